import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Catalogue, getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import type { Level } from "@/lib/domain/catalogue/schema";
import { dueNow } from "@/lib/domain/plan/due-now";
import { keepInStep, type KeptAction, type KeptCondition, type Steps } from "@/lib/domain/plan/keep-in-step";
import { ownTargetKey } from "@/lib/domain/plan/target-key";
import type { PlanStatus } from "@/lib/domain/plan/statuses";
import { scoreAssessment } from "@/lib/domain/scoring/score-assessment";
import type { Assessed } from "@/lib/domain/scoring/types";
import { anyAssessed } from "@/tests/support/any-assessed";
import { anAssessed, type Said, type Situation } from "@/tests/support/assessed";
import { anAction, aMaturity, aRequirement, dummyCatalogue } from "@/tests/support/dummy-catalogue";

const NOTHING: Steps = { added: [], conditions: [], joined: [], moved: [], gone: [], back: [], statuses: [] };

/** R1 asks the organisation two things, R2 one thing of each site. */
const CATALOGUE = dummyCatalogue([
  aRequirement("R1", {
    questions: [aMaturity("R1.1"), aMaturity("R1.2")],
    remediation: {
      not_met: [anAction("R1-A1", ["R1.1"])],
      partly_met: [anAction("R1-A2", ["R1.1"])],
      largely_met: [],
    },
  }),
  aRequirement("R2", {
    scope_level: "site",
    remediation: { not_met: [anAction("R2-A1", ["R2.1"])], partly_met: [], largely_met: [] },
  }),
]);

const due = (catalogue: Catalogue, assessed: Assessed) =>
  dueNow(catalogue, scoreAssessment(catalogue, assessed), assessed);

const said = (answers: Said, more: Situation = {}) =>
  due(CATALOGUE, anAssessed({ sites: { s1: {}, s2: {} }, answers, ...more }));

/** What the database does with steps. */
function apply(actions: KeptAction[], steps: Steps): KeptAction[] {
  const target = { goneSince: null, goneWhy: null };
  const kept = actions.map((action) => {
    const to = steps.statuses.find(({ actionId }) => actionId === action.id)?.to ?? action.status;
    const targets = action.targets.map((one) => {
      const gone = steps.gone.find(({ key }) => key === one.key);
      const now = [...steps.back, ...steps.moved].find(({ key }) => key === one.key);
      return {
        ...one,
        ...now,
        ...(gone && { goneSince: "2026-11-01", goneWhy: gone.why }),
        ...(now && target),
      };
    });
    const joined = steps.joined.filter(({ actionId }) => actionId === action.id);
    return {
      ...action,
      status: to,
      targets: [...targets, ...joined.map((one) => ({ ...one.target, ...target }))],
    };
  });
  const added = steps.added.map(({ catalogueAction, targets }, number): KeptAction => ({
    id: `${catalogueAction} ${actions.length + number}`,
    catalogueAction,
    conditionId: null,
    status: "proposed",
    targets: targets.map((one) => ({ ...one, ...target })),
  }));
  const conditions = steps.conditions.map((id): KeptAction => ({
    id: `of ${id}`,
    catalogueAction: null,
    conditionId: id,
    status: "proposed",
    targets: [],
  }));
  return [...kept, ...added, ...conditions];
}

const keep = (actions: KeptAction[], now: ReturnType<typeof due>, conditions: KeptCondition[] = []) =>
  apply(actions, keepInStep(actions, now, conditions));

const statusOf = (actions: KeptAction[], catalogueAction: string) =>
  actions.filter((action) => action.catalogueAction === catalogueAction).map(({ status }) => status);

const as = (status: PlanStatus, actions: KeptAction[]) => actions.map((action) => ({ ...action, status }));

describe("what is due", () => {
  test("is one action over all the places where it is due", () => {
    const plan = keep([], said({ "R2.1@s1": "not_met", "R2.1@s2": "not_met" }));
    expect(plan).toMatchObject([
      {
        catalogueAction: "R2-A1",
        status: "proposed",
        targets: [{ key: "R2-A1@site:s1" }, { key: "R2-A1@site:s2" }],
      },
    ]);
  });

  test("in one more place joins the action that is open", () => {
    const plan = keep([], said({ "R2.1@s1": "not_met" }));
    expect(keep(as("in_progress", plan), said({ "R2.1@s1": "not_met", "R2.1@s2": "not_met" }))).toMatchObject(
      [{ status: "in_progress", targets: [{ scope: "site:s1" }, { scope: "site:s2" }] }],
    );
  });

  test.each(["done", "declined", "exception"] as const)(
    "in one more place is a new action when the other is %s: that was decided for other places",
    (status) => {
      const plan = as(status, keep([], said({ "R2.1@s1": "not_met" })));
      const later = keep(plan, said({ "R2.1@s1": "not_met", "R2.1@s2": "not_met" }));
      expect(statusOf(later, "R2-A1")).toEqual([status, "proposed"]);
    },
  );
});

