import "server-only";
import { organisationFor } from "@/lib/data/register/register";
import type { Facts } from "@/lib/domain/assessment/answer";
import type { Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";

/** One of the two organisations of a request or a share, as somebody of either reads it. */
export interface Party {
  id: string;
  reference: string;
  name: string;
  /** The reader's role there, and what it says of itself, if they belong to it. */
  role?: Role;
  profile?: Facts;
}

/** The columns of a party. */
export const partyFor = (person: Person) => ({
  select: { ...organisationFor(person).select, profile: true },
});

interface PartyRow {
  id: string;
  reference: string;
  name: string;
  profile: unknown;
  memberships: { role: string }[];
}

/** A party out of its columns. */
export function toParty({ id, reference, name, profile, memberships }: PartyRow): Party {
  const role = memberships[0]?.role as Role | undefined;
  return { id, reference, name, ...(role && { role, profile: profile as Facts }) };
}
