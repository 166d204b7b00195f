import "server-only";
import { db, query } from "@/lib/data/db";
import { demand } from "@/lib/data/people/access";
import { dateInWords, dayInEngland } from "@/lib/domain/dates";
import type { Person } from "@/lib/domain/people/person";
import { siteScope } from "@/lib/domain/scope";
import { Prisma } from "@/prisma/generated/client";
import { insertEvidence } from "./evidence-add";
import { demandEvidenceUse, demandPlace, demandUseHere, type EvidenceUse } from "./evidence-right";
import { attach } from "./evidence-use";
import { sha256 } from "./evidence-versions";
import { readKeptSizing } from "./kept-sizings";

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

/** The newest calculation kept of each site in use that no evidence of this requirement was made of, by site. */
export async function listSizingsToUse(person: Person, use: EvidenceUse) {
  const { organisationId } = await demandEvidenceUse(person, use, "evidence:edit");
  return query<{ id: string; siteId: string; siteName: string; keptAt: Date }>(Prisma.sql`
    SELECT k.id::text, s.id::text AS "siteId", s.name AS "siteName", k.kept_at AS "keptAt"
    FROM sites s CROSS JOIN LATERAL (
      SELECT id, kept_at FROM kept_sizings WHERE site_id = s.id ORDER BY kept_at DESC, id DESC LIMIT 1
    ) k
    WHERE s.organisation_id = ${organisationId}::uuid AND s.archived_at IS NULL AND NOT EXISTS (
      SELECT FROM evidence_versions v JOIN evidence e ON e.id = v.evidence_id
      JOIN evidence_uses u ON u.evidence_id = e.id
      WHERE v.sizing_id = k.id AND e.deleted_at IS NULL
        AND u.assessment_id = ${use.assessment}::uuid AND u.requirement_id = ${use.requirement})
    ORDER BY s.name, s.id`);
}
