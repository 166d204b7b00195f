import "server-only";
import { neededFields } from "@/lib/domain/register/register-completeness";
import { serviceFilters, type ServiceFilterKey, type ServiceSort } from "@/lib/domain/register/service-list";
import { Prisma } from "@/prisma/generated/client";
import { literally, type RegisterFilter } from "./register-list";

// Parts of the query for the list of services (s). Prisma can neither sort by a value inside JSON nor ask whether
// several are there.

/** Which services to list, and how. */
export interface ServicesFilter extends RegisterFilter, Partial<Record<ServiceFilterKey, string>> {
  entries?: "incomplete";
  sort?: ServiceSort;
}

/**
 * Whether it is recorded what a service depends on. Not EXISTS: PostgreSQL would read the dependencies of all
 * organisations into memory first.
 */
export const NEEDS_OTHERS = Prisma.sql`(
  SELECT true FROM dependencies d JOIN services n ON n.id = d.needs_id
  WHERE d.service_id = s.id AND n.archived_at IS NULL LIMIT 1) IS NOT NULL`;

const idsKept = (part: "profile" | "details") =>
  neededFields.filter(({ kept }) => kept === part).map(({ id }) => id);

const PART = { profile: Prisma.sql`s.profile`, details: Prisma.sql`s.details` };

/** No field holds an option that leaves it open. */
const NOTHING_OPEN = Prisma.join(
  neededFields.flatMap(({ kept, id, open }) =>
    open.length > 0 && (kept === "profile" || kept === "details")
      ? [Prisma.sql`${PART[kept]} ->> ${id}::text <> ALL (${[...open]}::text[])`]
      : [],
  ),
  " AND ",
);

/** Says the same as `registerCompleteness`; a test compares the two. */
const COMPLETE = Prisma.sql`(s.provider <> '' AND s.profile ?& ${idsKept("profile")}::text[]
  AND s.details ?& ${idsKept("details")}::text[] AND ${NOTHING_OPEN}
  AND (s.details ->> 'depends_on' = 'none' OR ${NEEDS_OTHERS})) IS TRUE`;

/** The services of an organisation that a filter lets through. */
export function servicesWhere(organisationId: string, filter: ServicesFilter): Prisma.Sql {
  const { archived = false, search, entries } = filter;
  const part = `%${literally(search ?? "")}%`;
  return Prisma.join(
    [
      Prisma.sql`s.organisation_id = ${organisationId}::uuid`,
      archived ? Prisma.sql`s.archived_at IS NOT NULL` : Prisma.sql`s.archived_at IS NULL`,
      ...(search
        ? [
            Prisma.sql`(s.name ILIKE ${part} OR s.provider ILIKE ${part} OR s.details->>'owner' ILIKE ${part})`,
          ]
        : []),
      ...(entries === "incomplete" ? [Prisma.sql`NOT ${COMPLETE}`] : []),
      ...serviceFilters.flatMap(({ key, kept, question }) => {
        const wanted = filter[key];
        // A list contains a value that stands in it, and a value contains itself.
        return wanted === undefined
          ? []
          : [Prisma.sql`${PART[kept]} -> ${question.id}::text @> ${JSON.stringify(wanted)}::jsonb`];
      }),
    ],
    " AND ",
  );
}

// Whatever the collation of the database does with capitals.
const BY_NAME = Prisma.sql`lower(s.name)`;

/** What is not known stands last, but for the check: what nobody ever checked waits longest. */
const SORTS: Record<ServiceSort, Prisma.Sql> = {
  name: BY_NAME,
  users: Prisma.sql`s.profile -> 'SV4' DESC NULLS LAST, ${BY_NAME}`,
  contract_end: Prisma.sql`s.details ->> 'contract_end' NULLS LAST, ${BY_NAME}`,
  last_reviewed: Prisma.sql`s.details ->> 'last_reviewed' NULLS FIRST, ${BY_NAME}`,
};

/** The order of the list. Archived services may share a name, so the id decides between equals. */
export const servicesOrder = (sort: ServiceSort = "name"): Prisma.Sql => Prisma.sql`${SORTS[sort]}, s.id`;
