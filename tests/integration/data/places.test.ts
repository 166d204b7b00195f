import { beforeEach, describe, expect, test, vi } from "vitest";
import PlacesPage from "@/app/assessments/[assessmentId]/requirements/[requirementId]/places/page";
import { save } from "@/app/assessments/[assessmentId]/requirements/[requirementId]/places/save";
import { save as copyAnswers } from "@/app/assessments/[assessmentId]/requirements/[requirementId]/copy/save";
import { save as saveRequirement } from "@/app/assessments/[assessmentId]/requirements/[requirementId]/save";
import { saveAnswers } from "@/lib/data/assessment/answers";
import { readAssessment } from "@/lib/data/assessment/assessments";
import { db } from "@/lib/data/db";
import { startSession } from "@/lib/data/sign-in/sessions";
import { archiveSite } from "@/lib/data/register/sites";
import { latestVersion } from "@/lib/domain/catalogue";
import { siteScope } from "@/lib/domain/scope";
import { cellName } from "@/lib/forms/assessment/cells";
import { UNSENT, type FormState } from "@/lib/forms/form-state";
import { aMember, anAssessment, aSite } from "@/tests/support/builders";
import { countQueries } from "@/tests/support/count-queries";
import { revisionsOf } from "@/tests/support/stored";

const request = vi.hoisted(() => ({ session: "" }));
vi.mock("@/lib/auth", () => ({ sessionFromCookie: async () => request.session }));
vi.mock("next/cache", () => ({ refresh: () => undefined }));
vi.mock("next/headers", () => ({ headers: async () => new Headers({ "sec-fetch-site": "same-origin" }) }));

let built: Awaited<ReturnType<typeof anAssessment>>;
let [north, south] = ["", ""];

beforeEach(async () => {
  built = await anAssessment();
  north = built.site;
  south = await aSite(built.organisation, { name: "South" });
  request.session = await startSession(built.lead);
});

const C1 = (site: string) => cellName("C1.1", siteScope(site));

/** Posts the table of C1 and returns where it leads, or what the form says. */
async function post(fields: Record<string, string>, state = UNSENT): Promise<string | FormState> {
  const { assessment } = built;
  const path = `/assessments/${assessment}/requirements/C1/places`;
  const ids = {
    assessmentId: assessment,
    requirementId: "C1",
    catalogueVersion: latestVersion,
    page: 1,
    path,
  };
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return save({ ...ids, show: undefined }, state, data).catch((redirect: { digest?: string }) => {
    if (!redirect.digest?.startsWith("NEXT_REDIRECT")) throw redirect;
    return redirect.digest;
  });
}

const read = () => readAssessment(built.lead, built.assessment);
const opened = async () => String((await read()).revision);
const answersTo = async (question: string) =>
  Object.fromEntries(
    (await read()).answers.filter((one) => one.question === question).map((one) => [one.scope, one]),
  );

const forAll = async (value: string) =>
  saveAnswers(
    built.lead,
    built.assessment,
    [north, south].map((site) => ({ question: "C1.1", scope: siteScope(site), value, forAll: true })),
    { opened: Number(await opened()) },
  );

describe("saving the table of places", () => {
  test("changes what was changed in it, in one save, and makes it an exception", async () => {
    await forAll("partly_met");
    const before = await read();
    const end = await post({
      [C1(north)]: "partly_met",
      [C1(south)]: "not_met",
      opened: String(before.revision),
    });

    expect(end).toMatch(/requirements\/C1\/places\?saved=1/);
    expect((await read()).revision).toBe(before.revision + 1);
    const answers = await answersTo("C1.1");
    expect(answers[siteScope(north)]).toMatchObject({
      value: "partly_met",
      forAll: true,
      version: before.revision,
    });
    expect(answers[siteScope(south)]).toMatchObject({ value: "not_met", forAll: false });
  });

  test("saves nothing when nothing was changed", async () => {
    await forAll("partly_met");
    const before = await read();
    await post({ [C1(north)]: "partly_met", [C1(south)]: "partly_met", opened: String(before.revision) });
    expect(await read()).toEqual(before);
  });

  test("shows a clash at its place, keeps the other version when that is chosen, and saves the rest", async () => {
    const revision = await opened();
    const colleague = await aMember(built.organisation, "contributor", "Colin Colleague");
    const theirs = [{ question: "C1.1", scope: siteScope(south), value: "fully_met" }];
    await saveAnswers(colleague, built.assessment, theirs, { opened: Number(revision) });

    const typed = { [C1(north)]: "not_met", [C1(south)]: "partly_met", opened: revision };
    const state = (await post(typed)) as FormState;
    expect(state.clashes).toEqual([expect.objectContaining({ field: C1(south), mine: "Partly met" })]);
    expect(state.clashes?.[0]?.label).toContain("South: ");
    expect((await answersTo("C1.1"))[siteScope(north)]?.value).toBe("not_met");

    await post({ ...typed, seen: String(state.seen), [`choose.${C1(south)}`]: "theirs" }, state);
    const answers = await answersTo("C1.1");
    expect(answers[siteScope(north)]?.value).toBe("not_met");
    expect(answers[siteScope(south)]?.value).toBe("fully_met");
  });

  test("says where the requirement no longer applies, and saves the rest", async () => {
    const revision = await opened();
    await archiveSite(built.lead, south, true);
    const fields = { [C1(north)]: "not_met", [C1(south)]: "partly_met", opened: revision };
    const state = (await post(fields)) as FormState;
    expect(state.errors[C1(south)]).toContain("no longer applies");
    expect(Object.keys(await answersTo("C1.1"))).toEqual([siteScope(north)]);
  });

  test("is recorded in the history of each answer", async () => {
    await post({ [C1(north)]: "not_met", [C1(south)]: "partly_met", opened: await opened() });
    expect(await revisionsOf(built.assessment, "C1.1")).toHaveLength(2);
  });
});