describe("done is a claim that the answers verify", () => {
  const short = { "R1.1": "not_met", "R1.2": "fully_met" };

  test.each(["proposed", "accepted", "in_progress", "done", "exception"] as const)(
    "%s becomes verified once the answer says so",
    (status) => {
      const plan = as(status, keep([], said(short)));
      expect(statusOf(keep(plan, said({ ...short, "R1.1": "fully_met" })), "R1-A1")).toEqual(["verified"]);
    },
  );

  test("an answer that says no more than before leaves it done", () => {
    const plan = as("done", keep([], said(short)));
    expect(keep(plan, said(short))).toEqual(plan);
  });

  test("what is declined stays declined, whatever the answers say", () => {
    const plan = as("declined", keep([], said(short)));
    expect(statusOf(keep(plan, said({ "R1.1": "fully_met", "R1.2": "fully_met" })), "R1-A1")).toEqual([
      "declined",
    ]);
  });

  test("an answer that was cleared verifies nothing", () => {
    const plan = as("done", keep([], said(short)));
    expect(keep(plan, said({ "R1.2": "fully_met" }))).toEqual(plan);
  });

  test("an open question of the requirement beside it holds nothing up", () => {
    const plan = keep([], said({ "R1.1": "not_met" }));
    expect(statusOf(keep(plan, said({ "R1.1": "fully_met" })), "R1-A1")).toEqual(["verified"]);
  });

  test("a step up verifies the action of the step below and brings that of the next", () => {
    const plan = keep([], said(short));
    const later = keep(plan, said({ ...short, "R1.1": "partly_met" }));
    expect([statusOf(later, "R1-A1"), statusOf(later, "R1-A2")]).toEqual([["verified"], ["proposed"]]);
  });

  test.each(["in_progress", "done"] as const)(
    "a step down verifies nothing: what was %s stays so, beside the action of the step below",
    (status) => {
      const plan = as(status, keep([], said({ ...short, "R1.1": "partly_met" })));
      const later = keep(plan, said(short));
      expect([statusOf(later, "R1-A2"), statusOf(later, "R1-A1")]).toEqual([[status], ["proposed"]]);
      expect(statusOf(keep(later, said({ ...short, "R1.1": "fully_met" })), "R1-A2")).toEqual(["verified"]);
    },
  );

  test("a step down verifies nothing while the rest of the requirement is open either", () => {
    const plan = as("done", keep([], said({ ...short, "R1.1": "partly_met" })));
    expect(statusOf(keep(plan, said({ "R1.1": "not_met" })), "R1-A2")).toEqual(["done"]);
  });

  test("it is verified only once every place is", () => {
    const both = { "R2.1@s1": "not_met", "R2.1@s2": "not_met" };
    const plan = as("done", keep([], said(both)));
    const half = keep(plan, said({ ...both, "R2.1@s1": "fully_met" }));
    expect(statusOf(half, "R2-A1")).toEqual(["done"]);
    expect(statusOf(keep(half, said({ "R2.1@s1": "fully_met", "R2.1@s2": "fully_met" })), "R2-A1")).toEqual([
      "verified",
    ]);
  });

  test("what was verified and is due again is in progress again, and says so", () => {
    const verified = keep(keep([], said(short)), said({ ...short, "R1.1": "fully_met" }));
    const steps = keepInStep(verified, said(short), []);
    expect(steps.statuses).toEqual([{ actionId: verified[0]!.id, to: "in_progress", reopened: true }]);
    expect(steps.added).toEqual([]);
  });
});

describe("actions that people merged", () => {
  const both = { "R1.1": "not_met", "R1.2": "fully_met", "R2.1@s1": "not_met" };
  const [one, other] = keep([], said(both));
  const merged = [{ ...one!, targets: [...one!.targets, ...other!.targets] }];

  test("are verified by the answers of both", () => {
    expect(keepInStep(merged, said(both), [])).toEqual(NOTHING);
    expect(statusOf(keep(merged, said({ ...both, "R1.1": "fully_met" })), "R1-A1")).toEqual(["proposed"]);
    const all = { "R1.1": "fully_met", "R1.2": "fully_met", "R2.1@s1": "fully_met" };
    expect(statusOf(keep(merged, said(all)), "R1-A1")).toEqual(["verified"]);
  });

  test("take in what is due in one more place", () =>
    expect(keepInStep(merged, said({ ...both, "R2.1@s2": "not_met" }), [])).toMatchObject({
      added: [],
      joined: [{ target: { key: "R2-A1@site:s2" } }],
    }));
});

