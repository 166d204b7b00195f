import { saveAnswers } from "@/lib/data/assessment/answers";
import { readAssessment, type Assessment } from "@/lib/data/assessment/assessments";
import { startAssessment } from "@/lib/data/assessment/start-assessment";
import type { Given } from "@/lib/domain/assessment/check-given";
import { ORGANISATION, serviceScope, siteScope, type ScopeKey } from "@/lib/domain/scope";
import type { Save, Story } from "./story";
import { tellEvidence } from "./tell-evidence";
import type { People } from "./tell-people";

/** Makes every save in its order, and adds what proves the answers. Nothing for those who have not begun. */
export async function tellAssessment(people: People, odsCode: string, story: Story): Promise<void> {
  if (!story.saves.length) return;
  const assessmentId = await startAssessment(people.lead!, odsCode);
  for (const save of story.saves) {
    const person = people[save.by]!;
    const assessment = await readAssessment(person, assessmentId);
    await saveAnswers(person, assessmentId, givenBy(save, assessment), { opened: assessment.revision });
  }
  await tellEvidence(people, odsCode, assessmentId, story.evidence);
}

function givenBy({ at, says }: Save, { sites, services }: Assessment): Given[] {
  const places = [
    ...sites.map(({ id, name }) => ({ name, all: "every site", scope: siteScope(id) })),
    ...services.map(({ id, name }) => ({ name, all: "every service", scope: serviceScope(id) })),
  ].filter(({ name, all }) => at === name || at === all);
  const scopes: ScopeKey[] = at ? places.map(({ scope }) => scope) : [ORGANISATION];
  return scopes.flatMap((scope) =>
    Object.entries(says).map(([question, value]) => ({
      question,
      scope,
      value,
      forAll: at === "every site" || at === "every service",
    })),
  );
}
