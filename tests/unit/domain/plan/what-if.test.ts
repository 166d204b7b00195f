import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import { isCounted } from "@/lib/domain/catalogue/shape/question";
import { leavesOf } from "@/lib/domain/catalogue/shape/condition";
import { STATUSES } from "@/lib/domain/catalogue/shape/words";
import { cheapestInWords, whyInWords } from "@/lib/domain/plan/cheapest-in-words";
import { cheapestSet } from "@/lib/domain/plan/cheapest-set";
import { addCosts, choiceCost, compareCosts, FREE } from "@/lib/domain/plan/choice-cost";
import type { PlanAction } from "@/lib/domain/plan/plan-action";
import { prospectOf } from "@/lib/domain/plan/prospect";
import { ownTargetKey } from "@/lib/domain/plan/target-key";
import { topAnswer } from "@/lib/domain/plan/top-answer";
import { canTry, whatIf } from "@/lib/domain/plan/what-if";
import { scoreAssessment } from "@/lib/domain/scoring/score-assessment";
import type { AssessmentResult } from "@/lib/domain/scoring/types";
import { anyAssessed, randomFrom } from "@/tests/support/any-assessed";
import { anAssessed, type Said, type Situation, TODAY } from "@/tests/support/assessed";
import { anAction, aMaturity, aRequirement, dummyCatalogue } from "@/tests/support/dummy-catalogue";
import { aPlanAction, aTarget } from "@/tests/support/plan-action";
import { planOf } from "@/tests/support/plan-of";

/** R1 has two actions for one gap, R2 is of each site, R3 waits for R4, R5 has no action at all; R6 only recommends. */
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
]);

const MET: Said = {
  "R1.1": "fully_met",
  "R2.1@s1": "fully_met",
  "R2.1@s2": "fully_met",
  "R3.1": "fully_met",
  "R3.2": "fully_met",
  "R4.1": "fully_met",
  "R5.1": "fully_met",
};

function situation(answers: Said, changes?: (id: string) => Partial<PlanAction>, more: Situation = {}) {
  const assessed = anAssessed({ sites: { s1: {}, s2: {} }, answers: { ...MET, ...answers }, ...more });
  const plan = planOf(CATALOGUE, scoreAssessment(CATALOGUE, assessed), changes);
  return { prospect: prospectOf(CATALOGUE, assessed), plan };
}

const tried = ({ prospect, plan }: ReturnType<typeof situation>, ...ids: string[]) =>
  whatIf(prospect, plan, new Set(ids), TODAY);

describe("what if", () => {
  const gap: Said = { "R1.1": "not_met" };

  test("without any action everything stays as it is", () => {
    const { before, after, vanished, readyOn } = tried(situation(gap));
    expect(after).toBe(before);
    expect({ vanished, readyOn }).toEqual({ vanished: [], readyOn: null });
  });

  test("an action that is done makes its questions fully met, and the ordinary scoring says what becomes of it", () => {
    const { before, after, vanished } = tried(situation(gap), "R1-A1");
    expect([before.status, after.status]).toEqual(["mandatory_not_met", "fully_met"]);
    expect(after.mandatoryIndex).toBe(100);
    expect(vanished).toMatchObject([{ kind: "unplanned_must", outcome: { requirement: "R1" } }]);
  });

  test("in the places it is for, and in no other", () => {
    const built = situation({ "R2.1@s1": "not_met", "R2.1@s2": "not_met" }, () => ({}));
    const split = built.plan.map((action) => ({ ...action, targets: action.targets.slice(0, 1) }));
    expect(tried(built, "R2-A1").after.status).toBe("fully_met");
    expect(tried({ ...built, plan: split }, "R2-A1").vanished).toHaveLength(1);
  });

  test("what nobody has answered stays open, and is named", () => {
    const { "R3.2": _, ...open } = MET;
    const assessed = anAssessed({ sites: { s1: {}, s2: {} }, answers: { ...open, "R3.1": "not_met" } });
    const plan = planOf(CATALOGUE, scoreAssessment(CATALOGUE, assessed));
    const found = whatIf(prospectOf(CATALOGUE, assessed), plan, new Set(["R3-A1"]), TODAY);
    expect(found.after.status).toBe("incomplete");
    expect(found.unanswered).toMatchObject([{ requirement: "R3", because: { question: "R3.2" } }]);
  });

  test("an action of one's own meets the requirement that people chose for it", () => {
    const target = aTarget({
      key: ownTargetKey("own", { requirement: "R5", scope: "organisation" }),
      requirement: "R5",
    });
    const built = situation({ "R5.1": "partly_met" });
    const plan = [aPlanAction({ id: "own", catalogueAction: null, targets: [target] })];
    expect(tried({ ...built, plan }, "own").after.status).toBe("fully_met");
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
      "R1-A1: it closes its gaps for less than “R1-A2”",
      "R2-A1: nothing else in the plan closes the gap in R2 in 2 places",
      "R3-A1: nothing else in the plan closes the gap in R3",
      "R4-A1: “R3-A1” waits for it",
    ]);
    expect(found.after.status).toBe("fully_met");
  });

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
    expect(words(1_200)).toBe("This action costs £1,200.");
    expect(words(null)).toBe("Nobody has entered what it costs.");
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
      return { assessed, plan, random, prospect: prospectOf(catalogue, assessed) };
    });

  test("doing more never lowers status or index", () => {
    fc.assert(
      fc.property(anySituation, ({ plan, random, prospect }) => {
        const some = plan.filter(() => random() < 0.4);
        const more = [...some, ...plan.filter(() => random() < 0.4)];
        const [one, other] = [prospect.after(some), prospect.after(more)];
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
      fc.property(anySituation, ({ plan: whole, prospect }) => {
        const plan = whole.filter(canTry).slice(0, 8);
        const found = cheapestSet(prospect, plan);
        const costOf = (actions: readonly PlanAction[]) => actions.map(choiceCost).reduce(addCosts, FREE);
        const sets = Array.from({ length: 2 ** plan.length }, (_, bits) =>
          plan.filter((_, place) => bits & (1 << place)),
        )
          .filter((set) =>
            set.every(({ needs }) =>
              needs.every((id) => set.some((one) => one.id === id) || !plan.some((one) => one.id === id)),
            ),
          )
          .filter((set) => rank(prospect.after(set)) >= goal)
          .map(costOf)
          .sort(compareCosts);
        expect(rank(found.after) >= goal).toBe(sets.length > 0);
        expect(found.proven).toBe(true);
        if (!sets[0]) return;
        reached++;
        expect(costOf(found.actions.map(({ action }) => action))).toEqual(sets[0]);
      }),
      { numRuns: 60 },
    );
    expect(reached).toBeGreaterThan(5);
  });
});