describe("one answer for some places", () => {
  async function postSome(fields: [string, string][]) {
    const { assessment } = built;
    const path = `/assessments/${assessment}/requirements/C1`;
    const ids = { assessmentId: assessment, requirementId: "C1", catalogueVersion: latestVersion, path };
    const data = new FormData();
    for (const [name, value] of [...fields, ["opened", await opened()] as const]) data.append(name, value);
    return saveRequirement({ ...ids, target: "some", asked: "C1.1" }, UNSENT, data).catch(
      (redirect: { digest?: string }) => redirect.digest,
    );
  }

  test("is saved at exactly these, as their own", async () => {
    const west = await aSite(built.organisation, { name: "West" });
    await forAll("partly_met");
    const end = await postSome([
      ["C1.1", "not_met"],
      ["only", siteScope(south)],
      ["only", siteScope(west)],
    ]);
    expect(end).toMatch(/^NEXT_REDIRECT/);
    const answers = await answersTo("C1.1");
    expect(answers[siteScope(north)]).toMatchObject({ value: "partly_met", forAll: true });
    expect(answers[siteScope(south)]).toMatchObject({ value: "not_met", forAll: false });
    expect(answers[siteScope(west)]).toMatchObject({ value: "not_met", forAll: false });
  });

  test("asks for the places first", async () => {
    expect(await postSome([["C1.1", "not_met"]])).toMatchObject({
      errors: { only: "Choose who this answer is for" },
    });
    expect(await answersTo("C1.1")).toEqual({});
  });
});

describe("copying the answers of another place", () => {
  function copy(fields: Record<string, string>) {
    const [from, to] = [siteScope(north), siteScope(south)];
    const { assessment } = built;
    const path = `/assessments/${assessment}/requirements/C1/copy?to=${to}&from=${from}`;
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.append(name, value);
    return copyAnswers({ assessmentId: assessment, requirementId: "C1", from, to, path }, UNSENT, data).catch(
      (redirect: { digest?: string }) => redirect.digest,
    );
  }
  const atNorth = async (value: string) => {
    const given = [{ question: "C1.1", scope: siteScope(north), value }];
    await saveAnswers(built.lead, built.assessment, given, { opened: Number(await opened()) });
  };

  test("changes that place only, and says in the history where the answers come from", async () => {
    await atNorth("largely_met");
    expect(await copy({ questions: "C1.1,C1.2", opened: await opened() })).toMatch(/saved=copied/);
    const answers = await answersTo("C1.1");
    expect(answers[siteScope(south)]).toMatchObject({ value: "largely_met", forAll: false });
    const { why } = await db.answerRevision.findFirstOrThrow({
      where: { assessmentId: built.assessment, scope: siteScope(south) },
    });
    expect(why).toBe("Copied from Example Site");
  });

  test("copies nothing that the person did not see", async () => {
    await atNorth("largely_met");
    const seen = await opened();
    await atNorth("not_met");
    expect(await copy({ questions: "C1.1", opened: seen })).toMatchObject({
      message: expect.stringContaining("has changed in the meantime"),
    });
    expect(await answersTo("C1.1")).not.toHaveProperty([siteScope(south)]);
  });
});

test("the table makes as many round trips for sixty places as for two", async () => {
  const show = () =>
    PlacesPage({
      params: Promise.resolve({ assessmentId: built.assessment, requirementId: "C1" }),
      searchParams: Promise.resolve({ page: "2", show: "open" }),
    });
  const few = await countQueries(show);
  for (let n = 0; n < 58; n++) await aSite(built.organisation, { name: `Site ${n}` });
  expect(await countQueries(show)).toBe(few);
  expect(few).toBeLessThanOrEqual(3);
});
