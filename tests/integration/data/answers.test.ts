import { beforeEach, describe, expect, test } from "vitest";
import { saveAnswers } from "@/lib/data/assessment/answers";
import { readAssessment } from "@/lib/data/assessment/assessments";
import { archiveSite } from "@/lib/data/register/sites";
import { EMPTY_REGISTER, type AnswerValue } from "@/lib/domain/assessment/answer";
import { type Given } from "@/lib/domain/assessment/check-given";
import { NotAllowed, NotFound, Refused } from "@/lib/domain/errors";
import { ORGANISATION, serviceScope, siteScope } from "@/lib/domain/scope";
import { aMember, anAssessment, aPerson, aService } from "@/tests/support/builders";
import { revisionsOf } from "@/tests/support/stored";

let { organisation, lead, site, service, assessment, revision } = {} as Awaited<
  ReturnType<typeof anAssessment>
>;

beforeEach(async () => {
  ({ organisation, lead, site, service, assessment, revision } = await anAssessment());
});

const say = (question: string, value: AnswerValue | null, scope: Given["scope"] = ORGANISATION): Given => ({
  question,
  scope,
  value,
});

const valueOf = async (question: string, scope: Given["scope"] = ORGANISATION) =>
  (await readAssessment(lead, assessment)).answers.find(
    (answer) => answer.question === question && answer.scope === scope,
  )?.value;

describe("saving", () => {
  test("keeps an answer with who gave it, and raises the revision by one", async () => {
    const saved = await saveAnswers(lead, assessment, [say("P7.1", "largely_met")], { opened: revision });

    expect(saved).toMatchObject({ revision: revision + 1, clashes: [] });
    const { answers, people } = await readAssessment(lead, assessment);
    expect(answers).toEqual([
      expect.objectContaining({ question: "P7.1", value: "largely_met", version: revision + 1 }),
    ]);
    expect(people[answers[0]!.changedBy]).toBe(lead.name);
  });

  test("gives back the assessment as it is now stored", async () => {
    await saveAnswers(lead, assessment, [say("P7.1", "not_met"), say("P9.1", "not_met")], {
      opened: revision,
    });
    const saved = await saveAnswers(lead, assessment, [say("P7.1", "fully_met")], { opened: revision + 1 });

    const values = ({ answers }: typeof saved.assessment) =>
      answers.map(({ question, scope, value, version }) => [question, scope, value, version]).sort();
    expect(values(saved.assessment)).toEqual(values(await readAssessment(lead, assessment)));
  });

  test.each<[string, string, AnswerValue]>([
    ["a level", "P7.1", "fully_met"],
    ["a yes or no", "C5.2", "no"],
    ["a choice", "S1.1", "dspt"],
    ["several choices", "U1.2", ["national", "suppliers"]],
    ["a number", "A1.2", 3],
    ["a date", "S2.2", "2026-02-28"],
    ["that there is no date", "S2.2", "none"],
    ["a note", "P7.note", "Ask procurement. Ünïcode & <b>markup</b> 'stay'."],
  ])("keeps %s as it was given", async (_, question, value) => {
    await saveAnswers(lead, assessment, [say(question, value)], { opened: revision });
    expect(await valueOf(question)).toEqual(value);
  });

  test("keeps what was given for the organisation, a site and a service apart", async () => {
    await saveAnswers(
      lead,
      assessment,
      [
        say("P1.2", "fully_met"),
        say("C1.1", "partly_met", siteScope(site)),
        say("P1.1", "not_met", serviceScope(service)),
      ],
      { opened: revision },
    );
    expect(await valueOf("P1.2")).toBe("fully_met");
    expect(await valueOf("C1.1", siteScope(site))).toBe("partly_met");
    expect(await valueOf("P1.1", serviceScope(service))).toBe("not_met");
  });

  test("the same value again is no change: no revision, no history", async () => {
    await saveAnswers(lead, assessment, [say("U1.2", ["national", "suppliers"])], { opened: revision });
    const again = await saveAnswers(lead, assessment, [say("U1.2", ["suppliers", "national"])], {
      opened: revision + 1,
    });

    expect(again).toMatchObject({ revision: revision + 1, clashes: [] });
    expect(await revisionsOf(assessment, "U1.2")).toHaveLength(1);
  });

  test("clearing keeps the row, empty, and every earlier value in the history", async () => {
    await saveAnswers(lead, assessment, [say("P7.1", "not_met")], { opened: revision });
    await saveAnswers(lead, assessment, [say("P7.1", "largely_met")], { opened: revision + 1 });
    await saveAnswers(lead, assessment, [say("P7.1", null)], { opened: revision + 2 });

    expect(await valueOf("P7.1")).toBeNull();
    expect(await revisionsOf(assessment, "P7.1")).toEqual(["not_met", "largely_met", null]);
  });

  test("clearing what was never answered is no change", async () => {
    expect(await saveAnswers(lead, assessment, [say("P7.1", null)], { opened: revision })).toMatchObject({
      revision,
      clashes: [],
    });
  });

  test("everything in one save is kept, or nothing", async () => {
    const save = saveAnswers(lead, assessment, [say("P7.1", "fully_met"), say("P9.1", "nearly_met")], {
      opened: revision,
    });

    await expect(save).rejects.toThrow(Refused);
    expect(await valueOf("P7.1")).toBeUndefined();
  });
});

