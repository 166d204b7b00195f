import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer } from "@/lib/domain/assessment/answer";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import { isCounted } from "@/lib/domain/catalogue/shape/question";
import { leavesOf } from "@/lib/domain/catalogue/shape/condition";
import { STATUSES } from "@/lib/domain/catalogue/shape/words";
import { canTry } from "@/lib/domain/plan/can-try";
import { cheapestInWords, whyInWords } from "@/lib/domain/plan/cheapest-in-words";
import { cheapestSet } from "@/lib/domain/plan/cheapest-set";
import { choiceCost } from "@/lib/domain/plan/choice-cost";
import type { ActionTarget, PlanAction } from "@/lib/domain/plan/plan-action";
import { prospectOf } from "@/lib/domain/plan/prospect";
import { ownTargetKey } from "@/lib/domain/plan/target-key";
import { topAnswer } from "@/lib/domain/plan/top-answer";
import { whatIf } from "@/lib/domain/plan/what-if";
import { whatIfInWords } from "@/lib/domain/plan/what-if-in-words";
import { ORGANISATION } from "@/lib/domain/scope";
import { scoreAssessment } from "@/lib/domain/scoring/score-assessment";
import { gapsOf } from "@/lib/domain/scoring/gaps-of";
import type { Assessed, AssessmentResult } from "@/lib/domain/scoring/types";
import { anyAssessed, randomFrom } from "@/tests/support/any-assessed";
import { anAssessed, type Said, type Situation, TODAY } from "@/tests/support/assessed";
import { anAction, aMaturity, aRequirement, dummyCatalogue } from "@/tests/support/dummy-catalogue";
import { aPlanAction, aTarget } from "@/tests/support/plan-action";
import { planOf } from "@/tests/support/plan-of";

/** R1 has two actions for one answer, R2 is of each site, R3 waits for R4, R4 only recommends, R5 has no action at all, R6 has one for each level. */
const CATALOGUE = dummyCatalogue([
  aRequirement("R1", {
    remediation: {
      not_met: [anAction("R1-A1", ["R1.1"]), anAction("R1-A2", ["R1.1"], { effort: "L" })],
      partly_met: [],
      largely_met: [],
    },
  }),
  aRequirement("R2", {
    scope_level: "site",
    remediation: { not_met: [anAction("R2-A1", ["R2.1"])], partly_met: [], largely_met: [] },
  }),
  aRequirement("R3", {
    questions: [aMaturity("R3.1"), aMaturity("R3.2")],
    remediation: {
      not_met: [anAction("R3-A1", ["R3.1", "R3.2"], { after: ["R4-A1"] })],
      partly_met: [],
      largely_met: [],
    },
  }),
  aRequirement("R4", {
    obligation: "should",
    remediation: { not_met: [anAction("R4-A1", ["R4.1"])], partly_met: [], largely_met: [] },
  }),
  aRequirement("R5"),
  aRequirement("R6", {
    questions: [aMaturity("R6.1"), aMaturity("R6.2")],
    remediation: {
      not_met: [anAction("R6-A1", ["R6.1", "R6.2"])],
      partly_met: [anAction("R6-A2", ["R6.2"])],
      largely_met: [],
    },
  }),
]);

const MET: Said = {
  "R1.1": "fully_met",
  "R2.1@s1": "fully_met",
  "R2.1@s2": "fully_met",
  "R3.1": "fully_met",
  "R3.2": "fully_met",
  "R4.1": "fully_met",
  "R5.1": "fully_met",
  "R6.1": "fully_met",
  "R6.2": "fully_met",
};

function situation(answers: Said, changes?: (id: string) => Partial<PlanAction>, more: Situation = {}) {
  const assessed = anAssessed({ sites: { s1: {}, s2: {} }, answers: { ...MET, ...answers }, ...more });
  const plan = planOf(CATALOGUE, scoreAssessment(CATALOGUE, assessed), changes);
  return { assessed, ...lookedAt(assessed, plan) };
}

const lookedAt = (assessed: Assessed, plan: PlanAction[]) => ({
  prospect: prospectOf(CATALOGUE, assessed, plan),
  plan,
});

/** An action of one's own for a requirement of the organisation. */
const ownAction = (requirement: string, changes: Partial<PlanAction> = {}) =>
  aPlanAction({
    id: "own",
    title: "own",
    catalogueAction: null,
    targets: [aTarget({ key: ownTargetKey("own", { requirement, scope: ORGANISATION }), requirement })],
    ...changes,
  });

const tried = ({ prospect, plan }: ReturnType<typeof lookedAt>, ...ids: string[]) =>
  whatIf(prospect, plan, new Set(ids), TODAY);

