import { db } from "@/lib/data/db";
import { registerOrganisation } from "@/lib/data/people/register-organisation";
import type { Story } from "./story";
import { tellAssessment } from "./tell-assessment";
import { tellDependencies } from "./tell-dependencies";
import { tellImport } from "./tell-import";
import { meet, tellPeople } from "./tell-people";
import { tellRegister } from "./tell-register";

/**
 * Makes an organisation as its people would have made it, through the same functions as the pages, so that scoring,
 * history and audit are right. What is there already stays: an interrupted telling can be taken up again.
 */
export async function tell(story: Story): Promise<void> {
  const { odsCode } = story.organisation;
  const lead = await meet(story.people.lead);
  if (!(await db.organisation.count({ where: { odsCode } })))
    await registerOrganisation(lead, story.organisation);
  const people = await tellPeople(lead, story);
  await tellRegister(lead, odsCode, story);
  await tellDependencies(lead, odsCode, story);
  for (const { by, ...file } of story.imports ?? []) await tellImport(people[by]!, odsCode, file);
  await tellAssessment(people, odsCode, story);
}
