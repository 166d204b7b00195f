import { db } from "@/lib/data/db";
import { addEvidence } from "@/lib/data/evidence/evidence-add";
import { attachEvidence } from "@/lib/data/evidence/evidence-use";
import { today } from "@/lib/data/today";
import { daysAfter } from "@/lib/domain/dates";
import { ORGANISATION, siteScope } from "@/lib/domain/scope";
import type { Told } from "./story";
import type { People } from "./tell-people";

/** Adds evidence that is not there yet, and lets it speak for its requirements. */
export async function tellEvidence(
  people: People,
  reference: string,
  assessment: string,
  told: readonly Told<"evidence">[] = [],
): Promise<void> {
  for (const { by, kind, title, at, details = {}, endsInDays, speaksFor, ...content } of told) {
    const organisation = { reference };
    if (await db.evidence.count({ where: { organisation, title } })) continue;
    const site = at && (await db.site.findFirstOrThrow({ where: { organisation, name: at } }));
    const validUntil = endsInDays === undefined ? {} : { validUntil: daysAfter(today(), endsInDays) };
    const values = {
      title,
      scope: site ? siteScope(site.id) : ORGANISATION,
      details: { ...details, ...validUntil },
    };
    const person = people[by]!;
    const id = await addEvidence(person, reference, kind, { values, content });
    for (const requirement of speaksFor) await attachEvidence(person, { assessment, requirement }, [id]);
  }
}
