import "server-only";
import { db, type Transaction } from "@/lib/data/db";
import { knownId, newId } from "@/lib/data/ids";
import { Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { liveTargets, type PlanAction } from "@/lib/domain/plan/plan-action";
import { isOpen } from "@/lib/domain/plan/statuses";
import { type ActionEvent, recordActions } from "./action-record";
import { readActions } from "./plan-rows";
import { lockPlan } from "./plan-state";
import { demandAction } from "./plans";
import { waitsInCircle } from "./waits-in-circle";

/** Notes how an action is going. Notes are never changed. */
export async function noteAction(person: Person, actionId: string, text: string): Promise<void> {
  const { id, organisation } = await demandAction(person, actionId, "plan:edit");
  await db.$transaction(async (transaction) => {
    await lockPlan(transaction, organisation.id);
    const event = await writeNote(transaction, person, id, text);
    await recordActions(transaction, person, organisation.id, [event]);
  });
}

/** Writes a note. The record is for the caller. */
export async function writeNote(
  transaction: Transaction,
  person: Person,
  actionId: string,
  text: string,
): Promise<ActionEvent> {
  await transaction.actionNote.create({ data: { actionId, text, byId: person.id } });
  return { what: "action:note", subject: actionId, detail: { note: text } };
}

/**
 * Makes some of the places of an action an action of their own, with the same words, owner and dates. Its cost stays
 * where it is: how much of it belongs to which is for people to say.
 * @param keys of targets that are still due
 * @returns the id of the new action
 */
export async function splitAction(
  person: Person,
  actionId: string,
  keys: readonly string[],
): Promise<string> {
  const { id, organisation } = await demandAction(person, actionId, "plan:edit");
  return db.$transaction(async (transaction) => {
    await lockPlan(transaction, organisation.id);
    const [action] = await readActions(organisation, transaction, [id]);
    const live = liveTargets(action!).map(({ key }) => key);
    const moving = live.filter((key) => keys.includes(key));
    if (!isOpen(action!)) throw new Refused("Only an action that is still open can be split");
    if (moving.length === 0 || moving.length === live.length)
      throw new Refused("Choose some of the places, not all of them", "keys");
    const { createdAt: _, ...row } = await transaction.planAction.findUniqueOrThrow({ where: { id } });
    const part = newId();
    await transaction.planAction.create({
      data: { ...row, id: part, conditionId: null, oneOffPounds: null, yearlyPounds: null, version: 1 },
    });
    await transaction.actionTarget.updateMany({
      where: { organisationId: organisation.id, key: { in: moving } },
      data: { actionId: part },
    });
    const needs = await transaction.actionDependency.findMany({ where: { actionId: id } });
    await transaction.actionDependency.createMany({
      data: needs.map(({ needsId }) => ({ actionId: part, needsId })),
    });
    const event = { what: "action:split" as const, subject: id, detail: { part, places: moving.length } };
    await recordActions(transaction, person, organisation.id, [event], true);
    return part;
  });
}

/**
 * Lets one action take over the places, notes and dependants of others, which are then no longer shown by themselves.
 * Words, owner, dates and cost stay those of the one that takes them over.
 * @throws Refused when actions would then wait for each other
 */
export async function mergeActions(
  person: Person,
  intoId: string,
  otherIds: readonly string[],
): Promise<void> {
  const { id, organisation } = await demandAction(person, intoId, "plan:edit");
  const others = [...new Set(otherIds.map(knownId))].filter((other) => other !== id);
  await db.$transaction(async (transaction) => {
    await lockPlan(transaction, organisation.id);
    const actions = await readActions(organisation, transaction, [id, ...others]);
    if (others.length === 0) throw new Refused("Choose what to merge into this action", "others");
    if (actions.length !== others.length + 1 || !actions.every(canMerge))
      throw new Refused("Only open actions of this plan can be merged, and no conditions", "others");
    const gone = { actionId: { in: others } };
    await transaction.actionTarget.updateMany({ where: gone, data: { actionId: id } });
    await transaction.planAction.updateMany({
      where: { OR: [{ id: { in: others } }, { mergedIntoId: { in: others } }] },
      data: { mergedIntoId: id },
    });
    await transaction.$executeRaw`
      INSERT INTO action_dependencies (action_id, needs_id)
      SELECT DISTINCT action_id, ${id}::uuid FROM action_dependencies
      WHERE needs_id = ANY(${others}::uuid[]) AND action_id <> ALL(${[id, ...others]}::uuid[])
      ON CONFLICT DO NOTHING`;
    await transaction.actionDependency.deleteMany({
      where: { OR: [{ actionId: { in: others } }, { needsId: { in: others } }] },
    });
    const needs = await transaction.actionDependency.findMany({ where: { actionId: id } });
    const waitsFor = needs.map(({ needsId }) => needsId);
    if (await waitsInCircle(transaction, id, waitsFor))
      throw new Refused(
        "This action waits for another that waits for one of these. Choose others, or change what waits for what first.",
        "others",
      );
    const merged = actions.filter((action) => action.id !== id).map(({ title }) => title);
    const event = { what: "action:merge" as const, subject: id, detail: { merged: merged.join("; ") } };
    await recordActions(transaction, person, organisation.id, [event], true);
  });
}

const canMerge = (action: PlanAction) => isOpen(action) && action.condition === null;
