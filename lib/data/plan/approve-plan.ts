import "server-only";
import { db } from "@/lib/data/db";
import { newId } from "@/lib/data/ids";
import { tellMembers } from "@/lib/data/notices/tell-members";
import { demandOrganisation } from "@/lib/data/people/access";
import { today } from "@/lib/data/today";
import type { Facts } from "@/lib/domain/assessment/answer";
import { Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { baselineOf } from "@/lib/domain/plan/baseline";
import { gapsToApprove, isAccepted } from "@/lib/domain/plan/gaps-to-approve";
import { recordActions } from "./action-record";
import { approveGaps } from "./approved-gaps";
import { keepPlan } from "./keep-plan";
import { readActions } from "./plan-rows";
import { lockPlan, planStanding } from "./plan-state";

/**
 * Approves the plan as it is: freezes a baseline, accepts what is proposed and owned, and lets the mandatory gaps that it
 * covers count as planned until the days approved.
 * @param seen the version of the plan that the person was shown
 * @returns the number of the baseline
 * @throws Refused when the plan changed since
 */
export async function approvePlan(
  person: Person,
  reference: string,
  { seen, note }: { seen: number; note: string | null },
): Promise<number> {
  const { id: organisationId, name, profile } = await demandOrganisation(person, reference, "plan:approve");
  const day = today();
  await keepPlan(person, organisationId, day);
  return db.$transaction(async (transaction) => {
    await lockPlan(transaction, organisationId);
    const { version, inStep, assessmentId } = await planStanding(organisationId, day, transaction);
    if (!assessmentId) throw new Refused("Start an assessment first: the plan follows it.");
    if (version !== seen || !inStep) throw new Refused(MOVED);
    const actions = await readActions({ id: organisationId, profile: profile as Facts }, transaction);
    const accepted = actions.filter(isAccepted);
    await transaction.planAction.updateMany({
      where: { id: { in: accepted.map(({ id }) => id) } },
      data: { status: "accepted", statusAt: new Date() },
    });
    const last = await transaction.planBaseline.aggregate({
      where: { organisationId },
      _max: { number: true },
    });
    const number = (last._max.number ?? 0) + 1;
    const id = newId();
    const { covered, left } = gapsToApprove(actions, day);
    await transaction.planBaseline.create({
      data: {
        id,
        organisationId,
        number,
        assessmentId,
        approvedById: person.id,
        note,
        content: baselineOf(actions),
      },
    });
    await approveGaps(transaction, organisationId, id, covered);
    const detail = { number, note, counts: { covered: covered.length, left: left.length } };
    await recordActions(
      transaction,
      person,
      organisationId,
      [{ what: "plan:approve", subject: id, detail }],
      true,
    );
    await tellMembers(
      transaction,
      { organisationId, who: "plan:edit", but: person },
      {
        ...{ kind: "plan_approved", words: { by: person.name, organisation: name, number } },
        ...{ key: `plan_approved:${id}`, path: `/organisations/${reference}/plan` },
      },
    );
    return number;
  });
}

const MOVED = "The plan changed after you opened this page. Read what it says now, then approve it.";
