import "server-only";
import { db, type Transaction } from "@/lib/data/db";
import { knownId } from "@/lib/data/ids";
import { demand, demandOrganisation } from "@/lib/data/people/access";
import { toDueOn } from "@/lib/data/teamwork/assignment-columns";
import { today } from "@/lib/data/today";
import type { Facts } from "@/lib/domain/assessment/answer";
import { NotFound, Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import type { ActionValues } from "@/lib/domain/plan/action-values";
import { liveTargets, type PlanAction } from "@/lib/domain/plan/plan-action";
import { STATUS_WORDS } from "@/lib/domain/plan/statuses";
import {
  canMove,
  type PlanTransition,
  REASON_LENGTH,
  type TransitionRule,
  TRANSITIONS,
} from "@/lib/domain/plan/transitions";
import { writeNote } from "./action-arrange";
import { writeValues } from "./action-edit";
import { demandOwner, tellOwner } from "./action-owner";
import { type ActionEvent, recordActions } from "./action-record";
import { approveGaps } from "./approved-gaps";
import { readActions } from "./plan-rows";
import { lockPlan } from "./plan-state";
import { demandAction } from "./plans";

/** A move of an action, with what it takes. */
export interface ActionMove {
  transition: PlanTransition;
  /** For one that is declined, or an exception. */
  reason?: string;
  /** The last day of an exception, as an ISO date. */
  until?: string;
  /** How it is going, to be noted with it. */
  note?: string;
}

/**
 * Moves an action to another status.
 * @throws Refused when it is no longer where it can be moved so
 */
export async function moveAction(person: Person, actionId: string, move: ActionMove): Promise<void> {
  const { needs } = TRANSITIONS[move.transition];
  const { id, organisation } = await demandAction(person, actionId, needs);
  await db.$transaction(async (transaction) => {
    await lockPlan(transaction, organisation.id);
    const [action] = await readActions(organisation, transaction, [id]);
    if (!action) throw new NotFound("action");
    if (!canMove(action, move.transition))
      throw new Refused(`This action is now “${STATUS_WORDS[action.status]}”. Open it again to see why.`);
    const events = [await writeMove(transaction, person, organisation.id, action, move)];
    if (move.note) events.push(await writeNote(transaction, person, id, move.note));
    await recordActions(transaction, person, organisation.id, events, true);
  });
}

/** What to change in several actions at once. */
export interface BulkChange {
  owner?: string;
  dueOn?: string;
  funding?: ActionValues["funding"];
  move?: ActionMove;
}

/** What came of a change of several actions: how many were changed, and those that could not be moved so. */
export interface BulkDone {
  changed: number;
  left: { id: string; title: string }[];
}

/** Changes several actions of a plan at once: each that can be. */
export async function changeActions(
  person: Person,
  reference: string,
  actionIds: readonly string[],
  { owner, dueOn, funding, move }: BulkChange,
): Promise<BulkDone> {
  const organisation = await demandOrganisation(person, reference, "plan:edit");
  if (move) demand(organisation.role, TRANSITIONS[move.transition].needs);
  const values = {
    ...(owner && { owner }),
    ...(dueOn && { dueOn, whyNoDate: null }),
    ...(funding && { funding }),
  };
  return db.$transaction(async (transaction) => {
    await lockPlan(transaction, organisation.id);
    await demandOwner(transaction, organisation.id, owner ?? null);
    const known = { id: organisation.id, profile: organisation.profile as Facts };
    const actions = await readActions(known, transaction, actionIds.map(knownId));
    const left = actions.filter((action) => move && !canMove(action, move.transition));
    const changing = actions.filter((action) => !left.includes(action));
    const events: ActionEvent[] = [];
    for (const { id } of changing)
      if (Object.keys(values).length > 0) events.push(await writeValues(transaction, id, values));
    if (move)
      for (const action of changing)
        events.push(await writeMove(transaction, person, organisation.id, action, move));
    await recordActions(transaction, person, organisation.id, events, !!owner || !!move);
    if (owner)
      for (const action of changing)
        await tellOwner(transaction, person, {
          organisation,
          action: { ...action, dueOn: dueOn ?? action.dueOn },
          owner,
        });
    return { changed: changing.length, left: left.map(({ id, title }) => ({ id, title })) };
  });
}

/** Writes a status and what goes with it. An exception covers the mandatory gaps of its action from now on. */
async function writeMove(
  transaction: Transaction,
  person: Person,
  organisationId: string,
  action: PlanAction,
  { transition, reason, until }: ActionMove,
): Promise<ActionEvent> {
  const rule: TransitionRule = TRANSITIONS[transition];
  if (rule.reason && (reason?.trim().length ?? 0) < REASON_LENGTH.min)
    throw new Refused(`Give a reason of at least ${REASON_LENGTH.min} characters`, "reason");
  if (rule.until && !(until && until >= today()))
    throw new Refused("Enter a day that is not in the past", "until");
  const isException = rule.to === "exception";
  await transaction.planAction.update({
    where: { id: action.id },
    data: {
      status: rule.to,
      statusAt: new Date(),
      statusReason: rule.reason ? reason : null,
      exceptionUntil: isException ? toDueOn(until!) : null,
      exceptionById: isException ? person.id : null,
    },
  });
  if (isException)
    await approveGaps(
      transaction,
      organisationId,
      null,
      liveTargets(action)
        .filter((target) => target.class === "must_gap")
        .map(({ requirement, scope }) => ({
          ...{ actionId: action.id, requirement, scope, owner: person.name, until: until! },
        })),
    );
  const detail = { before: { status: action.status }, after: { status: rule.to, reason, until } };
  return { what: "action:move", subject: action.id, detail };
}
