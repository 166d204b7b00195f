import { expect, test, vi } from "vitest";
import { saveAnswers } from "@/lib/data/assessment/answers";
import { readAssessment } from "@/lib/data/assessment/assessments";
import type { AnswerValue } from "@/lib/domain/assessment/answer";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import type { Question } from "@/lib/domain/catalogue/schema";
import { ORGANISATION, serviceScope, siteScope, type ScopeKey } from "@/lib/domain/scope";
import { aMember, anAssessment } from "@/tests/support/builders";
import { revisionsOf } from "@/tests/support/stored";

const ROUNDS = 5;
const QUESTIONS = 70;
const PEOPLE = 50;

/** Two acceptable values of a question, so that rounds can tell old from new. */
const valuesOf = (question: Question): [AnswerValue, AnswerValue] | null => {
  switch (question.type) {
    case "maturity":
      return ["not_met", "fully_met"];
    case "yes_no":
      return ["no", "yes"];
    case "number":
      return [1, 2];
    case "date":
      return ["none", "2026-01-31"];
    case "single_choice":
      return [question.options[0]!.value, question.options[1]!.value];
    case "multi_choice":
      return [[question.options[0]!.value], [question.options[1]!.value]];
    case "text":
      return null;
  }
};

test(`of ${QUESTIONS} parallel saves of ${QUESTIONS} questions, none that was acknowledged is lost`, async () => {
  const { lead, assessment, site, service } = await anAssessment();
  const catalogue = getCatalogue(latestVersion);
  const scopes: Record<string, ScopeKey> = {
    organisation: ORGANISATION,
    site: siteScope(site),
    service: serviceScope(service),
  };
  const questions = catalogue.requirements
    .flatMap((requirement) =>
      requirement.questions.map((question) => ({
        question: question.id,
        scope: scopes[question.ask_at ?? requirement.scope_level]!,
        values: valuesOf(question),
      })),
    )
    .filter(({ values }) => values !== null)
    .slice(0, QUESTIONS);
  expect(questions).toHaveLength(QUESTIONS);

  for (let round = 0; round < ROUNDS; round++) {
    const { revision: seen } = await readAssessment(lead, assessment);
    const given = questions.map(({ question, scope, values }) => ({
      question,
      scope,
      value: values![round % 2]!,
    }));

    const saves = await Promise.all(
      given.map((answer) => saveAnswers(lead, assessment, [answer], { opened: seen })),
    );

    expect(saves.flatMap(({ clashes }) => clashes)).toEqual([]);
    const { answers, revision } = await readAssessment(lead, assessment);
    expect(revision).toBe(seen + QUESTIONS);
    const stored = new Map(answers.map(({ question, value }) => [question, value]));
    expect(
      given.filter(({ question, value }) => stored.get(question)?.toString() !== value.toString()),
    ).toEqual([]);
  }
});

test(`of ${PEOPLE} people saving one question from the same version, one wins and the rest see both`, async () => {
  const { organisation, assessment, revision } = await anAssessment();
  const people = await Promise.all(
    Array.from({ length: PEOPLE }, (_, number) => aMember(organisation, "contributor", `Person ${number}`)),
  );

  const saves = await Promise.all(
    people.map(async (person, number) => {
      const mine = { question: "A1.2", scope: ORGANISATION, value: number + 1 } as const;
      return { mine, person, saved: await saveAnswers(person, assessment, [mine], { opened: revision }) };
    }),
  );

  const winners = saves.filter(({ saved }) => saved.clashes.length === 0);
  expect(winners).toHaveLength(1);
  const [winner] = winners;
  for (const { mine, saved } of saves.filter((save) => save !== winner))
    expect(saved.clashes).toEqual([
      {
        mine,
        theirs: expect.objectContaining({ value: winner!.mine.value, changedBy: winner!.person.id }),
        by: winner!.person.name,
      },
    ]);
  expect(await revisionsOf(assessment, "A1.2")).toEqual([winner!.mine.value]);
});

test("two instances of the portal that save at the same moments lose nothing either", async () => {
  const { lead, assessment, revision } = await anAssessment();
  // A second copy of the module has a queue of its own, as another process would have.
  vi.resetModules();
  const instances = [saveAnswers, (await import("@/lib/data/assessment/answers")).saveAnswers];
  expect(instances[0]).not.toBe(instances[1]);

  const questions = [
    "A1.1",
    "A2.1",
    "P2.1",
    "P7.1",
    "P9.1",
    "C0.1",
    "C5.1",
    "S1.2",
    "S2.1",
    "S3.1",
    "S4.1",
    "G1.1",
  ];
  await Promise.all(
    questions.map((question, number) =>
      instances[number % 2]!(lead, assessment, [{ question, scope: ORGANISATION, value: "partly_met" }], {
        opened: revision,
      }),
    ),
  );

  const { answers } = await readAssessment(lead, assessment);
  expect(answers.map(({ question }) => question).sort()).toEqual(questions.sort());
});