describe("what if", () => {
  const gap: Said = { "R1.1": "not_met" };

  test("without any action everything stays as it is", () => {
    const { before, after, vanished, readyOn } = tried(situation(gap));
    expect(after).toBe(before);
    expect({ vanished, readyOn }).toEqual({ vanished: [], readyOn: null });
  });

  test("once all that an answer calls for is done it is fully met, and the ordinary scoring says what becomes of it", () => {
    const { before, after, vanished, missing } = tried(situation(gap), "R1-A1", "R1-A2");
    expect(missing).toEqual([]);
    expect([before.status, after.status]).toEqual(["mandatory_not_met", "fully_met"]);
    expect(after.mandatoryIndex).toBe(100);
    expect(vanished).toMatchObject([{ kind: "unplanned_must", outcome: { requirement: "R1" } }]);
  });

  test("one of two actions that an answer calls for changes nothing yet, and the other is named", () => {
    const { before, after, missing } = tried(situation(gap), "R1-A1");
    expect(after).toBe(before);
    expect(missing.map(({ id }) => id)).toEqual(["R1-A2"]);
  });

  test("the other is not called for once people declined it", () => {
    const built = situation(gap, (id) => (id === "R1-A2" ? { status: "declined" } : {}));
    expect(tried(built, "R1-A1").after.status).toBe("fully_met");
  });

  test("an action belongs to an answer at its own level alone", () => {
    const built = situation({ "R6.1": "not_met", "R6.2": "partly_met" });
    expect(
      tried(built, "R6-A1").after.outcomes.find(({ requirement }) => requirement === "R6"),
    ).toMatchObject({ level: "partly_met" });
    expect(tried(built, "R6-A1", "R6-A2").after.status).toBe("fully_met");
  });

  test("in the places it is for, and in no other", () => {
    const built = situation({ "R2.1@s1": "not_met", "R2.1@s2": "not_met" }, () => ({}));
    const split = built.plan.map((action) => ({ ...action, targets: action.targets.slice(0, 1) }));
    expect(tried(built, "R2-A1").after.status).toBe("fully_met");
    expect(tried(lookedAt(built.assessed, split), "R2-A1").vanished).toHaveLength(1);
  });

  test("what nobody has answered stays open, and is named", () => {
    const { "R3.2": _, ...open } = MET;
    const assessed = anAssessed({ sites: { s1: {}, s2: {} }, answers: { ...open, "R3.1": "not_met" } });
    const plan = planOf(CATALOGUE, scoreAssessment(CATALOGUE, assessed));
    const found = tried(lookedAt(assessed, plan), "R3-A1");
    expect(found.after.status).toBe("incomplete");
    expect(found.unanswered).toMatchObject([{ requirement: "R3", because: { question: "R3.2" } }]);
  });

  test("an action of one's own meets the requirement that people chose for it", () => {
    const { assessed } = situation({ "R5.1": "partly_met" });
    expect(tried(lookedAt(assessed, [ownAction("R5")]), "own").after.status).toBe("fully_met");
  });

  test("what is declined, gone or unknown is passed over", () => {
    const built = situation(gap, (id) =>
      id === "R1-A1" ? { status: "declined" } : { targets: [aTarget({ goneSince: TODAY })] },
    );
    expect(tried(built, "R1-A1", "R1-A2", "nonsense").actions).toEqual([]);
  });

  test("it is reached on the latest day of those chosen; those without one or late are named", () => {
    const days: Record<string, string | null> = {
      "R1-A1": "2027-02-01",
      "R1-A2": "2026-10-01",
      "R2-A1": null,
    };
    const built = situation({ ...gap, "R2.1@s1": "not_met" }, (id) => ({ dueOn: days[id] ?? null }));
    const found = tried(built, "R1-A1", "R1-A2", "R2-A1");
    expect(found.readyOn).toBe("2027-02-01");
    expect(found.undated.map(({ id }) => id)).toEqual(["R2-A1"]);
    expect(found.late.map(({ id }) => id)).toEqual(["R1-A2"]);
  });

  test("a status that stays as it is is reached on no day", () => {
    const built = situation({ ...gap, "R2.1@s1": "not_met" }, () => ({ dueOn: "2027-02-01" }));
    const one = whatIfInWords(tried(built, "R1-A1"));
    expect(one[0]).toMatch(/the status would still be/);
    expect(one.join(" ")).not.toContain("reached on");
    const all = whatIfInWords(tried(built, "R1-A1", "R1-A2", "R2-A1"));
    expect(all[0]).toMatch(/instead of/);
    expect(all.at(-1)).toBe("By the dates in the plan, that is reached on 1 February 2027.");
  });

  test("names what those chosen wait for", () => {
    const built = situation({ "R3.1": "not_met", "R4.1": "not_met" });
    expect(tried(built, "R3-A1").waiting.map(({ id }) => id)).toEqual(["R4-A1"]);
    expect(tried(built, "R3-A1", "R4-A1").waiting).toEqual([]);
  });
});

