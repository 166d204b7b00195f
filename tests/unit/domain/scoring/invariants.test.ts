import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer, AnswerValue } from "@/lib/domain/assessment/answer";
import { EMPTY_REGISTER, remarkId } from "@/lib/domain/assessment/answer";
import { getCatalogue } from "@/lib/domain/catalogue";
import type { Question } from "@/lib/domain/catalogue/schema";
import { isCounted } from "@/lib/domain/catalogue/shape/question";
import { LEVELS } from "@/lib/domain/catalogue/shape/levels";
import { STATUSES } from "@/lib/domain/catalogue/shape/words";
import { questionsFor } from "@/lib/domain/assessment/questions-for";
import { ORGANISATION } from "@/lib/domain/scope";
import { scoreAssessment } from "@/lib/domain/scoring/score-assessment";
import { scoreInParts } from "@/lib/domain/scoring/score-in-parts";
import type { Assessed, AssessmentResult, Outcome } from "@/lib/domain/scoring/types";
import { anyAssessed, randomFrom } from "@/tests/support/any-assessed";
import { TODAY } from "@/tests/support/assessed";
import { slowReference } from "@/tests/support/slow-reference";

const catalogue = getCatalogue("1.0.0");
const score = (assessed: Assessed) => scoreAssessment(catalogue, assessed);
const anAssessment = anyAssessed(catalogue);

/** Numbers of runs are chosen so that the whole file takes a few seconds. */
const holds = (runs: number, predicate: (assessed: Assessed, random: () => number) => void) =>
  fc.assert(
    fc.property(anAssessment, fc.integer(), (assessed, seed) => predicate(assessed, randomFrom(seed))),
    { numRuns: runs },
  );

const rank = ({ status }: AssessmentResult) => STATUSES.indexOf(status);

/** Null means that nothing applies, which is neither better nor worse: it must stay. */
function expectNoWorse(after: AssessmentResult, before: AssessmentResult) {
  expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
  for (const index of ["mandatoryIndex", "recommendedIndex"] as const) {
    expect(after[index] === null).toBe(before[index] === null);
    expect(after[index] ?? 0).toBeGreaterThanOrEqual(before[index] ?? 0);
  }
}