describe("one answer for all", () => {
  const forAll = (value: string) => [{ ...say("C1.1", value, siteScope(site)), forAll: true }];
  const stored = async () => (await readAssessment(lead, assessment)).answers[0];

  test("takes in a place that had the same answer of its own", async () => {
    await saveAnswers(lead, assessment, [say("C1.1", "fully_met", siteScope(site))], { opened: revision });
    expect((await stored())?.forAll).toBe(false);
    await saveAnswers(lead, assessment, forAll("fully_met"), { opened: revision });
    expect(await stored()).toMatchObject({ value: "fully_met", forAll: true });
  });

  test("is no change where it is given again", async () => {
    const { revision: after } = await saveAnswers(lead, assessment, forAll("fully_met"), {
      opened: revision,
    });
    expect(await saveAnswers(lead, assessment, forAll("fully_met"), { opened: after })).toMatchObject({
      revision: after,
    });
  });
});

describe("answers that stand by themselves", () => {
  const late = (answers: Given[], known?: Record<string, number>) =>
    saveAnswers(lead, assessment, answers, { opened: revision, known }, { apart: true });

  test("are saved although another one clashes, which is not, nor is its reason", async () => {
    const colleague = await aMember(organisation, "contributor", "Kit Colleague");
    await saveAnswers(colleague, assessment, [say("P7.1", "not_met")], { opened: revision });

    const saved = await late([
      say("P7.1", "fully_met"),
      say("P7.1.differs", "Measured in June"),
      say("P9.1", "fully_met"),
    ]);
    expect(saved.clashes).toEqual([expect.objectContaining({ by: "Kit Colleague" })]);
    expect(saved.changes.map(({ question }) => question)).toEqual(["P9.1"]);
    expect([await valueOf("P7.1"), await valueOf("P7.1.differs"), await valueOf("P9.1")]).toEqual([
      "not_met",
      undefined,
      "fully_met",
    ]);
  });

  test("are judged each at the revision at which it was seen in its scope", async () => {
    const colleague = await aMember(organisation, "contributor", "Kit Colleague");
    await saveAnswers(colleague, assessment, [say("P7.1", "not_met"), say("P9.1", "not_met")], {
      opened: revision,
    });

    const { clashes } = await late([say("P7.1", "fully_met"), say("P9.1", "fully_met")], {
      [`P7.1 ${ORGANISATION}`]: revision + 1,
    });
    expect(clashes.map(({ mine }) => mine.question)).toEqual(["P9.1"]);
    expect(await valueOf("P7.1")).toBe("fully_met");
  });
});

