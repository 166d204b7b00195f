import "server-only";
import { db, type Transaction } from "@/lib/data/db";
import { lockOrganisation } from "@/lib/data/lock-organisation";
import { rowChanged } from "@/lib/data/register/register";
import { editRow } from "@/lib/data/register/row-edit";
import { Refused } from "@/lib/domain/errors";
import type { EvidenceKind } from "@/lib/domain/evidence/evidence-kind";
import { movesProof, type EvidenceValues } from "@/lib/domain/evidence/evidence-values";
import { particularsInWords } from "@/lib/domain/evidence/particulars-in-words";
import { can } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import type { RowEdit, RowSaved } from "@/lib/domain/row";
import type { ScopeKey } from "@/lib/domain/scope";
import { demandEvidence, detailsOf } from "./evidence";
import { columnsOf, demandScope } from "./evidence-columns";
import { asVersion } from "./evidence-versions";

/**
 * Changes what is known about evidence, unless somebody else changed the same fields since it was opened. A
 * certificate whose particulars change gets a new version that holds them.
 */
export async function editEvidence(
  person: Person,
  evidenceId: string,
  edit: RowEdit<EvidenceValues>,
): Promise<RowSaved<EvidenceValues>> {
  const { id, kind, organisation } = await demandEvidence(person, evidenceId, "evidence:edit");
  const row = {
    id,
    organisationId: organisation.id,
    what: "evidence:edit" as const,
    moves: movesProof,
    read: (transaction: Transaction) => readValues(transaction, id),
    write: (transaction: Transaction, version: number, values: EvidenceValues) =>
      transaction.evidence.updateMany({
        where: { id, version },
        data: { ...columnsOf(kind, values), version: { increment: 1 } },
      }),
    settle: async (transaction: Transaction, values: EvidenceValues) => {
      await demandScope(transaction, organisation.id, values.scope);
      await keepParticulars(transaction, person, id, kind, values);
    },
  };
  return editRow(person, row, edit);
}

async function readValues(transaction: Transaction, id: string) {
  const { version, title, scope, certificate, validFrom, validUntil } =
    await transaction.evidence.findUniqueOrThrow({ where: { id } });
  const day = (date: Date | null) => date && date.toISOString().slice(0, 10);
  const details = detailsOf({ certificate, validFrom: day(validFrom), validUntil: day(validUntil) });
  return { version, values: { title, scope: scope as ScopeKey, details } };
}

async function keepParticulars(
  transaction: Transaction,
  person: Person,
  evidenceId: string,
  kind: EvidenceKind,
  values: EvidenceValues,
) {
  if (kind !== "certificate") return;
  const last = await transaction.evidenceVersion.findFirstOrThrow({
    where: { evidenceId },
    orderBy: { number: "desc" },
    select: { number: true, text: true },
  });
  if (last.text === particularsInWords(values.details)) return;
  const data = { evidenceId, number: last.number + 1, byId: person.id, ...asVersion(values, {}) };
  await transaction.evidenceVersion.create({ data });
}

/**
 * Takes evidence out of the library and from every requirement it speaks for. What it held is kept. Twice is once.
 * @throws Refused for a delegate when others attached it to more, and once a submission refers to it
 */
export async function deleteEvidence(person: Person, evidenceId: string): Promise<void> {
  const { id, organisation, uses } = await demandEvidence(person, evidenceId, "evidence:delete");
  await db.$transaction(async (transaction) => {
    // Nobody declares a submission that refers to it meanwhile.
    await lockOrganisation(transaction, organisation.id);
    if (await transaction.submissionEvidence.count({ where: { evidenceId: id } }))
      throw new Refused(SUBMITTED);
    if (!can(organisation.role, "evidence:delete")) await demandAllTheirs(transaction, person, id);
    const { count } = await transaction.evidence.updateMany({
      where: { id, deletedAt: null },
      data: { deletedAt: new Date(), version: { increment: 1 } },
    });
    if (count === 0) return;
    const event = { what: "evidence:delete", subject: id } as const;
    await rowChanged(
      transaction,
      person,
      organisation.id,
      event,
      uses.some(({ closedAt }) => !closedAt),
    );
  });
}

/** What a colleague attached to another requirement proves answers that are not this person's. */
async function demandAllTheirs(transaction: Transaction, person: Person, evidenceId: string): Promise<void> {
  const others = await transaction.evidenceUse.count({
    where: { evidenceId, addedById: { not: person.id } },
  });
  if (others > 0) throw new Refused(USED_BY_OTHERS);
}

const SUBMITTED =
  "A submission refers to this evidence, so it has to stay. You can detach it from the requirements it speaks for.";

const USED_BY_OTHERS =
  "Colleagues use this evidence for other requirements too. Ask the person who assigned the work to you to delete it.";