// Far longer than needed: the limit is for an endless loop, not for a slow machine.
describe("scoring, for any answers at all", { timeout: 120_000 }, () => {
  test("agrees with a slow reference written from the design", () => {
    const seen = new Set<string>();
    holds(300, (assessed) => {
      const result = score(assessed);
      const slow = slowReference(catalogue, assessed);
      const shortly = result.outcomes.map(({ requirement, scope, obligation, level }) => ({
        requirement,
        scope,
        obligation,
        level,
      }));
      expect(shortly).toEqual(slow.outcomes.map(({ settled: _, ...outcome }) => outcome));
      expect(result.status).toBe(slow.status);
      expect([result.mandatoryIndex, result.recommendedIndex]).toEqual([
        slow.mandatoryIndex,
        slow.recommendedIndex,
      ]);
      seen.add(result.status);
    });
    // A comparison that never met the upper statuses would prove little.
    expect(seen.size).toBeGreaterThanOrEqual(5);
  });

  test("comes to the same in parts, which are forgotten one after the other", () => {
    holds(150, (assessed) => {
      const { outcomes, status, mandatoryIndex, recommendedIndex, coverage, assurance, notApplicable } =
        score(assessed);
      const parts = scoreInParts(catalogue, assessed);
      const handedOn: Outcome[] = [];
      let part = parts.next();
      for (; !part.done; part = parts.next()) handedOn.push(...part.value);
      expect(handedOn).toEqual(outcomes);
      expect(part.value).toEqual({
        status,
        mandatoryIndex,
        recommendedIndex,
        coverage,
        assurance,
        notApplicable,
      });
    });
  });

  test("no should ever compensates a must", () => {
    holds(150, (assessed) => {
      const shoulds = new Set(
        catalogue.requirements.flatMap((requirement) =>
          requirement.questions
            .filter((one) => (one.obligation ?? requirement.obligation) !== "must")
            .map(({ id }) => id),
        ),
      );
      const musts = {
        ...assessed,
        answers: assessed.answers.filter(({ question }) => !shoulds.has(question)),
      };
      const [before, after] = [score(musts), score(assessed)];
      expect(after.mandatoryIndex).toBe(before.mandatoryIndex);
      if (rank(before) < STATUSES.indexOf("mandatory_met")) expect(after.status).toBe(before.status);
    });
  });

  test("an index is 100 only when everything under it is fully met", () => {
    holds(150, (assessed) => {
      const { outcomes, mandatoryIndex, recommendedIndex } = score(assessed);
      const allMet = (must: boolean) =>
        outcomes
          .filter(({ obligation, level }) => (obligation === "must") === must && level !== "not_applicable")
          .every(({ level }) => level === "fully_met");
      if (mandatoryIndex !== null) expect(mandatoryIndex === 100).toBe(allMet(true));
      if (recommendedIndex !== null) expect(recommendedIndex === 100).toBe(allMet(false));
    });
  });

  test("improving an answer never lowers status or index", () => {
    holds(300, (assessed, random) => {
      // A check may contradict a better answer: that is what it is for, and tested on its own.
      const unchecked = { ...assessed, checks: [] };
      expectNoWorse(score(improved(unchecked, random)), score(unchecked));
    });
  });

  test("a plan or an explanation never lowers the status and never moves an index", () => {
    holds(100, (assessed, random) => {
      const { id, scope_level } = oneOf(catalogue.requirements, random);
      const scope =
        scope_level === "organisation"
          ? ORGANISATION
          : (score(assessed).outcomes.find((one) => one.requirement === id)?.scope ?? ORGANISATION);
      const explanation = {
        question: remarkId(id, "explanation"),
        scope,
        value: "Explained in a sentence of substance.",
      };
      const plan = {
        requirement: id,
        kind: "action" as const,
        approved: true,
        owner: "Somebody",
        until: TODAY,
        cycle: 1,
      };
      const before = score(assessed);
      const after = score({
        ...assessed,
        answers: [...without(assessed.answers, explanation), explanation],
        planned: [...(assessed.planned ?? []), plan],
      });
      expectNoWorse(after, before);
      expect([after.mandatoryIndex, after.recommendedIndex]).toEqual([
        before.mandatoryIndex,
        before.recommendedIndex,
      ]);
    });
  });

  test("the order of answers, plans and checks is irrelevant", () => {
    holds(100, (assessed, random) => {
      const shuffled = <T>(list: readonly T[] = []) =>
        list
          .map((value) => ({ value, by: random() }))
          .sort((a, b) => a.by - b.by)
          .map(({ value }) => value);
      expect(
        score({
          ...assessed,
          answers: shuffled(assessed.answers),
          planned: shuffled(assessed.planned),
          checks: shuffled(assessed.checks),
        }),
      ).toEqual(score(assessed));
    });
  });

  test("an unjustified not applicable never helps", () => {
    holds(200, (assessed, random) => {
      const outcome = oneOf(score(assessed).outcomes, random);
      const allowed = catalogue.requirement(outcome.requirement)?.na_allowed;
      const claim: Answer = {
        question: remarkId(outcome.requirement, "not_applicable"),
        scope: outcome.scope,
        value: allowed ? "  Too short.         " : "A long reason, where none is allowed at all.",
      };
      if (assessed.answers.some((one) => one.question === claim.question && one.scope === claim.scope))
        return;
      const [before, after] = [
        score(assessed),
        score({ ...assessed, answers: [...assessed.answers, claim] }),
      ];
      expectNoWorse(before, after);
      expect(after.coverage.applicable).toBe(before.coverage.applicable);
      expect(after.coverage.answered).toBeLessThanOrEqual(before.coverage.answered);
    });
  });

  test("hidden answers never count, whatever they say", () => {
    holds(100, (assessed) => {
      const asked = new Set(
        [
          ORGANISATION,
          ...assessed.sites.map(({ id }) => `site:${id}` as const),
          ...assessed.services.map(({ id }) => `service:${id}` as const),
        ].flatMap((scope) =>
          catalogue.requirements.flatMap(({ id }) =>
            questionsFor(
              catalogue,
              assessed,
              id,
            )(scope)
              .filter(({ shown }) => shown)
              .map(({ question }) => `${question.id} ${scope}`),
          ),
        ),
      );
      const isHidden = ({ question, scope }: Answer) =>
        catalogue.question(question) !== undefined && !asked.has(`${question} ${scope}`);
      const stray: Answer[] = [
        { question: "P1.1", scope: "service:gone", value: "not_met" },
        { question: "Z9.9", scope: ORGANISATION, value: "not_met" },
        { question: "C1.1", scope: ORGANISATION, value: "not_met" },
      ];
      expect(
        score({ ...assessed, answers: [...assessed.answers.filter((one) => !isHidden(one)), ...stray] }),
      ).toEqual(score(assessed));
    });
  });

  test("to record an open fact never makes a requirement apply that did not", () => {
    const services = catalogue.profile_questions.service;
    const applied = (assessed: Assessed) =>
      score(assessed).outcomes.flatMap(({ requirement, scope, level }) =>
        level === "not_applicable" ? [] : [`${requirement} ${scope}`],
      );
    holds(150, (assessed, random) => {
      const { id } = oneOf(services, random);
      const open = assessed.services.map(({ facts: { [id]: _, ...facts }, ...service }) => ({
        ...service,
        facts,
      }));
      expect(applied({ ...assessed, services: open })).toEqual(expect.arrayContaining(applied(assessed)));
    });
  });

  test("an empty register leaves the assessment incomplete unless an approver gave a reason of substance", () => {
    holds(150, (assessed) => {
      const answers = assessed.answers.filter(({ question }) => question !== EMPTY_REGISTER.service);
      const empty = { ...assessed, services: [], answers };
      const reason = (value: string): Answer => ({
        question: EMPTY_REGISTER.service,
        scope: ORGANISATION,
        value,
      });
      expect(score(empty).status).toBe("incomplete");
      expect(score({ ...empty, answers: [...answers, reason("Too short.")] }).status).toBe("incomplete");
      const justified = score({ ...empty, answers: [...answers, reason("We run on paper, and say so.")] });
      expect(justified.why.all.map(({ kind }) => kind)).not.toContain("no_services");
    });
  });

  test("what it is given stays as it was", () => {
    holds(30, (assessed) => {
      const before = structuredClone(assessed);
      score(assessed);
      expect(assessed).toEqual(before);
    });
  });
});