describe("a clash", () => {
  test("brings both versions back and overwrites nothing", async () => {
    const colleague = await aMember(organisation, "contributor", "Kit Colleague");
    await saveAnswers(colleague, assessment, [say("P7.1", "not_met")], { opened: revision });

    const late = await saveAnswers(lead, assessment, [say("P7.1", "fully_met"), say("P9.1", "fully_met")], {
      opened: revision,
    });

    expect(late.revision).toBe(revision + 1);
    expect(late.clashes).toEqual([
      {
        mine: say("P7.1", "fully_met"),
        theirs: expect.objectContaining({ value: "not_met", changedBy: colleague.id }),
        by: "Kit Colleague",
      },
    ]);
    expect(await valueOf("P7.1")).toBe("not_met");
    expect(await valueOf("P9.1")).toBeUndefined();
  });

  test("does not make an answer that was left alone count as changed", async () => {
    const form = [say("P7.1", "fully_met"), say("P9.1", null)];
    await saveAnswers(lead, assessment, [say("P7.1", "not_met"), say("P9.1", "partly_met")], {
      opened: revision,
    });
    const { revision: seen, clashes } = await saveAnswers(lead, assessment, form, { opened: revision });
    expect(clashes.map(({ mine }) => mine.question)).toEqual(["P7.1"]);

    await saveAnswers(lead, assessment, form, { opened: revision, seen });
    expect(await valueOf("P7.1")).toBe("fully_met");
    expect(await valueOf("P9.1")).toBe("partly_met");
  });

  test("is over once the person has seen the other version and chosen", async () => {
    await saveAnswers(lead, assessment, [say("P7.1", "not_met")], { opened: revision });
    const { revision: seen } = await saveAnswers(lead, assessment, [say("P7.1", "fully_met")], {
      opened: revision,
    });
    const made = { opened: revision, seen };
    const chosen = await saveAnswers(lead, assessment, [say("P7.1", "fully_met")], made);

    expect(chosen.clashes).toEqual([]);
    expect(await valueOf("P7.1")).toBe("fully_met");
  });

  test("is shown when the other person cleared the answer", async () => {
    await saveAnswers(lead, assessment, [say("P7.1", "not_met")], { opened: revision });
    await saveAnswers(lead, assessment, [say("P7.1", null)], { opened: revision + 1 });

    const { clashes } = await saveAnswers(lead, assessment, [say("P7.1", "fully_met")], {
      opened: revision + 1,
    });
    expect(clashes).toEqual([expect.objectContaining({ theirs: expect.objectContaining({ value: null }) })]);
  });

  test("does not arise from two people giving the same value", async () => {
    await saveAnswers(lead, assessment, [say("P7.1", "not_met")], { opened: revision });
    const same = await saveAnswers(lead, assessment, [say("P7.1", "not_met")], { opened: revision });

    expect(same).toMatchObject({ revision: revision + 1, clashes: [] });
    expect(await revisionsOf(assessment, "P7.1")).toHaveLength(1);
  });

  test("does not arise from a field that the person left alone, and leaves the newer value", async () => {
    await saveAnswers(lead, assessment, [say("P7.1", "not_met")], { opened: revision });
    await saveAnswers(lead, assessment, [say("P7.1", "fully_met")], { opened: revision + 1 });

    // The form was made when P7.1 was "not met", and sends that back unchanged.
    const late = await saveAnswers(lead, assessment, [say("P7.1", "not_met"), say("P9.1", "partly_met")], {
      opened: revision + 1,
    });

    expect(late.clashes).toEqual([]);
    expect(await valueOf("P7.1")).toBe("fully_met");
    expect(await valueOf("P9.1")).toBe("partly_met");
  });

  test("does not arise between different questions, or one question at different services", async () => {
    const other = await aService(organisation, { name: "Another Service" });
    const { revision: seen } = await readAssessment(lead, assessment);
    await saveAnswers(lead, assessment, [say("P1.1", "not_met", serviceScope(service))], { opened: seen });
    const second = await saveAnswers(lead, assessment, [say("P1.1", "fully_met", serviceScope(other))], {
      opened: seen,
    });

    expect(second.clashes).toEqual([]);
  });
});

