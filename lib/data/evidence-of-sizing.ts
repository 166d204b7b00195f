import "server-only";
import { dateInWords, dayInEngland } from "@/lib/domain/dates";
import type { Person } from "@/lib/domain/person";
import { siteScope } from "@/lib/domain/scope";
import { demand } from "./access";
import { db } from "./db";
import { insertEvidence } from "./evidence-add";
import { demandPlace, demandUseHere } from "./evidence-right";
import { attach, type EvidenceUse } from "./evidence-use";
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
