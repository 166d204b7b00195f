import { beforeAll, expect, test, vi } from "vitest";
import RequirementPage from "@/app/assessments/[assessmentId]/requirements/[requirementId]/page";
import { save as saveRequirement } from "@/app/assessments/[assessmentId]/requirements/[requirementId]/save";
import { saveAnswers } from "@/lib/data/assessment/answers";
import { readAssessment } from "@/lib/data/assessment/assessments";
import { db } from "@/lib/data/db";
import { keepForm } from "@/lib/data/sign-in/kept-forms";
import { startSession } from "@/lib/data/sign-in/sessions";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import type { Given } from "@/lib/domain/assessment/check-given";
import { UNSENT } from "@/lib/forms/form-state";
import { ORGANISATION, serviceScope, type ScopeKey } from "@/lib/domain/scope";
import { aMember, anAssessment, aService } from "@/tests/support/builders";
import { countQueries } from "@/tests/support/count-queries";

const MOST_READS = 6;
const MOST_FOR_A_SAVE = 5;

// What a request brings with it: the session in the cookie, and where the form came from.
const request = vi.hoisted(() => ({ session: "" }));
vi.mock("@/lib/auth", () => ({ sessionFromCookie: async () => request.session }));
vi.mock("next/headers", () => ({ headers: async () => new Headers({ "sec-fetch-site": "same-origin" }) }));

let built: Awaited<ReturnType<typeof anAssessment>>;

beforeAll(async () => {
  built = await anAssessment();
  request.session = await startSession(built.lead);
});

const pathOf = (requirementId: string) => `/assessments/${built.assessment}/requirements/${requirementId}`;

/** Reads everything that the page of a requirement shows, also what was kept for the person. */
const readPage = (requirementId: string) =>
  RequirementPage({
    params: Promise.resolve({ assessmentId: built.assessment, requirementId }),
    searchParams: Promise.resolve({ kept: "1" }),
  });

/** Posts the form of P7 and returns where it leads, or what the form says. */
async function postP7(fields: Record<string, string>) {
  const ids = {
    assessmentId: built.assessment,
    requirementId: "P7",
    catalogueVersion: latestVersion,
    target: ORGANISATION,
    asked: "P7.1,P7.2",
    path: pathOf("P7"),
  };
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return saveRequirement(ids, UNSENT, data).catch((redirect: { digest?: string }) => {
    if (!redirect.digest?.startsWith("NEXT_REDIRECT")) throw redirect;
    return redirect.digest;
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
  await keepForm(built.lead.id, pathOf("P1"), { "P1.1": "not_met" });
  const empty = await countQueries(() => readPage("P1"));
  const { lead, assessment } = built;
  for (let n = 1; n <= 10; n++) await aService(built.organisation, { name: `Service ${n}` });

  const { services, revision } = await readAssessment(lead, assessment);
  const questions = getCatalogue(latestVersion).requirements.flatMap(({ questions, scope_level }) =>
    scope_level === "service" ? questions.filter(({ type, ask_at }) => type === "maturity" && !ask_at) : [],
  );
  const given = services.flatMap(({ id }) =>
    questions.map((question) => level(question.id, "partly_met", serviceScope(id))),
  );
  expect(given.length).toBeGreaterThan(100);
  await saveAnswers(lead, assessment, given, { opened: revision });

  expect(await countQueries(() => readPage("P1"))).toBe(empty);
  expect(empty).toBeGreaterThan(0);
  expect(empty).toBeLessThanOrEqual(MOST_READS);
});

test.each(["C1", "U1", "U2"])(
  `the page of %s, which proposes from the registers, makes at most ${MOST_READS} round trips as well`,
  async (requirement) => {
    await keepForm(built.lead.id, pathOf(requirement), { note: "Kept" });
    expect(await countQueries(() => readPage(requirement))).toBeLessThanOrEqual(MOST_READS);
  },
);

test(`a save makes at most ${MOST_FOR_A_SAVE} round trips, also when it was kept through a lost session`, async () => {
  const { revision } = await readAssessment(built.lead, built.assessment);
  await keepForm(built.lead.id, pathOf("P7"), {});
  const post = {
    "P7.1": "partly_met",
    "proposed.P7.1": '"not_met"',
    "P7.1.differs": "We counted them",
    "P7.2": "yes",
    "P7.note": "A note",
    opened: String(revision),
    kept: "1",
  };
  let end: unknown;
  const count = await countQueries(async () => (end = await postP7(post)));

  expect(end).toMatch(/^NEXT_REDIRECT/);
  const after = await readAssessment(built.lead, built.assessment);
  expect(after.revision).toBe(revision + 1);
  expect(after.answers).toContainEqual(
    expect.objectContaining({ question: "P7.1.differs", value: "We counted them" }),
  );
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThanOrEqual(MOST_FOR_A_SAVE);
});

test(`a save that ends in a clash makes at most ${MOST_FOR_A_SAVE} round trips`, async () => {
  const colleague = await aMember(built.organisation, "contributor");
  const { revision } = await readAssessment(built.lead, built.assessment);
  await saveAnswers(colleague, built.assessment, [level("P7.1", "not_met")], { opened: revision });

  let end: unknown;
  const post = { "P7.1": "fully_met", "P7.2": "yes", "P7.note": "A note", opened: String(revision) };
  const count = await countQueries(async () => (end = await postP7(post)));

  expect(end).toMatchObject({ clashes: [expect.objectContaining({ field: "P7.1" })] });
  expect(count).toBeLessThanOrEqual(MOST_FOR_A_SAVE);
});
