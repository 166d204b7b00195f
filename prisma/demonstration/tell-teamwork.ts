import { assign } from "@/lib/data/teamwork/assign";
import { addComment } from "@/lib/data/teamwork/comment-edit";
import { db } from "@/lib/data/db";
import { today } from "@/lib/data/today";
import { daysAfter } from "@/lib/domain/dates";
import { siteScope } from "@/lib/domain/scope";
import { northmoor } from "./northmoor";
import { meet } from "./tell-people";

const NOTHING = { section: null, requirement: null, scope: null, dueOn: null, note: null };

/** What the people of the trust ask of each other and say to each other. Told once, however often. */
export async function tellTeamwork(): Promise<void> {
  const { odsCode } = northmoor.organisation;
  const { id } = await db.assessment.findFirstOrThrow({
    where: { organisation: { odsCode } },
    orderBy: { startedAt: "desc" },
  });
  if (await db.assignment.count({ where: { assessmentId: id } })) return;
  const [lead, contributor, approver] = await Promise.all(
    (["lead", "contributor", "approver"] as const).map((role) => meet(northmoor.people[role]!)),
  );
  const fellside = await db.site.findFirstOrThrow({
    where: { organisation: { odsCode }, name: { startsWith: "Fellside" } },
    select: { id: true },
  });
  const day = today();
  await assign(lead!, id, {
    ...NOTHING,
    requirement: "C2",
    scope: siteScope(fellside.id),
    to: { personId: contributor!.id },
    dueOn: daysAfter(day, -3),
    note: "The estates team has the drawings.",
  });
  await assign(lead!, id, {
    ...NOTHING,
    section: "information_security",
    to: { personId: contributor!.id },
    dueOn: daysAfter(day, 5),
  });
  await assign(approver!, id, { ...NOTHING, requirement: "A2", to: { personId: lead!.id } });
  const text =
    "The answer counts only what the digital team runs. Do you know of anything that wards bought?";
  await addComment(contributor!, id, "P7", { text, repliesTo: null, tell: [lead!.id] });
}
