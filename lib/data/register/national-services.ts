import "server-only";
import { isTaken } from "@/lib/data/conflicts";
import { db, type Transaction } from "@/lib/data/db";
import { demandOrganisation } from "@/lib/data/people/access";
import { NotFound, Refused } from "@/lib/domain/errors";
import { findNational, nationalList } from "@/lib/domain/national-services/national-list";
import type { NationalService } from "@/lib/domain/national-services/schema";
import type { Person } from "@/lib/domain/people/person";
import { MOST_CHOICES } from "./dependencies";
import { changeLink, demandAsShown } from "./register-link";
import { BY_NAME, IN_USE, literally } from "./register-list";
import { addService, archiveService, demandService } from "./services";

export interface ListedNational extends NationalService {
  /** The service in use that stands for it in the organisation's register. */
  serviceId: string | null;
}

/** The national services, each with the service that stands for it in an organisation's register. */
export async function listNational(person: Person, reference: string): Promise<ListedNational[]> {
  const { id } = await demandOrganisation(person, reference, "register:read");
  const linked = await db.service.findMany({
    where: { organisationId: id, archivedAt: null, nationalId: { not: null } },
    select: { id: true, nationalId: true },
  });
  return nationalList.services.map((national) => ({
    ...national,
    serviceId: linked.find(({ nationalId }) => nationalId === national.id)?.id ?? null,
  }));
}

const ONE_EACH = "services_organisation_id_national_id_key";

/**
 * Has a national service in the register and gives the id of its entry: the one that is linked to it, put back if it
 * was archived; otherwise one of its name; otherwise a new one. Doing it twice changes nothing.
 */
export async function linkNational(person: Person, reference: string, nationalId: string): Promise<string> {
  const { id: organisationId } = await demandOrganisation(person, reference, "register:edit");
  const national = findNational(nationalId);
  if (!national) throw new NotFound("not a national service");

  const linked = await db.service.findFirst({ where: { organisationId, nationalId } });
  if (linked?.archivedAt) await archiveService(person, linked.id, false);
  if (linked) return linked.id;

  const adding = async () =>
    (await linkOfSameName(person, organisationId, national)) ??
    (await addService(person, reference, {
      name: national.name,
      provider: national.provider,
      profile: national.facts,
      nationalId,
    }));
  return adding().catch((problem: unknown) => {
    // The second of two presses comes here once the first is done.
    if (isTaken(problem, ONE_EACH)) return linkNational(person, reference, nationalId);
    throw problem;
  });
}

/** The services in use that stand for no national one, by name: those that could, with this in their name. */
export async function listLinkable(person: Person, reference: string, search = "") {
  const { id } = await demandOrganisation(person, reference, "register:edit");
  const where = {
    organisationId: id,
    ...IN_USE,
    nationalId: null,
    ...(search && { name: { contains: literally(search), mode: "insensitive" as const } }),
  };
  const [total, services] = await Promise.all([
    db.service.count({ where }),
    db.service.findMany({ where, select: { id: true, name: true }, orderBy: BY_NAME, take: MOST_CHOICES }),
  ]);
  return { services, total };
}

/**
 * Says of an entry, whatever it is called, that it stands for a national service. What is recorded about it stays. An
 * archived entry that stood for it no longer does.
 */
export async function linkEntry(person: Person, serviceId: string, nationalId: string): Promise<void> {
  const service = await demandService(person, serviceId, "register:edit");
  if (!findNational(nationalId)) throw new NotFound("not a national service");
  if (service.nationalId === nationalId) return;
  if (service.archivedAt || service.nationalId) throw new Refused(NOT_FREE, "serviceId");
  await linkService(person, service.organisation.id, service.id, nationalId, async (transaction) => {
    const archived = { organisationId: service.organisation.id, nationalId, archivedAt: { not: null } };
    await transaction.service.updateMany({ where: archived, data: { nationalId: null } });
  }).catch((problem: unknown) => {
    throw isTaken(problem, ONE_EACH) ? new Refused(ALREADY_LINKED) : problem;
  });
}

const NOT_FREE = "Choose a service that is in use and stands for no other national service";
const ALREADY_LINKED = "Another entry of your register stands for this national service already";

/** Links a service that is called like a national one today, or was. What the organisation says about it stays. */
async function linkOfSameName(person: Person, organisationId: string, national: NationalService) {
  const names = [national.name, ...national.other_names];
  const same = await db.service.findFirst({
    where: {
      organisationId,
      archivedAt: null,
      nationalId: null,
      OR: names.map((name) => ({ name: { equals: literally(name), mode: "insensitive" } })),
    },
    select: { id: true },
  });
  if (same) await linkService(person, organisationId, same.id, national.id);
  return same?.id ?? null;
}

const linkService = (
  person: Person,
  organisationId: string,
  id: string,
  nationalId: string,
  first?: (transaction: Transaction) => Promise<void>,
) =>
  changeLink(
    person,
    organisationId,
    { what: "service:link", subject: id, detail: { nationalId } },
    async (transaction) => {
      await first?.(transaction);
      // Whoever presses twice finds it linked.
      const free = { id, archivedAt: null, OR: [{ nationalId: null }, { nationalId }] };
      demandAsShown(await transaction.service.updateMany({ where: free, data: { nationalId } }));
    },
  );
