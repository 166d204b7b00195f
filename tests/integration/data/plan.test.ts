import { describe, expect, test } from "vitest";
import { mergeActions, noteAction, splitAction } from "@/lib/data/plan/action-arrange";
import { addAction, editAction, type NewAction } from "@/lib/data/plan/action-edit";
import { changeActions, moveAction } from "@/lib/data/plan/action-moves";
import { saveAnswers } from "@/lib/data/assessment/answers";
import { loadAssessment } from "@/lib/data/assessment/assessments";
import { approvePlan } from "@/lib/data/plan/approve-plan";
import { agreeConditionMet, sayConditionDone } from "@/lib/data/plan/conditions";
import { db } from "@/lib/data/db";
import { keepPlans } from "@/lib/data/plan/keep-plan";
import { invitationToken } from "@/lib/data/people/invitation-token";
import { invite } from "@/lib/data/people/invite";
import { acceptInvitation } from "@/lib/data/people/invited";
import { leave, removeMember, setRole } from "@/lib/data/people/members";
import { startNextAssessment } from "@/lib/data/assessment/next-assessment";
import { listOwners, readPlan, readPlanAction } from "@/lib/data/plan/plans";
import { rescoreOlder } from "@/lib/data/assessment/rescore-older";
import { today } from "@/lib/data/today";
import { daysAfter } from "@/lib/domain/dates";
import { NotFound, Refused } from "@/lib/domain/errors";
import { liveTargets, type PlanAction } from "@/lib/domain/plan/plan-action";
import { judgeContent } from "@/lib/domain/submission/judge-content";
import { ORGANISATION, type ScopeKey, siteScope } from "@/lib/domain/scope";
import { decided } from "@/tests/support/accepted";
import { answerAll } from "@/tests/support/answered";
import { aMember, anAssessment, anOrganisation, aSite } from "@/tests/support/builders";
import { countQueries } from "@/tests/support/count-queries";
import { aSubmission } from "@/tests/support/submitted";

type Built = Awaited<ReturnType<typeof anAssessment>>;

const SOON = daysAfter(today(), 90);
const REASON = "The supplier retires it in spring, before it could be moved.";

/** Saves one answer over whatever is stored. */
async function answer(
  { lead, assessment }: Built,
  question: string,
  value: string | null,
  scope: ScopeKey = ORGANISATION,
) {
  const { revision } = await db.assessment.findUniqueOrThrow({ where: { id: assessment } });
  await saveAnswers(lead, assessment, [{ question, scope, value }], { opened: revision });
}

const statusOf = async ({ assessment }: Built) =>
  (await db.assessment.findUniqueOrThrow({ where: { id: assessment } })).status;

/** The gaps that count as planned, as `P7 organisation`. */
const plannedIn = async ({ lead, assessment }: Built) =>
  (await loadAssessment(lead, assessment)).planned.map(({ requirement, scope }) => `${requirement} ${scope}`);

const OWN: Omit<NewAction, "targets"> = {
  ...{ title: "Write a business case", why: null, part: "business_change", effort: "S", owner: null },
  ...{ startsOn: null, dueOn: SOON, whyNoDate: null, oneOffPounds: 0, yearlyPounds: 0 },
  ...{ funding: "unknown", people: "yes", needs: [] },
};

/** An organisation whose answers are all as good as can be, but for one mandatory requirement. */
async function withGap() {
  const built = await anAssessment();
  await answerAll(built);
  await answer(built, "P7.1", "not_met");
  return { ...built, approver: await aMember(built.organisation, "approver", "Alex Approver") };
}

const plan = ({ lead, organisation }: Built) => readPlan(lead, organisation.reference);

const actionsFor = async (built: Built, requirement: string): Promise<PlanAction[]> =>
  (await plan(built)).actions.filter(({ targets }) =>
    targets.some((target) => target.requirement === requirement),
  );

const firstFor = async (built: Built, requirement: string) => (await actionsFor(built, requirement))[0]!;

/** Gives every action an owner and a day. */
async function own(built: Built, { owner = "Noor Network", dueOn = SOON } = {}) {
  const ids = (await plan(built)).actions.map(({ id }) => id);
  return changeActions(built.lead, built.organisation.reference, ids, { owner, dueOn });
}

const approve = async (built: Awaited<ReturnType<typeof withGap>>) =>
  approvePlan(built.approver, built.organisation.reference, {
    seen: (await plan(built)).version,
    note: null,
  });

