import "server-only";
import { db } from "@/lib/data/db";
import { knownId, knownReference } from "@/lib/data/ids";
import { PERSON } from "@/lib/data/sign-in/accounts";
import type { Facts } from "@/lib/domain/assessment/answer";
import { NotFound } from "@/lib/domain/errors";
import { invitationState, type InvitationState } from "@/lib/domain/people/invitation";
import { mayInvite } from "@/lib/domain/people/may-invite";
import { can, type Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import { demand, demandOrganisation } from "./access";

/** Somebody who belongs to an organisation. */
export interface Member extends Person {
  role: Role;
  since: Date;
  emailProved: boolean;
}

export interface WaitingInvitation {
  id: string;
  email: string;
  role: Role;
  expiresAt: Date;
  state: InvitationState;
}

const MEMBER = { role: true, since: true, person: { select: { ...PERSON, emailProved: true } } } as const;

/** Who belongs to an organisation, by name. */
export async function listPeople(person: Person, reference: string): Promise<Member[]> {
  const { id } = await demandOrganisation(person, reference, "people:read");
  const members = await db.membership.findMany({
    where: { organisationId: id },
    select: MEMBER,
    orderBy: [{ person: { name: "asc" } }, { personId: "asc" }],
  });
  return members.map(toMember);
}

/** The invitations that have not ended and that this person may manage, newest first. */
export async function listInvitations(person: Person, reference: string): Promise<WaitingInvitation[]> {
  const { id: organisationId, role: own } = await demandOrganisation(person, reference, "people:read");
  const invitations = await db.invitation.findMany({
    where: { organisationId, ended: null },
    select: { id: true, email: true, role: true, expiresAt: true, ended: true },
    orderBy: { invitedAt: "desc" },
  });
  return invitations.flatMap(({ ended, role, ...invitation }) =>
    mayInvite(own, role as Role)
      ? { ...invitation, role: role as Role, state: invitationState({ ended, ...invitation }, new Date()) }
      : [],
  );
}

/** One member, with how many assignments they have open. For who decides about people, and for the member. */
export async function readMember(person: Person, reference: string, memberId: string) {
  const organisation = { reference: knownReference(reference) };
  const memberships = await db.membership.findMany({
    where: { organisation, personId: { in: [person.id, knownId(memberId)] } },
    select: { ...MEMBER, organisation: true },
  });
  const own = memberships.find((membership) => membership.person.id === person.id);
  const found = memberships.find((membership) => membership.person.id === memberId);
  const role = own?.role as Role | undefined;
  if (memberId !== person.id || !role) demand(role, "people:edit");
  if (!own || !found) throw new NotFound("no such member");
  const { id, name, profile } = own.organisation;
  const openAssignments = await db.assignment.count({
    where: { personId: memberId, ended: null, assessment: { organisationId: id } },
  });
  return {
    member: { ...toMember(found), openAssignments },
    isOwn: memberId === person.id,
    mayChange: can(role, "people:edit"),
    organisation: { id, name, reference: own.organisation.reference, profile: profile as Facts, role: role! },
  };
}

type MemberRow = Omit<Member, keyof Person | "role" | "emailProved"> & {
  role: string;
  person: Person & { emailProved: boolean };
};

const toMember = ({ role, since, person }: MemberRow): Member => ({ ...person, since, role: role as Role });
