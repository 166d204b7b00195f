import { beforeAll, expect, test } from "vitest";
import { saveAnswers } from "@/lib/data/answers";
import { readAssessment } from "@/lib/data/assessments";
import { db } from "@/lib/data/db";
import { readKeptForm } from "@/lib/data/kept-forms";
import { readSession, startSession } from "@/lib/data/sessions";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import type { Given } from "@/lib/domain/check-given";
import { ORGANISATION, serviceScope, type ScopeKey } from "@/lib/domain/scope";
import { aMember, anAssessment, aService } from "@/tests/support/builders";
import { countQueries } from "@/tests/support/count-queries";

const MOST_READS = 3;
const MOST_FOR_A_SAVE = 5;

let built: Awaited<ReturnType<typeof anAssessment>>;
let session: string;

beforeAll(async () => {
  built = await anAssessment();
  session = await startSession(built.lead);
});

/** What a requirement page asks the database for: who is signed in, the assessment, and anything kept for them. */
async function readRequirementPage() {
  const person = await readSession(session);
  await readAssessment(person!, built.assessment);
  await readKeptForm(person!, `/assessments/${built.assessment}/requirements/P7`);
}

/** What saving one does: who is signed in, then the save. */
async function save(given: Given[]) {
  const person = await readSession(session);
  const { revision } = await readAssessment(person!, built.assessment);
  return countQueries(async () => {
    await readSession(session);
    await saveAnswers(person!, built.assessment, given, revision);
  });
}

const level = (question: string, value: string, scope: ScopeKey = ORGANISATION): Given => ({
  question,
  scope,
  value,
});

test("the counter counts: two statements are two, a transaction is three and more", async () => {
  expect(await countQueries(() => db.$queryRaw`SELECT 1`)).toBe(1);
  expect(
    await countQueries(async () => {
      await db.$queryRaw`SELECT 1`;
      await db.$queryRaw`SELECT 2`;
    }),
  ).toBe(2);
  expect(
    await countQueries(() => db.$transaction((transaction) => transaction.$queryRaw`SELECT 1`)),
  ).toBeGreaterThanOrEqual(3);
});

test(`a requirement page makes at most ${MOST_READS} round trips, however many answers there are`, async () => {
  const empty = await countQueries(readRequirementPage);
  const { lead, assessment } = built;
  for (let service = 0; service < 10; service++) await aService(built.organisation);

  const { services, revision } = await readAssessment(lead, assessment);
  const questions = getCatalogue(latestVersion).requirements.flatMap(({ questions, scope_level }) =>
    scope_level === "service" ? questions.filter(({ type, ask_at }) => type === "maturity" && !ask_at) : [],
  );
  const given = services.flatMap(({ id }) =>
    questions.map((question) => level(question.id, "partly_met", serviceScope(id))),
  );
  expect(given.length).toBeGreaterThan(100);
  await saveAnswers(lead, assessment, given, revision);

  expect(await countQueries(readRequirementPage)).toBe(empty);
  expect(empty).toBeLessThanOrEqual(MOST_READS);
});

test(`a save makes at most ${MOST_FOR_A_SAVE} round trips, for one answer and for many`, async () => {
  expect(await save([level("P7.1", "partly_met")])).toBeLessThanOrEqual(MOST_FOR_A_SAVE);
  const many = ["A1.1", "A2.1", "P2.1", "P7.1", "P9.1", "S4.1", "G1.1"].map((id) => level(id, "fully_met"));
  expect(await save(many)).toBeLessThanOrEqual(MOST_FOR_A_SAVE);
});

test(`a save that ends in a clash makes at most ${MOST_FOR_A_SAVE} round trips`, async () => {
  const colleague = await aMember(built.organisation, "contributor");
  const { revision } = await readAssessment(built.lead, built.assessment);
  await saveAnswers(colleague, built.assessment, [level("A2.1", "not_met")], revision);

  const count = await countQueries(async () => {
    await readSession(session);
    const { clashes } = await saveAnswers(
      built.lead,
      built.assessment,
      [level("A2.1", "largely_met")],
      revision,
    );
    expect(clashes).toHaveLength(1);
  });
  expect(count).toBeLessThanOrEqual(MOST_FOR_A_SAVE);
});