describe("a plan", () => {
  test("has an action of the catalogue for what falls short, with its words and its part", async () => {
    const built = await withGap();
    expect(await firstFor(built, "P7")).toMatchObject({
      catalogueAction: expect.stringMatching(/^P7-R/),
      title: expect.stringMatching(/\w/),
      part: expect.stringMatching(/\w/),
      status: "proposed",
      owner: null,
      targets: [{ scope: ORGANISATION, class: "must_gap", goneSince: null }],
    });
  });

  test("costs the same few queries once it is in step, however much is in it", async () => {
    const built = await withGap();
    await plan(built);
    const few = await countQueries(() => plan(built));
    await answer(built, "C1.1", "not_met", siteScope(built.site));
    await plan(built);
    expect(await countQueries(() => plan(built))).toBe(few);
    expect(few).toBeLessThanOrEqual(8);
  });

  test("follows the answers, and says when something is due again", async () => {
    const built = await withGap();
    const { id } = await firstFor(built, "P7");
    await answer(built, "P7.1", "fully_met");
    expect(await firstFor(built, "P7")).toMatchObject({ id, status: "verified" });
    await answer(built, "P7.1", "not_met");
    expect(await firstFor(built, "P7")).toMatchObject({ id, status: "in_progress", reopenedOn: today() });
  });

  test("keeps what a person typed, whatever the answers do", async () => {
    const built = await withGap();
    const { id, version } = await firstFor(built, "P7");
    const values = { title: "Ask the board for money", dueOn: SOON, oneOffPounds: 20_000 };
    await editAction(built.lead, id, { opened: version, values });
    await answer(built, "P7.1", "fully_met");
    await plan(built);
    await answer(built, "P7.1", "partly_met");
    const { action } = await readPlanAction(built.lead, built.organisation.reference, id);
    expect(action).toMatchObject(values);
  });

  test("typed words that are those of the catalogue stay the catalogue’s", async () => {
    const built = await withGap();
    const { id, version, title, why } = await firstFor(built, "P7");
    await editAction(built.lead, id, { opened: version, values: { title, why: `${why}!` } });
    expect(await db.planAction.findUniqueOrThrow({ where: { id } })).toMatchObject({
      title: null,
      why: `${why}!`,
    });
  });

  test("is kept in step by the worker, also for those that nobody looks at", async () => {
    const built = await withGap();
    await keepPlans(today());
    const where = { organisationId: built.organisation.id };
    expect(await db.planAction.count({ where })).toBeGreaterThan(0);
  });

  test("of two people who look at it first has each action once", async () => {
    const built = await withGap();
    const [one, other] = await Promise.all([plan(built), plan(built)]);
    expect(one.actions.map(({ id }) => id)).toEqual(other.actions.map(({ id }) => id));
  });

  test("two people who change different things keep both; the same thing clashes", async () => {
    const built = await withGap();
    const { id, version } = await firstFor(built, "P7");
    const edit = (values: object) => editAction(built.lead, id, { opened: version, values });
    expect(await edit({ owner: "Noor Network" })).toBeNull();
    expect(await edit({ dueOn: SOON })).toBeNull();
    expect(await edit({ owner: "Somebody else" })).toMatchObject({ clashes: [{ field: "owner" }] });
    expect(await firstFor(built, "P7")).toMatchObject({ dueOn: SOON, owner: { name: "Noor Network" } });
  });

  test("an owner is told; a stranger cannot own an action", async () => {
    const built = await withGap();
    const { id, version, title } = await firstFor(built, "P7");
    const owner = `person:${built.approver.id}`;
    await editAction(built.lead, id, { opened: version, values: { owner } });
    expect(await db.notice.findMany({ where: { personId: built.approver.id } })).toMatchObject([
      { kind: "action_owned", words: { what: title } },
    ]);
    const { lead } = await anAssessment();
    await expect(
      editAction(built.lead, id, { opened: version + 1, values: { owner: `person:${lead.id}` } }),
    ).rejects.toThrow(Refused);
    expect((await listOwners(built.lead, built.organisation.reference)).map(({ name }) => name)).toEqual([
      "Alex Approver",
      "Lee Lead",
    ]);
  });
});

