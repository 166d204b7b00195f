import "server-only";
import { createHash } from "node:crypto";
import { organisationChain, recordEvent } from "@/lib/data/audit/audit";
import { db, type Transaction } from "@/lib/data/db";
import { NotFound, Refused } from "@/lib/domain/errors";
import { takesVersions } from "@/lib/domain/evidence/evidence-kind";
import type { EvidenceContent, EvidenceValues } from "@/lib/domain/evidence/evidence-values";
import { particularsInWords } from "@/lib/domain/evidence/particulars-in-words";
import type { Scan } from "@/lib/domain/evidence/scan";
import type { Person } from "@/lib/domain/people/person";
import { demandEvidence } from "./evidence";

/** A version to be kept, with the fingerprint of what it holds. */
export type NewVersion = {
  sha256: string;
  text?: string;
  url?: string;
  sizingId?: string;
  fileName?: string;
  contentType?: string;
  bytes?: number;
  fileKey?: string;
  scan?: Scan;
};

/**
 * Gives a link or a note new content. The versions before stay as they are.
 * @param shown the number of the version that the person saw
 */
export async function addEvidenceVersion(
  person: Person,
  evidenceId: string,
  shown: number,
  content: EvidenceContent,
): Promise<void> {
  const evidence = await demandEvidence(person, evidenceId, "evidence:edit");
  if (!takesVersions(evidence.kind)) throw new NotFound("a kind without versions");
  const version = asVersion(evidence, content);
  await db.$transaction((transaction) =>
    insertVersion(transaction, person, evidence.organisation.id, evidence.id, shown, version),
  );
}

/** Writes the version after the one that was shown, inside one transaction. */
export async function insertVersion(
  transaction: Transaction,
  person: Person,
  organisationId: string,
  evidenceId: string,
  shown: number,
  version: NewVersion,
): Promise<void> {
  const number = shown + 1;
  const data = [{ evidenceId, number, byId: person.id, ...version }];
  const newest = await transaction.evidenceVersion.count({ where: { evidenceId } });
  const { count } = await transaction.evidenceVersion.createMany({ data, skipDuplicates: true });
  if (newest !== shown || count === 0) throw new Refused(NEWER);
  await recordEvent(transaction, {
    chain: organisationChain(organisationId),
    person,
    what: "evidence:add-version",
    subject: evidenceId,
    detail: { number, sha256: version.sha256 },
  });
}

const NEWER =
  "Somebody else added a version after you opened this page. Open it again to see that one. Nothing is saved.";

/** What a version holds, with its fingerprint. */
export function asVersion({ details }: EvidenceValues, content: EvidenceContent): NewVersion {
  if ("url" in content && content.url) return { url: content.url, sha256: sha256(content.url) };
  const text = "text" in content && content.text ? content.text : particularsInWords(details);
  return { text, sha256: sha256(text) };
}

/** The fingerprint of a text. */
export const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
