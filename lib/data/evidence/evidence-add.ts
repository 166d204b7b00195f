import "server-only";
import { organisationChain, recordEvent } from "@/lib/data/audit/audit";
import { db, type Transaction } from "@/lib/data/db";
import { demandOrganisation } from "@/lib/data/people/access";
import type { EvidenceKind, TypedKind } from "@/lib/domain/evidence/evidence-kind";
import type { EvidenceContent, EvidenceValues } from "@/lib/domain/evidence/evidence-values";
import type { Person } from "@/lib/domain/people/person";
import { columnsOf, demandScope } from "./evidence-columns";
import { demandPlace, demandUseHere, type EvidenceUse } from "./evidence-right";
import { attach } from "./evidence-use";
import { asVersion, type NewVersion } from "./evidence-versions";

/** Adds a link, a note or a certificate, and gives its id. With a use it speaks for that requirement at once. */
export async function addEvidence(
  person: Person,
  reference: string,
  kind: TypedKind,
  { values, content }: { values: EvidenceValues; content: EvidenceContent },
  use?: EvidenceUse,
): Promise<string> {
  const { id, role } = await demandOrganisation(person, reference, "evidence:add");
  demandPlace(await demandUseHere(person, id, role, use), values.scope);
  return db.$transaction((transaction) =>
    insertEvidence(transaction, person, id, kind, values, asVersion(values, content), use),
  );
}

/** Writes evidence and its first version, and lets it speak for a requirement, inside one transaction. */
export async function insertEvidence(
  transaction: Transaction,
  person: Person,
  organisationId: string,
  kind: EvidenceKind,
  values: EvidenceValues,
  version: NewVersion,
  use?: EvidenceUse,
): Promise<string> {
  await demandScope(transaction, organisationId, values.scope);
  const { id } = await transaction.evidence.create({
    data: { organisationId, kind, createdById: person.id, ...columnsOf(kind, values) },
    select: { id: true },
  });
  await transaction.evidenceVersion.create({
    data: { evidenceId: id, number: 1, byId: person.id, ...version },
  });
  // Scoring takes its locks before the record does.
  if (use) await attach(transaction, person, organisationId, use, [id]);
  await recordEvent(transaction, {
    chain: organisationChain(organisationId),
    person,
    what: "evidence:add",
    subject: id,
    detail: { kind, after: values, sha256: version.sha256 },
  });
  return id;
}
