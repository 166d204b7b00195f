import { noteAction } from "@/lib/data/plan/action-arrange";
import { editAction } from "@/lib/data/plan/action-edit";
import { moveAction } from "@/lib/data/plan/action-moves";
import { approvePlan } from "@/lib/data/plan/approve-plan";
import { db } from "@/lib/data/db";
import { readPlan } from "@/lib/data/plan/plans";
import { today } from "@/lib/data/today";
import { daysAfter } from "@/lib/domain/dates";
import type { ActionValues } from "@/lib/domain/plan/action-values";
import { northmoor } from "./northmoor";
import { meet } from "./tell-people";

/** Who is to do the first actions of the plan, by when, and for how much. The rest is still open. */
const SAID: readonly (Partial<ActionValues> & { in: number; by: "lead" | "contributor" | null })[] = [
  { in: 60, by: "contributor", oneOffPounds: 18_000, yearlyPounds: 2_400, funding: "funded", people: "yes" },
  { in: 120, by: "lead", oneOffPounds: 46_000, yearlyPounds: 9_500, funding: "not_funded", people: "no" },
  { in: -12, by: "contributor", oneOffPounds: 0, yearlyPounds: 0, funding: "unknown", people: "yes" },
  { in: 90, by: "lead", oneOffPounds: 7_500, yearlyPounds: null, funding: "funded", people: "unknown" },
  { in: 180, by: null, oneOffPounds: 65_000, yearlyPounds: 12_000, funding: "not_funded", people: "unknown" },
  { in: 45, by: "contributor", oneOffPounds: 0, yearlyPounds: 0, funding: "unknown", people: "yes" },
  { in: 150, by: "lead", oneOffPounds: 3_200, yearlyPounds: 800, funding: "funded", people: "yes" },
];

/** What the people of the trust have made of their plan, and that it was approved once. Told once, however often. */
export async function tellPlan(): Promise<void> {
  const { odsCode: reference } = northmoor.organisation;
  if (await db.planBaseline.count({ where: { organisation: { reference } } })) return;
  const [lead, contributor, approver] = await Promise.all(
    (["lead", "contributor", "approver"] as const).map((role) => meet(northmoor.people[role]!)),
  );
  const owners = { lead: lead!, contributor: contributor! };
  const { actions } = await readPlan(lead!, reference);
  for (const [index, { in: days, by, ...values }] of SAID.entries()) {
    const { id, version } = actions[index]!;
    const owner = by && `person:${owners[by].id}`;
    const dueOn = daysAfter(today(), days);
    await editAction(lead!, id, { opened: version, values: { ...values, owner, dueOn } });
  }
  const { version: seen } = await readPlan(approver!, reference);
  await approvePlan(approver!, reference, { seen, note: "Digital board, with the money as far as it goes." });

  const [first, second] = (await readPlan(lead!, reference)).actions.filter(({ owner }) => owner);
  await moveAction(contributor!, first!.id, { transition: "start" });
  await noteAction(contributor!, first!.id, "The order is placed. The supplier comes in four weeks.");
  const dueOn = daysAfter(second!.dueOn ?? today(), 30);
  await editAction(lead!, second!.id, { opened: second!.version, values: { dueOn } });
}