const oneOf = <T>(list: readonly T[], random: () => number) => list[Math.floor(random() * list.length)] as T;

const without = (answers: readonly Answer[], { question, scope }: Pick<Answer, "question" | "scope">) =>
  answers.filter((one) => one.question !== question || one.scope !== scope);

/** The same assessment with one counted answer given for the first time, or one step better. */
function improved(assessed: Assessed, random: () => number): Assessed {
  const requirement = oneOf(catalogue.requirements, random);
  const question = oneOf(requirement.questions.filter(isCounted), random);
  const level = question?.ask_at ?? requirement.scope_level;
  const scopes =
    level === "organisation"
      ? [ORGANISATION]
      : (level === "site" ? assessed.sites : assessed.services).map(({ id }) => `${level}:${id}` as const);
  const scope = oneOf(scopes, random);
  if (!question || !scope) return assessed;
  const there = assessed.answers.find((one) => one.question === question.id && one.scope === scope)?.value;
  const value = better(question, there, random);
  return {
    ...assessed,
    answers: [
      ...without(assessed.answers, { question: question.id, scope }),
      { question: question.id, scope, value },
    ],
  };
}

function better(question: Question, value: AnswerValue | undefined, random: () => number): AnswerValue {
  switch (question.type) {
    case "maturity":
      return value === undefined
        ? oneOf(LEVELS, random)
        : (LEVELS[LEVELS.indexOf(value as never) + 1] ?? "fully_met");
    case "yes_no":
      return value === undefined ? oneOf(["yes", "no"], random) : "yes";
    case "single_choice": {
      const score = (one: string) => LEVELS.indexOf(question.score_map?.[one] ?? "not_met");
      const options = question.options.map((option) => option.value);
      if (value === undefined) return oneOf(options, random);
      return (
        oneOf(
          options.filter((one) => score(one) > score(value as string)),
          random,
        ) ?? value
      );
    }
    case "multi_choice": {
      const ticked = (value as string[] | undefined) ?? [];
      const ordinary = question.options
        .map((option) => option.value)
        .filter((one) => !question.exclusive?.includes(one));
      return [...new Set([...ticked.filter((one) => ordinary.includes(one)), oneOf(ordinary, random)])];
    }
    case "date":
      return value === undefined
        ? oneOf(["none", "2020-01-01", TODAY], random)
        : value === "none"
          ? "2020-01-01"
          : TODAY;
    default:
      throw new Error(`${question.id} is never counted`);
  }
}
