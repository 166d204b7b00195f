import "server-only";
import { db } from "@/lib/data/db";
import { demandOrganisation } from "@/lib/data/people/access";
import type { Person } from "@/lib/domain/people/person";
import { asFacts } from "./as-facts";
import { BY_NAME, IN_USE, pageOf, type RegisterPage } from "./register-list";
import { NEEDS_OTHERS, servicesOrder, servicesWhere, type ServicesFilter } from "./service-queries";
import type { Service } from "./services";

export interface ListedService extends Service {
  needsOthers: boolean;
}

/** A page of the services of an organisation that a filter lets through; archived ones only when asked for. */
export async function listServices(
  person: Person,
  reference: string,
  filter: ServicesFilter = {},
): Promise<RegisterPage<ListedService>> {
  const { id } = await demandOrganisation(person, reference, "register:read");
  const where = servicesWhere(id, filter);
  const [counted] = await db.$queryRaw<[{ total: number }]>`
    SELECT count(*)::int AS total FROM services s WHERE ${where}`;
  return pageOf(
    counted.total,
    filter.page,
    ({ skip, take }) => db.$queryRaw<ListedService[]>`
      SELECT s.id, s.name, s.provider, s.profile, s.details, s.version, s.national_id AS "nationalId",
             s.archived_at AS "archivedAt", ${NEEDS_OTHERS} AS "needsOthers"
      FROM services s WHERE ${where} ORDER BY ${servicesOrder(filter.sort)} LIMIT ${take} OFFSET ${skip}`,
  );
}

/** The services in use for which the register says that people sign in with the older smartcard, by name. */
export async function listSmartcardServices(person: Person, reference: string) {
  const { id } = await demandOrganisation(person, reference, "register:read");
  const services = await db.service.findMany({
    where: { organisationId: id, ...IN_USE, details: { path: ["sign_in"], equals: "cis1" } },
    select: { id: true, name: true, profile: true },
    orderBy: BY_NAME,
  });
  return services
    .filter((service) => asFacts(service).profile["SV1"] !== "retired")
    .map(({ id, name }) => ({ id, name }));
}
