import "server-only";
import { organisationChain, recordEvent } from "@/lib/data/audit/audit";
import type { Transaction } from "@/lib/data/db";
import { tell } from "@/lib/data/notices/notices";
import { placeName } from "@/lib/data/place-name";
import type { Assigned } from "@/lib/domain/teamwork/assigned";
import { assignedInWords } from "@/lib/domain/teamwork/assigned-in-words";
import { canBeAssigned } from "@/lib/domain/teamwork/can-be-assigned";
import type { Catalogue } from "@/lib/domain/catalogue";
import type { Person } from "@/lib/domain/people/person";
import { Prisma } from "@/prisma/generated/client";
import { ending } from "./assignment-columns";

interface Closing {
  organisationId: string;
  /** The assessment that closes, and the one that follows. */
  from: string;
  to: string;
  /** What the one that closes asks, and what the next one asks. */
  before: Catalogue;
  next: Catalogue;
}

interface Open extends Assigned {
  id: string;
  personId: string | null;
  invitationId: string | null;
  dueOn: string | null;
  note: string | null;
  assignedById: string;
  place: string | null;
}

/** Lets open assignments go on in the next assessment. What it no longer asks, or asks nowhere in use, ends. */
export async function carryAssignments(transaction: Transaction, person: Person, closing: Closing) {
  const open = await lockOpen(transaction, closing);
  const inUse = { where: { organisationId: closing.organisationId, archivedAt: null }, select: { id: true } };
  const places = {
    sites: await transaction.site.findMany(inUse),
    services: await transaction.service.findMany(inUse),
  };
  const goOn = open.filter((assignment) => canBeAssigned(closing.next, places, assignment));
  await end(transaction, person, goOn, "carried");
  await transaction.assignment.createMany({
    data: goOn.map(({ id, personId, invitationId, section, requirement, scope, ...kept }) => ({
      assessmentId: closing.to,
      sectionId: section,
      requirementId: requirement,
      ...{ scope, personId, invitationId, carriedFromId: id },
      dueOn: kept.dueOn === null ? null : new Date(kept.dueOn),
      note: kept.note,
      assignedById: kept.assignedById,
    })),
  });
  await record(transaction, person, closing, goOn, "assignment:carry");
  await close(
    transaction,
    person,
    closing,
    open.filter((assignment) => !goOn.includes(assignment)),
  );
}

/** Ends the open assignments of an assessment that closes, and tells those who had them. */
export async function closeAssignments(transaction: Transaction, person: Person, closing: Closing) {
  await close(transaction, person, closing, await lockOpen(transaction, closing));
}

/**
 * What is open, once nobody leaves the organisation or accepts an invitation any more before this is done: they would
 * not find what is written here.
 */
async function lockOpen(transaction: Transaction, { organisationId, from }: Closing): Promise<Open[]> {
  await transaction.$queryRaw`
    SELECT 1 FROM invitations WHERE organisation_id = ${organisationId}::uuid AND ended IS NULL ORDER BY id FOR SHARE`;
  await transaction.$queryRaw`
    SELECT 1 FROM memberships WHERE organisation_id = ${organisationId}::uuid ORDER BY person_id FOR SHARE`;
  return transaction.$queryRaw<Open[]>(Prisma.sql`
    SELECT t.id, t.section_id AS section, t.requirement_id AS requirement, t.scope, t.person_id AS "personId",
      t.invitation_id AS "invitationId", t.due_on::text AS "dueOn", t.note, t.assigned_by_id AS "assignedById",
      ${placeName(Prisma.sql`t.scope`)} AS place
    FROM assignments t WHERE t.assessment_id = ${from}::uuid AND t.ended IS NULL ORDER BY t.id FOR UPDATE OF t`);
}

async function close(transaction: Transaction, person: Person, closing: Closing, open: Open[]) {
  await end(transaction, person, open, "closed");
  await record(transaction, person, closing, open, "assignment:close");
  await tell(
    transaction,
    ...open.flatMap(({ id, personId, place, ...what }) =>
      personId === null || personId === person.id
        ? []
        : {
            kind: "closed" as const,
            words: { by: person.name, what: assignedInWords(closing.before, what, place) },
            personId,
            organisationId: closing.organisationId,
            key: `closed:${id}`,
            path: `/assignments/${id}`,
          },
    ),
  );
}

const end = (transaction: Transaction, person: Person, open: readonly Open[], how: "carried" | "closed") =>
  transaction.assignment.updateMany({
    where: { id: { in: open.map(({ id }) => id) } },
    data: ending(person, how, null),
  });

async function record(
  transaction: Transaction,
  person: Person,
  { organisationId, to, before }: Closing,
  about: readonly Open[],
  what: "assignment:carry" | "assignment:close",
): Promise<void> {
  if (about.length === 0) return;
  const assignments = about.map(({ id, place, personId, ...assigned }) => ({
    assignment: id,
    what: assignedInWords(before, assigned, place),
    to: personId,
  }));
  const chain = organisationChain(organisationId);
  await recordEvent(transaction, { chain, person, what, subject: to, detail: { assignments } });
}