describe("the cheapest set of a plan", () => {
  const setOf = (...args: Parameters<typeof situation>) => {
    const { prospect, plan } = situation(...args);
    const found = cheapestSet(prospect, plan);
    return { ...found, because: found.actions.map(({ action, why }) => `${action.id}: ${whyInWords(why)}`) };
  };

  test("says why each action is in it", () => {
    const found = setOf({
      "R1.1": "not_met",
      "R2.1@s1": "not_met",
      "R2.1@s2": "not_met",
      "R3.1": "not_met",
      "R4.1": "not_met",
    });
    expect(found.because.toSorted()).toEqual([
      "R1-A1: the gap in R1 cannot close without it",
      "R1-A2: the gap in R1 cannot close without it",
      "R2-A1: the gap in R2 cannot close without it",
      "R3-A1: the gap in R3 cannot close without it",
      "R4-A1: “R3-A1” waits for it",
    ]);
    expect(found.after.status).toBe("fully_met");
  });

  test.for([
    { own: 1_999, chosen: ["own: closing its gaps with “R1-A1” and “R1-A2” would not cost less"] },
    {
      own: 2_001,
      chosen: [
        "R1-A1: closing its gaps with “own” would not cost less",
        "R1-A2: closing its gaps with “own” would not cost less",
      ],
    },
  ])(
    "compares an action of one's own for £$own with two for £1,000 that belong together",
    ({ own, chosen }) => {
      const { assessed, plan } = situation({ "R1.1": "not_met" });
      const built = lookedAt(assessed, [...plan, ownAction("R1", { oneOffPounds: own })]);
      const found = cheapestSet(built.prospect, built.plan);
      expect(found.actions.map(({ action, why }) => `${action.id}: ${whyInWords(why)}`)).toEqual(chosen);
      expect(found.proven).toBe(true);
    },
  );

  test("leaves recommendations alone", () => {
    expect(setOf({ "R4.1": "not_met" }).actions).toEqual([]);
  });

  test("names what no action reaches: musts that are not answered, and gaps without an action", () => {
    const { prospect, plan } = situation({ "R5.1": "not_met", "R1.1": "", "R3.1": "not_met" });
    const found = cheapestSet(prospect, plan);
    expect(found.unanswered.map(({ requirement }) => requirement)).toEqual(["R1"]);
    expect(found.withoutAction).toMatchObject([{ requirement: "R5", question: "R5.1" }]);
    expect(found.actions.map(({ action }) => action.id)).toEqual(["R3-A1"]);
  });

  test("says what it costs, what is not known, and how sure that is", () => {
    const cost = (pounds: number | null) => () => ({ oneOffPounds: pounds, yearlyPounds: null });
    const words = (pounds: number | null) => cheapestInWords(setOf({ "R1.1": "not_met" }, cost(pounds)))[0];
    expect(words(1_200)).toBe("These 2 actions cost £2,400.");
    expect(words(null)).toBe("Nobody has entered what they cost.");
    const mixed = setOf({ "R2.1@s1": "not_met", "R3.1": "not_met" }, (id) => ({
      oneOffPounds: id === "R2-A1" ? 500 : null,
      yearlyPounds: null,
    }));
    expect(cheapestInWords(mixed)[0]).toBe("These 2 actions cost £500, and one of them has no cost entered.");
    expect(cheapestInWords({ ...mixed, proven: false })[1]).toMatch(/not proven to be the cheapest/);
  });
});

const catalogue = getCatalogue(latestVersion);
const rank = ({ status }: AssessmentResult) => STATUSES.indexOf(status);

describe("the policy", () => {
  const counted = catalogue.requirements.flatMap(({ questions }) => questions.filter(isCounted));

  test("has an answer at the top of every question that counts", () => {
    expect(counted.filter((question) => topAnswer(question, TODAY) === null)).toEqual([]);
  });

  test("never lets an answer that counts decide whether a must is asked, so that its gaps can be closed one by one", () => {
    const ids = new Set(counted.map(({ id }) => id));
    const deciding = catalogue.requirements.flatMap((requirement) =>
      requirement.questions
        .filter((one) => isCounted(one) && (one.obligation ?? requirement.obligation) === "must")
        .flatMap(({ show_if }) => [show_if, requirement.applicability.condition])
        .flatMap((condition) => (condition ? leavesOf(condition) : []))
        .filter((leaf) => "question" in leaf && ids.has(leaf.question)),
    );
    expect(deciding).toEqual([]);
  });
});

