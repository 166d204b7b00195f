import "server-only";
import { createHash } from "node:crypto";
import { dateInWords, dayInEngland } from "@/lib/domain/dates";
import { NotAllowed, NotFound, Refused } from "@/lib/domain/errors";
import { takesVersions, type EvidenceKind, type TypedKind } from "@/lib/domain/evidence/evidence-kind";
import type { EvidenceContent, EvidenceValues } from "@/lib/domain/evidence/evidence-values";
import type { Scan } from "@/lib/domain/evidence/scan";
import { particularsInWords } from "@/lib/domain/evidence/particulars-in-words";
import type { Person } from "@/lib/domain/person";
import { ORGANISATION, siteScope, type ScopeKey } from "@/lib/domain/scope";
import { demand, demandOrganisation } from "./access";
import { organisationChain, recordEvent } from "./audit";
import { db, type Transaction } from "./db";
import { demandEvidence } from "./evidence";
import { attach, demandEvidenceUse, type EvidenceUse } from "./evidence-use";
import { knownId } from "./ids";
import { readKeptSizing } from "./kept-sizings";

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

/**
 * Makes sure that a person may add evidence here. Whoever adds only to what is assigned to them says for which
 * requirement.
 * @returns the places that it may be about; null for all
 */
export async function demandUseHere(
  person: Person,
  organisationId: string,
  role: string,
  use?: EvidenceUse,
): Promise<ScopeKey[] | null> {
  if (!use) {
    if (role === "delegate") throw new NotAllowed("evidence:add");
    return null;
  }
  const found = await demandEvidenceUse(person, use, "evidence:add");
  if (found.organisationId !== organisationId) throw new NotFound("assessment");
  return found.places;
}

/** @throws Refused when a place is not among those that evidence may be about */
export function demandPlace(places: readonly ScopeKey[] | null, scope: ScopeKey): void {
  if (places && !places.includes(scope)) throw new Refused(NOT_THEIRS, "scope");
}

const NOT_THEIRS = "Choose a site or service that is assigned to you";

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

/** Makes evidence of a kept sizing, or gives the id of what was made of it before. */
export async function addSizingEvidence(
  person: Person,
  siteId: string,
  sizingId: string,
  use?: EvidenceUse,
): Promise<string> {
  const { site, keptAt, inputs, sizing } = await readKeptSizing(person, siteId, sizingId);
  const { organisation } = site;
  demand(organisation.role, "evidence:add");
  const scope = siteScope(site.id);
  demandPlace(await demandUseHere(person, organisation.id, organisation.role, use), scope);
  const made = await db.evidence.findFirst({
    where: { organisationId: organisation.id, deletedAt: null, versions: { some: { sizingId } } },
    select: { id: true },
  });
  return db.$transaction(async (transaction) => {
    if (made) {
      if (use) await attach(transaction, person, organisation.id, use, [made.id]);
      return made.id;
    }
    const values = {
      title: `Bandwidth of ${site.name}, ${dateInWords(dayInEngland(keptAt))}`,
      scope,
      details: {},
    };
    const version = { sizingId, sha256: sha256(JSON.stringify({ inputs, sizing })) };
    return insertEvidence(transaction, person, organisation.id, "calculation", values, version, use);
  });
}

/** What the columns keep of what people edit. */
export function columnsOf(kind: EvidenceKind, { title, scope, details }: EvidenceValues) {
  const { validFrom, validUntil, ...particulars } = details;
  return {
    title,
    scope,
    validFrom: dayOf(validFrom),
    validUntil: dayOf(validUntil),
    certificate: kind === "certificate" ? { ...particulars } : undefined,
  };
}

const dayOf = (value: unknown) => (typeof value === "string" ? new Date(value) : null);

/** What a version holds, with its fingerprint. */
export function asVersion({ details }: EvidenceValues, content: EvidenceContent): NewVersion {
  if ("url" in content && content.url) return { url: content.url, sha256: sha256(content.url) };
  const text = "text" in content && content.text ? content.text : particularsInWords(details);
  return { text, sha256: sha256(text) };
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** Evidence is about the organisation, or about a site or service that it has. */
export async function demandScope(
  transaction: Transaction,
  organisationId: string,
  scope: ScopeKey,
): Promise<void> {
  if (scope === ORGANISATION) return;
  const [level, id = ""] = scope.split(":");
  const where = { id: knownId(id), organisationId };
  const found = await (level === "site"
    ? transaction.site.count({ where })
    : transaction.service.count({ where }));
  if (found === 0) throw new NotFound("scope");
}
