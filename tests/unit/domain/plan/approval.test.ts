import { describe, expect, test } from "vitest";
import { baselineOf, baselineSchema } from "@/lib/domain/plan/baseline";
import { gapsToApprove } from "@/lib/domain/plan/gaps-to-approve";
import type { PlanAction } from "@/lib/domain/plan/plan-action";
import { priorityOf } from "@/lib/domain/plan/priority-of";
import { slippageOf } from "@/lib/domain/plan/slippage";
import { aPlanAction, aTarget } from "@/tests/support/plan-action";

const TODAY = "2026-11-01";

describe("an approval lets a mandatory gap count as planned", () => {
  const approve = (...actions: Partial<PlanAction>[]) =>
    gapsToApprove(
      actions.map((changes, number) => aPlanAction({ id: `a${number}`, ...changes })),
      TODAY,
    );

  test("with an owner and a day to come", () =>
    expect(approve({})).toEqual({
      covered: [
        {
          actionId: "a0",
          requirement: "R1",
          scope: "organisation",
          owner: "Noor Network",
          until: "2027-03-31",
        },
      ],
      left: [],
    }));

  test.each<[Partial<PlanAction>, string[]]>([
    [{ owner: null }, ["owner"]],
    [{ owner: { id: "p", name: "P", left: true } }, ["owner"]],
    [{ dueOn: null, owner: null }, ["owner", "date"]],
    [{ dueOn: "2026-10-31" }, ["date_passed"]],
    [{ status: "declined" }, ["declined"]],
    [{ status: "exception", exceptionUntil: "2026-10-31" }, ["exception_over"]],
  ])("but not %o", (changes, lacks) =>
    expect(approve(changes)).toMatchObject({ covered: [], left: [{ actions: [{ id: "a0", lacks }] }] }),
  );

  test("one action for it is enough", () =>
    expect(approve({ owner: null }, {})).toMatchObject({ covered: [{ actionId: "a1" }], left: [] }));

  test("an exception that holds covers its gap without approval", () =>
    expect(approve({ status: "exception", exceptionUntil: TODAY, owner: null })).toEqual({
      covered: [],
      left: [],
    }));

  test("a recommendation and a gap that is gone are no gaps in a must", () =>
    expect(
      approve(
        { targets: [aTarget({ class: "unexplained_should" })] },
        { targets: [aTarget({ goneSince: TODAY, goneWhy: "met" })] },
      ),
    ).toEqual({ covered: [], left: [] }));
});

describe("slippage", () => {
  const was = aPlanAction();
  const approved = baselineOf([was]);
  const slip = (changes: Partial<PlanAction>, today = TODAY) =>
    slippageOf(approved, [aPlanAction(changes)], today)[0]!;

  test("a baseline can be read back as it was stored", () =>
    expect(baselineSchema.parse(JSON.parse(JSON.stringify(approved)))).toEqual(approved));

  test.each<[string, Partial<PlanAction>, object]>([
    ["as approved", {}, { fate: "on_plan", days: 0, costs: 0 }],
    ["a later day", { dueOn: "2027-04-30" }, { fate: "later", days: 30 }],
    ["an earlier day", { dueOn: "2027-03-01" }, { fate: "earlier", days: -30 }],
    ["no day any more", { dueOn: null }, { fate: "no_date" }],
    ["done", { status: "done" }, { fate: "finished" }],
    ["declined", { status: "declined" }, { fate: "declined" }],
    ["let stand by an exception", { status: "exception" }, { fate: "excepted" }],
    ["dearer", { yearlyPounds: 500 }, { fate: "on_plan", costs: 500 }],
    ["of unknown cost now", { oneOffPounds: null }, { costs: null }],
  ])("%s", (_, changes, expected) => expect(slip(changes)).toMatchObject(expected));

  test("what is late slips by every day that passes", () =>
    expect(slip({}, "2027-04-10")).toMatchObject({ fate: "late", days: 10 }));

  test("a cost that is known by now is said, without a difference from what nobody knew", () => {
    const unknown = baselineOf([aPlanAction({ oneOffPounds: null })]);
    const [costed] = slippageOf(unknown, [aPlanAction({ oneOffPounds: 1_000, yearlyPounds: 200 })], TODAY);
    expect(costed).toMatchObject({ fate: "on_plan", costs: null, nowCosts: 1_200 });
  });

  test("what was added since, and what has left, are said", () => {
    const slips = slippageOf(approved, [aPlanAction({ id: "new" })], TODAY);
    expect(slips).toMatchObject([
      { id: "new", fate: "added" },
      { id: "a", fate: "left" },
    ]);
  });
});

describe("the priority of an action has its reason", () => {
  test.each<[Partial<PlanAction>, number, RegExp]>([
    [{}, 1, /mandatory requirement falls short, and this helps to close the gap/],
    [{ impact: 2 }, 2, /closes part of the gap/],
    [{ targets: [aTarget({ class: "unexplained_should" })] }, 3, /recommendation is not met/],
    [{ targets: [aTarget({ class: "explained_should" })] }, 4, /explained/],
    [{ targets: [] }, 4, /your own/],
    [{ targets: [aTarget(), aTarget({ key: "2", scope: "site:s" })] }, 1, /in 2 places/],
  ])("%o", (changes, level, because) => {
    const priority = priorityOf(aPlanAction(changes));
    expect(priority.level).toBe(level);
    expect(priority.because).toMatch(because);
  });

  test("a condition comes first", () => {
    const condition = { id: "c", reviewId: "r", submissionId: "s", commissioner: "The ICB", dueOn: TODAY };
    expect(priorityOf(aPlanAction({ condition, targets: [] }))).toEqual({
      level: 1,
      because: "The ICB made it a condition of their decision.",
    });
  });
});