describe("for any answers at all", { timeout: 120_000 }, () => {
  const anySituation = fc
    .record({ assessed: anyAssessed(catalogue), seed: fc.integer() })
    // A check may speak against a better answer.
    .map(({ assessed, seed }) => ({ assessed: { ...assessed, checks: [] }, random: randomFrom(seed) }))
    .map(({ assessed, random }) => {
      const plan = planOf(catalogue, scoreAssessment(catalogue, assessed), () => ({
        oneOffPounds: random() < 0.3 ? null : Math.floor(random() * 4) * 1_000,
        yearlyPounds: null,
        status: random() < 0.05 ? "declined" : "proposed",
      }));
      return { assessed, plan, random, prospect: prospectOf(catalogue, assessed, plan) };
    });

  /** Some of the plan, and actions of one's own for some of its requirements. */
  const some = ({ plan, random }: { plan: PlanAction[]; random: () => number }): PlanAction[] => {
    const few = plan.filter(canTry).slice(0, 6);
    const own = few.filter(() => random() < 0.5).slice(0, 2);
    return [
      ...few,
      ...own.map(({ id, targets }, number) =>
        aPlanAction({
          id: `own ${id}`,
          oneOffPounds: Math.floor(random() * 6) * 1_000,
          targets: targets.map((target) => ({ ...target, key: ownTargetKey(`own${number}`, target) })),
        }),
      ),
    ];
  };

  /** What the answers would be by the rule alone: what an answer calls for is done, or an action of one's own is. */
  const scoredWith = (assessed: Assessed, plan: readonly PlanAction[], done: readonly PlanAction[]) => {
    const closed = gapsOf(catalogue, assessed).filter(({ actions, requirement, scope }) => {
      const has = (action: PlanAction, isMeant: (target: ActionTarget) => boolean) =>
        action.targets.some((target) => target.scope === scope && isMeant(target));
      const named = plan.filter((action) =>
        has(action, ({ key }) => actions.some((id) => key === `${id}@${scope}`)),
      );
      return (
        (named.length > 0 && named.every((action) => done.includes(action))) ||
        done.some((action) =>
          has(action, (target) => target.key.startsWith("own") && target.requirement === requirement),
        )
      );
    });
    const isClosed = (answer: Answer) =>
      closed.some(({ question, scope }) => question === answer.question && scope === answer.scope);
    return scoreAssessment(catalogue, {
      ...assessed,
      answers: [
        ...assessed.answers.filter((answer) => !isClosed(answer)),
        ...closed.map(({ question, scope }) => ({
          question,
          scope,
          value: topAnswer(catalogue.question(question)!, TODAY)!,
        })),
      ],
    });
  };

  test("doing more never lowers status or index", () => {
    fc.assert(
      fc.property(anySituation, ({ plan, random, prospect }) => {
        const less = plan.filter(() => random() < 0.4);
        const more = [...less, ...plan.filter(() => random() < 0.4)];
        const [one, other] = [prospect.after(less), prospect.after(more)];
        expect(rank(other)).toBeGreaterThanOrEqual(rank(one));
        expect(other.mandatoryIndex ?? 0).toBeGreaterThanOrEqual(one.mandatoryIndex ?? 0);
        expect(other.why.all.filter(({ kind }) => kind === "unknown_must")).toEqual(
          prospect.before.why.all.filter(({ kind }) => kind === "unknown_must"),
        );
      }),
      { numRuns: 100 },
    );
  });

  test("the cheapest set is what scoring every set of actions finds", () => {
    const goal = STATUSES.indexOf("mandatory_met");
    let reached = 0;
    fc.assert(
      fc.property(anySituation, ({ assessed, ...situation }) => {
        const plan = some(situation);
        const prospect = prospectOf(catalogue, assessed, plan);
        const found = cheapestSet(prospect, plan);
        const costOf = (actions: readonly PlanAction[]) =>
          actions.map(choiceCost).reduce((sum, cost) => sum + cost, 0n);
        const sets = Array.from({ length: 2 ** plan.length }, (_, bits) =>
          plan.filter((_, place) => bits & (1 << place)),
        )
          .filter((set) =>
            set.every(({ needs }) =>
              needs.every((id) => set.some((one) => one.id === id) || !plan.some((one) => one.id === id)),
            ),
          )
          .filter((set) => rank(scoredWith(assessed, plan, set)) >= goal)
          .map(costOf)
          .sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
        expect(rank(found.after) >= goal).toBe(sets.length > 0);
        expect(found.proven).toBe(true);
        if (!sets[0]) return;
        reached++;
        expect(costOf(found.actions.map(({ action }) => action))).toEqual(sets[0]);
      }),
      { numRuns: 60 },
    );
    expect(reached).toBeGreaterThan(0);
  });
});