describe("what is refused", () => {
  test("a scope of another organisation is not found", async () => {
    const stranger = await anAssessment();
    const save = saveAnswers(lead, assessment, [say("C1.1", "fully_met", siteScope(stranger.site))], {
      opened: revision,
    });
    await expect(save).rejects.toThrow(NotFound);
  });

  test("an archived site is not found, and its answers are kept", async () => {
    await saveAnswers(lead, assessment, [say("C1.1", "fully_met", siteScope(site))], { opened: revision });
    await archiveSite(lead, site, true);

    const save = saveAnswers(lead, assessment, [say("C1.1", "not_met", siteScope(site))], {
      opened: revision + 2,
    });
    await expect(save).rejects.toThrow(NotFound);
    expect(await valueOf("C1.1", siteScope(site))).toBe("fully_met");
  });

  test.each([
    ["a question nobody asks", "Z9.9"],
    ["a profile question", "PF4"],
    ["a question that is asked once, at a site", "P7.1"],
    ["a remark on no requirement", "Z9.note"],
  ])("%s is not found", async (_, question) => {
    const save = saveAnswers(lead, assessment, [say(question, "fully_met", siteScope(site))], {
      opened: revision,
    });
    await expect(save).rejects.toThrow(NotFound);
  });

  test.each<[string, Given]>([
    ["a value that is no option", say("P7.1", "nearly_met")],
    ["a number beyond its limits", say("A1.2", -1)],
    ["a day that does not exist", say("S2.2", "2026-02-30")],
    ["a review in the future", say("S2.2", "2199-01-01")],
    ["an exclusive choice with others", say("U1.2", ["none", "national"])],
    ["a reason that is too short", say("P7.not_applicable", "Not for us")],
    ["a reason padded with spaces", say("P7.not_applicable", "Not for us".padEnd(40))],
    [
      "a reason where the requirement always applies",
      say("P9.not_applicable", "We have no users of any kind."),
    ],
  ])("%s", async (_, given) => {
    await expect(saveAnswers(lead, assessment, [given], { opened: revision })).rejects.toThrow(Refused);
    expect((await readAssessment(lead, assessment)).answers).toEqual([]);
  });

  test("the refusal names the question, so that the form can show it there", async () => {
    const save = saveAnswers(lead, assessment, [say("P7.1", "nearly_met")], { opened: revision });
    await expect(save).rejects.toMatchObject({ field: "P7.1", message: expect.stringMatching(/^[A-Z].+/) });
  });
});

describe("who may save", () => {
  test.each([["contributor"], ["lead"], ["approver"]] as const)("a %s may", async (role) => {
    const person = await aMember(organisation, role);
    const saved = await saveAnswers(person, assessment, [say("P7.1", "fully_met")], { opened: revision });
    expect(saved.revision).toBe(revision + 1);
  });

  test.each([["viewer"], ["reviewer"]] as const)("a %s may not", async (role) => {
    const person = await aMember(organisation, role);
    const save = saveAnswers(person, assessment, [say("P7.1", "fully_met")], { opened: revision });
    await expect(save).rejects.toThrow(NotAllowed);
  });

  test("a stranger is told that there is no such assessment", async () => {
    const save = saveAnswers(await aPerson(), assessment, [say("P7.1", "fully_met")], { opened: revision });
    await expect(save).rejects.toThrow(NotFound);
  });

  test("only an approver may say why a register is empty", async () => {
    const reason = [say(EMPTY_REGISTER.site, "Everybody works from home.")];
    const approver = await aMember(organisation, "approver");

    await expect(saveAnswers(lead, assessment, reason, { opened: revision })).rejects.toThrow(NotAllowed);
    expect((await saveAnswers(approver, assessment, reason, { opened: revision })).revision).toBe(
      revision + 1,
    );
  });
});
