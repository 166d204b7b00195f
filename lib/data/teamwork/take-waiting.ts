import "server-only";
import type { Transaction } from "@/lib/data/db";
import { handOver } from "@/lib/data/people/hand-over";
import { placeName } from "@/lib/data/place-name";
import type { Assigned } from "@/lib/domain/teamwork/assigned";
import { assignedInWords } from "@/lib/domain/teamwork/assigned-in-words";
import { getCatalogue } from "@/lib/domain/catalogue";
import type { Person } from "@/lib/domain/people/person";
import { Prisma } from "@/prisma/generated/client";
import { tellAssigned } from "./assignment-record";

/**
 * Gives somebody who is now in the organisation what waited for any invitation to their address, and closes what is
 * still open of those. Returns the ids of the assignments.
 */
export async function takeWaiting(
  transaction: Transaction,
  organisationId: string,
  { id, email }: Pick<Person, "id" | "email">,
): Promise<string[]> {
  await transaction.invitation.updateMany({
    where: { organisationId, email, ended: null },
    data: { ended: "replaced", endedAt: new Date(), endedById: id },
  });
  const invitations = await transaction.invitation.findMany({
    where: { organisationId, email },
    select: { id: true },
  });
  return handOver(
    transaction,
    invitations.map((invitation) => invitation.id),
    { personId: id, invitationId: null },
  );
}

/** Tells somebody who has joined what they are asked to do, as if it were assigned to them now. */
export async function tellTaken(
  transaction: Transaction,
  { id: personId }: Pick<Person, "id">,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const taken = await transaction.$queryRaw<Taken[]>`
    SELECT t.id, t.assessment_id AS "assessmentId", t.section_id AS section, t.requirement_id AS requirement,
      t.due_on::text AS "dueOn", s.catalogue_version AS "catalogueVersion", s.organisation_id AS "organisationId",
      json_build_object('id', b.id, 'name', b.name, 'email', b.email) AS by, ${placeName(Prisma.sql`t.scope`)} AS place
    FROM assignments t JOIN assessments s ON s.id = t.assessment_id JOIN people b ON b.id = t.assigned_by_id
    WHERE t.id = ANY(${ids}::uuid[]) AND s.closed_at IS NULL
    ORDER BY t.id`;
  for (const { by, catalogueVersion, organisationId, place, ...assignment } of taken) {
    const what = assignedInWords(getCatalogue(catalogueVersion), assignment, place);
    const organisation = { id: organisationId };
    await tellAssigned(transaction, by, { ...assignment, organisation, what, personId, to: personId });
  }
}

interface Taken extends Pick<Assigned, "section" | "requirement"> {
  id: string;
  assessmentId: string;
  dueOn: string | null;
  catalogueVersion: string;
  organisationId: string;
  /** Who assigned it. */
  by: Person;
  place: string | null;
}
