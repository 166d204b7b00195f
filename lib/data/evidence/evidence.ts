import "server-only";
import { query } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import type { Facts } from "@/lib/domain/assessment/answer";
import { NotAllowed, NotFound } from "@/lib/domain/errors";
import type { EvidenceKind } from "@/lib/domain/evidence/evidence-kind";
import type { EvidenceUsed } from "@/lib/domain/evidence/evidence-used";
import type { EvidenceValues } from "@/lib/domain/evidence/evidence-values";
import type { EvidenceVersion } from "@/lib/domain/evidence/evidence-version";
import { mayWithEvidence } from "@/lib/domain/evidence/may-with-evidence";
import type { Scan } from "@/lib/domain/evidence/scan";
import { can, type Permission, type Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";
import type { ScopeKey } from "@/lib/domain/scope";
import { Prisma } from "@/prisma/generated/client";

/** Evidence as a list shows it. */
export interface ListedEvidence {
  id: string;
  kind: EvidenceKind;
  title: string;
  scope: ScopeKey;
  /** The name of the organisation, site or service. */
  scopeName: string;
  validFrom: string | null;
  validUntil: string | null;
  /** Of the newest version; null for what is no file. */
  scan: Scan | null;
}

export interface Evidence extends ListedEvidence, EvidenceValues {
  version: number;
  /** Whether the reader added it. */
  own: boolean;
  organisation: { id: string; reference: string; name: string; role: Role };
  /** Newest first. */
  versions: EvidenceVersion[];
  /** Newest assessment first; for a reader who sees only what they added, those that they added it to. */
  uses: EvidenceUsed[];
}

/** The name of what a piece of evidence `e` of organisation `o` is about. Ids are read only where there is one. */
const SCOPE_NAME = Prisma.sql`
  CASE WHEN e.scope LIKE 'site:%' THEN (SELECT s.name FROM sites s WHERE s.id = substr(e.scope, 6)::uuid)
       WHEN e.scope LIKE 'service:%' THEN (SELECT s.name FROM services s WHERE s.id = substr(e.scope, 9)::uuid)
       ELSE o.name END`;

/** The columns of `ListedEvidence`, of evidence `e` of organisation `o`. */
export const LISTED = Prisma.sql`
  e.id::text AS id, e.kind, e.title, e.scope, ${SCOPE_NAME} AS "scopeName",
  to_char(e.valid_from, 'YYYY-MM-DD') AS "validFrom", to_char(e.valid_until, 'YYYY-MM-DD') AS "validUntil",
  (SELECT v.scan FROM evidence_versions v WHERE v.evidence_id = e.id ORDER BY v.number DESC LIMIT 1) AS scan`;

interface Read extends Omit<Evidence, "details"> {
  certificate: Facts | null;
  uses: (EvidenceUsed & { addedBy: string })[];
}

/** One piece of evidence with its versions and what it speaks for. Whoever added it sees it too. */
export const readEvidence = (person: Person, evidenceId: string): Promise<Evidence> =>
  demandEvidence(person, evidenceId, "evidence:read");

/** The same for somebody who is to do something with it. */
export async function demandEvidence(
  person: Person,
  evidenceId: string,
  permission: Permission,
): Promise<Evidence> {
  const [found] = await query<Read>(Prisma.sql`
    SELECT ${LISTED}, e.version, e.certificate, e.created_by_id = ${person.id}::uuid AS own,
      json_build_object('id', o.id, 'reference', o.reference, 'name', o.name, 'role', m.role) AS organisation,
      (SELECT json_agg(json_build_object('number', v.number, 'at', v.at, 'by', p.name, 'sha256', v.sha256,
                'text', v.text, 'url', v.url, 'fileName', v.file_name, 'bytes', v.bytes, 'scan', v.scan,
                'sizing', CASE WHEN k.id IS NOT NULL THEN json_build_object('id', k.id, 'siteId', k.site_id) END)
                ORDER BY v.number DESC)
       FROM evidence_versions v JOIN people p ON p.id = v.by_id LEFT JOIN kept_sizings k ON k.id = v.sizing_id
       WHERE v.evidence_id = e.id) AS versions,
      (SELECT coalesce(json_agg(json_build_object('assessment', a.id, 'requirement', u.requirement_id,
                'addedBy', u.added_by_id, 'catalogueVersion', a.catalogue_version, 'startedAt', a.started_at, 'closedAt', a.closed_at)
                ORDER BY a.started_at DESC, u.requirement_id), '[]')
       FROM evidence_uses u JOIN assessments a ON a.id = u.assessment_id WHERE u.evidence_id = e.id) AS uses
    FROM evidence e
    JOIN organisations o ON o.id = e.organisation_id
    JOIN memberships m ON m.organisation_id = o.id AND m.person_id = ${person.id}::uuid
    WHERE e.id = ${knownId(evidenceId)}::uuid AND e.deleted_at IS NULL`);
  if (!found) throw new NotFound("evidence");
  const { certificate: _, uses, ...evidence } = found;
  const { role } = evidence.organisation;
  if (!mayWithEvidence(role, permission, evidence.own)) throw new NotAllowed(permission);
  const seesAll = can(role, "evidence:read");
  return {
    ...evidence,
    details: detailsOf(found),
    uses: uses.filter(({ addedBy }) => seesAll || addedBy === person.id).map(({ addedBy: _, ...use }) => use),
  };
}

/** The answers to the questions about evidence, as its columns keep them. */
export function detailsOf(row: {
  certificate: unknown;
  validFrom: string | null;
  validUntil: string | null;
}): Facts {
  return {
    ...((row.certificate as Facts | null) ?? {}),
    ...(row.validFrom !== null && { validFrom: row.validFrom }),
    ...(row.validUntil !== null && { validUntil: row.validUntil }),
  };
}
