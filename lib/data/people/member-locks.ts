import "server-only";
import type { Transaction } from "@/lib/data/db";
import { Refused } from "@/lib/domain/errors";
import type { Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";

const LAST_LEAD =
  "An organisation needs somebody who leads it. Make somebody else a lead first, then try again.";

/**
 * Locks the memberships of all who lead an organisation and of these people, so that no two changes at once leave it
 * without a lead. Whoever waited sees what the one before them did.
 */
export async function lockMembers(transaction: Transaction, organisationId: string, personIds: string[]) {
  const locked = await transaction.$queryRaw<{ personId: string; role: Role }[]>`
    SELECT person_id AS "personId", role FROM memberships
    WHERE organisation_id = ${organisationId}::uuid AND (role = 'lead' OR person_id = ANY(${personIds}::uuid[]))
    ORDER BY person_id FOR UPDATE`;
  const roles = new Map(locked.map(({ personId, role }) => [personId, role]));
  return {
    roleOf: (personId: string) => roles.get(personId),
    demandOtherLead: (personId: string) => {
      const others = locked.some(({ personId: one, role }) => role === "lead" && one !== personId);
      if (roles.get(personId) === "lead" && !others) throw new Refused(LAST_LEAD);
    },
  };
}

/** The roles of those who are locked, as they are until the transaction ends. */
export type LockedMembers = Awaited<ReturnType<typeof lockMembers>>;

/** Somebody's role in an organisation, if they have one: it stays what it is until the transaction ends. */
export async function lockRole(
  transaction: Transaction,
  person: Person,
  organisationId: string,
): Promise<Role | undefined> {
  const [membership] = await transaction.$queryRaw<{ role: Role }[]>`
    SELECT role FROM memberships
    WHERE organisation_id = ${organisationId}::uuid AND person_id = ${person.id}::uuid FOR SHARE`;
  return membership?.role;
}
