import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { autosaveAnswers } from "@/app/assessments/[assessmentId]/requirements/[requirementId]/autosave/autosave-answers";
import { db } from "@/lib/data/db";
import { saveAnswers } from "@/lib/data/assessment/answers";
import { readAssessment } from "@/lib/data/assessment/assessments";
import { NotAllowed, NotFound, Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { ORGANISATION, siteScope } from "@/lib/domain/scope";
import { latestVersion } from "@/lib/domain/catalogue";
import type { FormValues } from "@/lib/forms/form-state";
import { choiceOf, clashedIn } from "@/lib/forms/clashes";
import { NOTHING_UNSENT, sending, typed } from "@/lib/forms/autosave/unsent";
import { answered, toShow } from "@/lib/forms/autosave/unsent-after";
import { aMember, anAssessment, aPerson, aSite } from "@/tests/support/builders";

const idsOf = (
  assessmentId: string,
  requirementId = "P7",
  asked = "P7.1,P7.2",
  target: string = ORGANISATION,
) => ({
  assessmentId,
  requirementId,
  catalogueVersion: latestVersion,
  target,
  asked,
});

const NOTES = Array.from({ length: 500 }, (_, number) => `Note ${number}`);
const LEVELS = ["not_met", "partly_met", "largely_met", "fully_met"];

/** The page of somebody who types and lets it save by itself, with what it shows and what was acknowledged to it. */
class OpenPage {
  private unsent = NOTHING_UNSENT;
  readonly acknowledged: string[] = [];
  clashesShown = 0;

  constructor(
    private readonly person: Person,
    private readonly assessment: string,
    private values: Record<string, string | string[]>,
  ) {}

  async type(field: string, value: string): Promise<void> {
    this.values = { ...this.values, [field]: value };
    this.unsent = typed(this.unsent, field, this.values);
    for (;;) {
      this.unsent = sending(this.unsent, this.values);
      const { underWay } = this.unsent;
      if (!underWay) return;
      const reply = await autosaveAnswers(this.person, idsOf(this.assessment), underWay.body);
      expect(reply.errors).toEqual({});
      const { settled = [], clashes = [] } = reply;
      for (const answer of settled) this.acknowledged.push(`${answer} ${String(underWay.body[answer])}`);
      const shown = toShow(this.unsent, reply);
      this.unsent = answered(this.unsent, reply, 0);
      Object.assign(this.values, ...Object.values(shown));
      // The panel shows a choice only while there is a clash.
      const open = this.unsent.clashes.flatMap(({ field }) => [choiceOf(field), clashedIn(field)]);
      this.values = Object.fromEntries(
        Object.entries(this.values).filter(
          ([name]) => !/^(choose|clashed)\./.test(name) || open.includes(name),
        ),
      );
      this.choose(clashes);
    }
  }

  /** Whoever sees a clash keeps their own version one time and the other's the next. */
  private choose(clashes: { field: string; theirs: unknown[]; scopes?: string[] }[]): void {
    for (const { field, theirs, scopes = [] } of clashes) {
      expect(theirs).toHaveLength(1);
      const choice = this.clashesShown++ % 2 ? "mine" : "theirs";
      this.values = { ...this.values, [choiceOf(field)]: choice, [clashedIn(field)]: scopes.join(",") };
      this.unsent = typed(this.unsent, choiceOf(field), this.values);
    }
  }
}

test("of two people who edit one requirement with 500 saves each, no acknowledged save is lost and every clash is shown", async () => {
  const { organisation, assessment, revision } = await anAssessment();
  const people = await Promise.all(["One", "Two"].map((name) => aMember(organisation, "contributor", name)));
  const begin = { opened: String(revision), "P7.1": "", "P7.note": "", "P7.explanation": "" };
  const pages = people.map((person) => new OpenPage(person, assessment, begin));

  await Promise.all(
    pages.map(async (page, who) => {
      for (const [number, note] of NOTES.entries()) {
        // Each is the faster one for a while, so that both come second at times.
        if (Math.floor(number / 10) % 2 === who) await setTimeout(10);
        if (number % 2) await page.type("P7.note", `${note} of ${who}`);
        else await page.type("P7.1", LEVELS[(number / 2 + who) % LEVELS.length]!);
      }
    }),
  );

  const history = await db.answerRevision.findMany({
    where: { assessmentId: assessment },
    orderBy: { version: "asc" },
  });
  for (const [who, page] of pages.entries()) {
    const mine = history.filter(({ changedById }) => changedById === people[who]!.id);
    const kept = new Set(mine.map(({ questionId, value }) => `${questionId} ${String(value)}`));
    const everybodys = new Set(history.map(({ questionId, value }) => `${questionId} ${String(value)}`));
    expect(page.acknowledged.length).toBeGreaterThan(250);
    expect(page.acknowledged.filter((saved) => !everybodys.has(saved))).toEqual([]);
    // A note is nobody else's: each that was acknowledged stands in the history under the name of who wrote it.
    const notes = page.acknowledged.filter((saved) => saved.startsWith("P7.note"));
    expect(notes.filter((saved) => !kept.has(saved))).toEqual([]);
    expect(page.clashesShown).toBeGreaterThan(0);
  }

  // Whenever one person replaced what the other had written, they had been shown it: nothing is overwritten unseen.
  const replaced = ["P7.1", "P7.note"].flatMap((question) => {
    const saves = history.filter(({ questionId }) => questionId === question);
    return saves.filter((save, number) => number > 0 && save.changedById !== saves[number - 1]!.changedById);
  });
  const shown = pages.reduce((sum, page) => sum + page.clashesShown, 0);
  expect(replaced.length).toBeLessThanOrEqual(shown);
  const { answers } = await readAssessment(organisation.lead, assessment);
  for (const question of ["P7.1", "P7.note"])
    expect(answers.find((answer) => answer.question === question)?.value).toEqual(
      history.filter(({ questionId }) => questionId === question).at(-1)?.value,
    );
});

test("saves what makes sense, says what does not, and touches nothing else", async () => {
  const { lead, assessment, revision } = await anAssessment();
  const values: FormValues = {
    opened: String(revision),
    "P7.1": "fully_met",
    "P7.explanation": "short",
    "P7.note": "Not changed",
    changed: "P7.1,P7.explanation",
  };
  expect(await autosaveAnswers(lead, idsOf(assessment), values)).toEqual({
    errors: { "P7.explanation": "Give a reason of at least 20 characters" },
    revision: revision + 1,
    settled: ["P7.1"],
    shown: {},
  });
  const { answers } = await readAssessment(lead, assessment);
  expect(answers.map(({ question, value }) => [question, value])).toEqual([["P7.1", "fully_met"]]);
});

test("the same answer sent again, because the reply was lost, is acknowledged and stored once", async () => {
  const { lead, assessment, revision } = await anAssessment();
  const values = { opened: String(revision), "P7.1": "fully_met", changed: "P7.1" };
  const first = await autosaveAnswers(lead, idsOf(assessment), values);
  expect(await autosaveAnswers(lead, idsOf(assessment), values)).toEqual(first);
});

test("nobody clashes with what they saved themselves from the same page, and a button goes on from there", async () => {
  const { lead, assessment, revision } = await anAssessment();
  const opened = String(revision);
  await autosaveAnswers(lead, idsOf(assessment), { opened, "P7.1": "not_met", changed: "P7.1" });
  const next = { opened, "known.P7.1": String(revision + 1), "P7.1": "fully_met", changed: "P7.1" };
  expect(await autosaveAnswers(lead, idsOf(assessment), next)).toMatchObject({ settled: ["P7.1"] });
  const given = [{ question: "P7.1", scope: ORGANISATION, value: "partly_met" }] as const;
  const made = { opened: revision, known: { "P7.1": revision + 2 } };
  expect(await saveAnswers(lead, assessment, [...given], made)).toMatchObject({ clashes: [] });
});

test("what somebody else changed is not covered by having saved another answer since", async () => {
  const { organisation, lead, assessment, revision } = await anAssessment();
  const other = await aMember(organisation, "contributor", "Other Person");
  const opened = String(revision);
  await autosaveAnswers(other, idsOf(assessment), { opened, "P7.note": "Theirs", changed: "P7.note" });
  await autosaveAnswers(lead, idsOf(assessment), { opened, "P7.1": "not_met", changed: "P7.1" });
  const mine = { opened, "known.P7.1": String(revision + 2), "P7.note": "Mine", changed: "P7.note" };
  const reply = await autosaveAnswers(lead, idsOf(assessment), mine);
  expect(reply.clashes).toMatchObject([
    { field: "P7.note", mine: "Mine", theirs: [{ value: "Theirs", by: "Other Person" }] },
  ]);

  const kept = { ...mine, "known.P7.note": String(reply.revision), "choose.P7.note": "theirs" };
  const after = await autosaveAnswers(lead, idsOf(assessment), { ...kept, "clashed.P7.note": ORGANISATION });
  expect(after).toMatchObject({ settled: [], shown: { "P7.note": { "P7.note": "Theirs" } } });
});

test("what was put back as it was shows what somebody else stored meanwhile", async () => {
  const { organisation, lead, assessment, revision } = await anAssessment();
  const other = await aMember(organisation, "contributor");
  const opened = String(revision);
  const values = { opened, "P7.not_applicable": "", changed: "P7.not_applicable" };
  const reason = "There is no spending planned";
  await autosaveAnswers(other, idsOf(assessment), {
    ...values,
    "P7.not_applicable": reason,
    "P7.does_not_apply": "yes",
  });
  const reply = await autosaveAnswers(lead, idsOf(assessment), values);
  expect(reply.shown).toEqual({
    "P7.not_applicable": { "P7.not_applicable": reason, "P7.does_not_apply": "yes" },
  });
});

test("one answer for all goes to the places that the button would send it to", async () => {
  const { organisation, lead, assessment, site } = await anAssessment();
  const another = await aSite(organisation, { name: "Another" });
  const left = await aSite(organisation, { name: "Left out" });
  const { revision } = await readAssessment(lead, assessment);
  const reply = await autosaveAnswers(lead, idsOf(assessment, "C1", "C1.1", "all"), {
    opened: String(revision),
    "C1.1": "partly_met",
    except: siteScope(left),
    changed: "C1.1",
  });
  expect(reply.settled).toEqual(["C1.1"]);
  const { answers } = await readAssessment(lead, assessment);
  expect(answers.map(({ scope }) => scope).sort()).toEqual([siteScope(site), siteScope(another)].sort());
  expect(answers.every(({ forAll }) => forAll)).toBe(true);
});

test("who may not answer is refused, and a stranger finds nothing", async () => {
  const { organisation, assessment, revision } = await anAssessment();
  const values = { opened: String(revision), "P7.1": "fully_met", changed: "P7.1" };
  const viewer = await aMember(organisation, "viewer");
  await expect(autosaveAnswers(viewer, idsOf(assessment), values)).rejects.toThrow(NotAllowed);
  await expect(autosaveAnswers(await aPerson(), idsOf(assessment), values)).rejects.toThrow(NotFound);
  await expect(autosaveAnswers(organisation.lead, idsOf(assessment, "Z9"), values)).rejects.toThrow(NotFound);
  const nonsense = { ...values, opened: "x" };
  await expect(autosaveAnswers(organisation.lead, idsOf(assessment), nonsense)).rejects.toThrow(Refused);
});