describe("the status Approaching", () => {
  test("needs an approved plan with an owner and a day for every mandatory gap", async () => {
    const built = await withGap();
    expect(await statusOf(built)).toBe("mandatory_not_met");
    expect(await approve(built)).toBe(1);
    expect(await statusOf(built)).toBe("mandatory_not_met");
    await own(built);
    expect(await statusOf(built)).toBe("mandatory_not_met");
    expect(await approve(built)).toBe(2);
    expect(await statusOf(built)).toBe("approaching");
    expect(await firstFor(built, "P7")).toMatchObject({ status: "accepted" });
  });

  test("is what a submission says too, which names nobody of the organisation", async () => {
    const built = await withGap();
    await own(built);
    await approve(built);
    const { content } = await aSubmission(built);
    expect(content.standing.status).toBe("approaching");
    expect(content.planned).toContainEqual({
      ...{ requirement: "P7", scope: ORGANISATION, kind: "action", until: SOON, cycle: 1 },
    });
    expect(JSON.stringify(content)).not.toContain("Noor Network");
    expect(judgeContent(content).status).toBe("approaching");
  });

  test("is lost when the action is declined, and when the day that was approved has passed", async () => {
    const built = await withGap();
    await own(built);
    await approve(built);
    const { id } = await firstFor(built, "P7");
    await changeActions(built.lead, built.organisation.reference, [id], { dueOn: daysAfter(SOON, 30) });
    await rescoreOlder(daysAfter(SOON, 1));
    expect(await statusOf(built)).toBe("mandatory_not_met");
    await rescoreOlder(daysAfter(SOON, 2));

    const other = await withGap();
    await own(other);
    await approve(other);
    for (const { id } of await actionsFor(other, "P7"))
      await moveAction(other.lead, id, { transition: "decline", reason: REASON });
    expect(await statusOf(other)).toBe("mandatory_not_met");
  });

  test("is lost at once when its owner leaves or is removed, and back once they are", async () => {
    const built = await withGap();
    const { reference } = built.organisation;
    const owner = await aMember(built.organisation, "contributor");
    await own(built, { owner: `person:${owner.id}` });
    await approve(built);
    expect(await statusOf(built)).toBe("approaching");
    await leave(owner, reference);
    expect(await statusOf(built)).toBe("mandatory_not_met");
    await setRole(reference, owner.email, "contributor");
    expect(await statusOf(built)).toBe("approaching");
    await removeMember(built.lead, reference, owner.id);
    expect(await statusOf(built)).toBe("mandatory_not_met");
    const asked = { email: owner.email, role: "contributor", message: null } as const;
    const invitation = await invite(built.lead, reference, asked);
    await acceptInvitation(owner, invitationToken(invitation, "email"));
    expect(await statusOf(built)).toBe("approaching");
  });

  test("nobody approves a plan whose owner has left since they looked", async () => {
    const built = await withGap();
    const owner = await aMember(built.organisation, "contributor");
    await own(built, { owner: `person:${owner.id}` });
    const seen = (await plan(built)).version;
    await leave(owner, built.organisation.reference);
    const { reference } = built.organisation;
    await expect(approvePlan(built.approver, reference, { seen, note: null })).rejects.toThrow(Refused);
  });

  test("follows a gap to the action that its own was merged into", async () => {
    const built = await withGap();
    await own(built);
    await approve(built);
    const { id } = await firstFor(built, "P7");
    const into = (await plan(built)).actions.find((one) => one.id !== id)!.id;
    await mergeActions(built.lead, into, [id]);
    expect(await statusOf(built)).toBe("approaching");
    expect(await plannedIn(built)).toContain("P7 organisation");
    await moveAction(built.lead, into, { transition: "decline", reason: REASON });
    expect(await plannedIn(built)).not.toContain("P7 organisation");
  });

  test("is lost at once when a gap is merged into an action that nobody owns", async () => {
    const built = await withGap();
    await own(built);
    await approve(built);
    const { id } = await firstFor(built, "P7");
    const into = await addAction(built.lead, built.organisation.reference, { ...OWN, targets: [] });
    expect(await statusOf(built)).toBe("approaching");
    await mergeActions(built.lead, into, [id]);
    expect(await statusOf(built)).toBe("mandatory_not_met");
  });

  test("follows a gap to the part of its action that was split off with it", async () => {
    const built = await withGap();
    const { lead } = built;
    const second = await aSite(built.organisation, { name: "Second site" });
    await answerAll({ ...built, site: second });
    const sites = [siteScope(built.site), siteScope(second)] as const;
    for (const site of sites) await answer(built, "C1.1", "not_met", site);
    await own(built);
    await approve(built);
    const [whole, ...others] = await actionsFor(built, "C1");
    for (const { id } of others) await moveAction(lead, id, { transition: "decline", reason: REASON });
    const { key } = liveTargets(whole!).find(({ scope }) => scope === sites[1])!;
    const part = await splitAction(lead, whole!.id, [key]);
    expect(await statusOf(built)).toBe("approaching");

    await moveAction(lead, whole!.id, { transition: "decline", reason: REASON });
    expect(await plannedIn(built)).toContain(`C1 ${sites[1]}`);
    expect(await plannedIn(built)).not.toContain(`C1 ${sites[0]}`);
    await moveAction(lead, part, { transition: "decline", reason: REASON });
    expect(await plannedIn(built)).not.toContain(`C1 ${sites[1]}`);
  });

  test("lasts for one cycle only, also when it is approved again", async () => {
    const built = await withGap();
    await own(built, { dueOn: daysAfter(today(), 400) });
    await approve(built);
    const { organisation, lead, assessment } = built;
    const next = await startNextAssessment(lead, organisation.reference, assessment);
    const later = { ...built, assessment: next };
    await answerAll(later);
    await db.answer.updateMany({
      where: { assessmentId: later.assessment, questionId: "P7.1" },
      data: { value: "not_met" },
    });
    await answer(later, "P7.2", "yes");
    await approve(later);
    expect(await statusOf(later)).toBe("mandatory_not_met");
  });

  test("an exception that an approver grants is enough until it ends; nobody else grants one", async () => {
    const built = await withGap();
    const move = { transition: "except", reason: REASON, until: SOON } as const;
    for (const { id } of (await plan(built)).actions) {
      await expect(moveAction(built.lead, id, move)).rejects.toThrow("plan:approve");
      await moveAction(built.approver, id, move);
    }
    expect(await statusOf(built)).toBe("approaching");
    await rescoreOlder(daysAfter(SOON, 1));
    expect(await statusOf(built)).toBe("mandatory_not_met");
  });

  test("nobody approves what changed since they looked, and only an approver approves", async () => {
    const built = await withGap();
    const { version: seen } = await plan(built);
    await own(built);
    const { reference } = built.organisation;
    await expect(approvePlan(built.approver, reference, { seen, note: null })).rejects.toThrow(
      /changed after/,
    );
    await expect(approvePlan(built.lead, reference, { seen, note: null })).rejects.toThrow("plan:approve");
  });

  test("what was approved is never changed", async () => {
    const built = await withGap();
    await own(built);
    await approve(built);
    const where = { organisationId: built.organisation.id };
    await expect(db.planBaseline.updateMany({ where, data: { note: "-" } })).rejects.toThrow();
    await expect(db.approvedGap.deleteMany({ where: { action: where } })).rejects.toThrow();
  });
});