describe("what no longer applies", () => {
  test("is not needed: nothing was verified", () => {
    const plan = keep([], said({ "R2.1@s1": "not_met" }));
    expect(statusOf(keep(plan, said({}, { sites: { s2: {} } })), "R2-A1")).toEqual(["not_needed"]);
  });

  test("takes in no other place that is due by then: that is an action of its own", () => {
    const plan = keep([], said({ "R2.1@s1": "not_met" }));
    const moved = keep(plan, said({ "R2.1@s2": "not_met" }, { sites: { s2: {} } }));
    expect(statusOf(moved, "R2-A1")).toEqual(["not_needed", "proposed"]);
  });

  test("is proposed again when it applies again", () => {
    const now = said({ "R2.1@s1": "not_met" });
    const gone = keep(keep([], now), said({}, { sites: { s2: {} } }));
    expect(statusOf(keep(gone, now), "R2-A1")).toEqual(["proposed"]);
  });
});

describe("an action of one's own", () => {
  const own = (status: PlanStatus, level: Level): KeptAction => ({
    id: "own",
    catalogueAction: null,
    conditionId: null,
    status,
    targets: [
      {
        key: ownTargetKey("own", { requirement: "R2", scope: "site:s1" }),
        requirement: "R2",
        scope: "site:s1",
        class: "must_gap",
        rank: 0,
        goneSince: level === "fully_met" ? "2026-10-01" : null,
        goneWhy: level === "fully_met" ? "met" : null,
      },
    ],
  });

  test("is verified when its requirement is met in its place", () =>
    expect(keepInStep([own("done", "not_met")], said({ "R2.1@s1": "fully_met" }), []).statuses).toEqual([
      { actionId: "own", to: "verified", reopened: false },
    ]));

  test("is not while the requirement falls short or is not known", () => {
    for (const answers of [{ "R2.1@s1": "partly_met" }, {}] as Said[])
      expect(keepInStep([own("done", "not_met")], said(answers), []).statuses).toEqual([]);
  });

  test("for no requirement is left alone", () => {
    const free = { ...own("done", "not_met"), targets: [] };
    expect(keepInStep([free], said({}), [])).toEqual(NOTHING);
  });
});

describe("a condition of a decision", () => {
  const now = said({});
  const state = { id: "c", live: true, done: false, met: false };
  const after = (status: PlanStatus, change: Partial<KeptCondition>) =>
    keep(as(status, keep([], now, [state])), now, [{ ...state, ...change }])[0]?.status;

  test("is an action of the supplier", () =>
    expect(keep([], now, [state])).toMatchObject([{ conditionId: "c", status: "proposed" }]));

  test.each([
    ["proposed", { done: true }, "done"],
    ["in_progress", { done: true, met: true }, "verified"],
    ["in_progress", {}, "in_progress"],
    ["accepted", { live: false }, "not_needed"],
    ["done", { done: false }, "accepted"],
  ] as const)("%s and %o: %s", (status, change, to) => expect(after(status, change)).toBe(to));

  test("that was met or withdrawn before the plan knew it is not in it", () => {
    expect(keep([], now, [{ ...state, met: true }])).toEqual([]);
    expect(keep([], now, [{ ...state, live: false }])).toEqual([]);
  });
});

describe("whatever the answers are", () => {
  const catalogue = getCatalogue(latestVersion);
  const statuses = fc.constantFrom<PlanStatus[]>(
    "proposed",
    "accepted",
    "in_progress",
    "done",
    "declined",
    "exception",
  );
  const plans = fc.tuple(anyAssessed(catalogue), anyAssessed(catalogue), fc.infiniteStream(statuses));

  /** A plan of one assessment that people have worked on, and what is due by another. */
  const moved = ([one, other, status]: [Assessed, Assessed, fc.Stream<PlanStatus>]) => {
    const plan = keep([], due(catalogue, one)).map((action) => ({ ...action, status: status.next().value }));
    return { plan, now: due(catalogue, other) };
  };

  test("a plan that was kept in step is in step", () => {
    fc.assert(
      fc.property(plans, (given) => {
        const { plan, now } = moved(given);
        expect(keepInStep(keep(plan, now), now, [])).toEqual(NOTHING);
      }),
      { numRuns: 100 },
    );
  });

  test("everything that is due is in it once, and nothing else is still due unless it is not answered", () => {
    fc.assert(
      fc.property(plans, (given) => {
        const { plan, now } = moved(given);
        const live = keep(plan, now).flatMap(({ catalogueAction, targets }) =>
          targets.filter(({ goneSince }) => !goneSince).map((target) => ({ catalogueAction, ...target })),
        );
        const keys = live.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys).toEqual(expect.arrayContaining(now.actions.map(({ id }) => id)));
        const known = new Set(now.actions.map(({ id }) => id));
        for (const { key, catalogueAction, requirement, scope } of live)
          if (!known.has(key)) expect(now.whyNot(catalogueAction!, requirement, scope)).toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  test("with no answers left nothing is verified", () => {
    fc.assert(
      fc.property(plans, (given) => {
        const { plan } = moved(given);
        const now = due(catalogue, { ...given[0], answers: [] });
        expect(keepInStep(plan, now, []).statuses.filter(({ to }) => to === "verified")).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