describe("actions", () => {
  test("move only as the table says, and a reason must have substance", async () => {
    const built = await withGap();
    const { id } = await firstFor(built, "P7");
    await expect(moveAction(built.lead, id, { transition: "decline", reason: "No." })).rejects.toThrow(
      Refused,
    );
    await moveAction(built.lead, id, { transition: "finish" });
    await expect(moveAction(built.lead, id, { transition: "accept" })).rejects.toThrow(/now “Done/);
    expect(await firstFor(built, "P7")).toMatchObject({ status: "done" });
  });

  test("move with a note of how it is going, or not at all", async () => {
    const built = await withGap();
    const { id } = await firstFor(built, "P7");
    await moveAction(built.lead, id, { transition: "start", note: "Ordered" });
    const refused = moveAction(built.lead, id, { transition: "accept", note: "Again" });
    await expect(refused).rejects.toThrow(Refused);
    const { notes } = await readPlanAction(built.lead, built.organisation.reference, id);
    expect(notes.map(({ text }) => text)).toEqual(["Ordered"]);
  });

  test("of one's own are for what falls short, and verified by its answer", async () => {
    const built = await withGap();
    const add = (requirement: string) =>
      addAction(built.lead, built.organisation.reference, {
        ...OWN,
        targets: [{ requirement, scope: ORGANISATION }],
      });
    await expect(add("P9")).rejects.toThrow(/does not fall short/);
    const id = await add("P7");
    await moveAction(built.lead, id, { transition: "finish" });
    await answer(built, "P7.1", "fully_met");
    const { action } = await readPlanAction(built.lead, built.organisation.reference, id);
    expect(action).toMatchObject({ title: OWN.title, status: "verified", targets: [{ goneWhy: "met" }] });
  });

  test("are split by place and merged again, and nothing is lost", async () => {
    const built = await withGap();
    const second = await aSite(built.organisation, { name: "Second site" });
    await answer(built, "C1.1", "not_met", siteScope(built.site));
    await answer(built, "C1.1", "not_met", siteScope(second));
    const whole = await firstFor(built, "C1");
    const [first, other] = liveTargets(whole).map(({ key }) => key);
    const { reference } = built.organisation;

    await expect(splitAction(built.lead, whole.id, [first!, other!])).rejects.toThrow(/not all/);
    const part = await splitAction(built.lead, whole.id, [other!]);
    await noteAction(built.lead, part, "The cabling is ordered.");
    const split = await plan(built);
    const keysOf = (id: string) => split.actions.find((one) => one.id === id)!.targets.map(({ key }) => key);
    expect([keysOf(whole.id), keysOf(part)]).toEqual([[first], [other]]);

    await mergeActions(built.lead, whole.id, [part]);
    const { action, notes } = await readPlanAction(built.lead, reference, whole.id);
    expect(action.targets.map(({ key }) => key).sort()).toEqual([first, other].sort());
    expect(notes.map(({ text }) => text)).toEqual(["The cabling is ordered."]);
    await expect(readPlanAction(built.lead, reference, part)).rejects.toThrow(NotFound);
  });

  test("never wait for each other in a circle", async () => {
    const built = await withGap();
    await answer(built, "C1.1", "not_met", siteScope(built.site));
    const [one, other] = (await plan(built)).actions;
    await editAction(built.lead, one!.id, { opened: one!.version, values: { needs: [other!.id] } });
    await expect(
      editAction(built.lead, other!.id, { opened: other!.version, values: { needs: [one!.id] } }),
    ).rejects.toThrow(/wait for each other/);
  });

  test("are not merged when they would then wait for each other in a circle", async () => {
    const built = await withGap();
    await answer(built, "C1.1", "not_met", siteScope(built.site));
    const [into, between, merged] = (await plan(built)).actions;
    const wait = ({ id, version }: PlanAction, needs: string[]) =>
      editAction(built.lead, id, { opened: version, values: { needs } });
    await wait(into!, [between!.id]);
    await wait(between!, [merged!.id]);
    await expect(mergeActions(built.lead, into!.id, [merged!.id])).rejects.toThrow(/waits for another/);
    expect((await plan(built)).actions.map(({ id }) => id)).toContain(merged!.id);

    await mergeActions(built.lead, into!.id, [between!.id, merged!.id]);
    const { action } = await readPlanAction(built.lead, built.organisation.reference, into!.id);
    expect(action.waitsFor).toEqual([]);
  });

  test("are changed together, and those that cannot be moved so are named", async () => {
    const built = await withGap();
    await answer(built, "C1.1", "not_met", siteScope(built.site));
    const { actions } = await plan(built);
    const ids = actions.map(({ id }) => id);
    await moveAction(built.lead, ids[0]!, { transition: "finish" });
    const done = await changeActions(built.lead, built.organisation.reference, ids, {
      funding: "funded",
      move: { transition: "accept" },
    });
    expect(done).toEqual({ changed: ids.length - 1, left: [{ id: ids[0], title: actions[0]!.title }] });
  });
});

test("a condition of a decision is an action of the supplier, until the commissioner agrees that it is met", async () => {
  const built = await anAssessment();
  const commissioner = await anOrganisation();
  const { review } = await aSubmission({ organisation: built.organisation, commissioner });
  await decided(review!, "accepted_with_conditions", {}, commissioner.lead.id);
  const dueOn = new Date(SOON);
  const { id } = await db.condition.create({ data: { reviewId: review!, what: "Encrypt it", dueOn } });
  const action = async () => (await plan(built)).actions.find(({ condition }) => condition)!;

  expect(await action()).toMatchObject({
    title: "Encrypt it",
    dueOn: SOON,
    status: "proposed",
    condition: { id, commissioner: "Example Trust" },
  });
  await sayConditionDone(built.lead, id, "It is.");
  expect(await action()).toMatchObject({ status: "done" });
  await agreeConditionMet(commissioner.lead, id);
  expect(await action()).toMatchObject({ status: "verified" });
});
