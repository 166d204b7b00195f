import { beforeAll, describe, expect, test, vi } from "vitest";
import { assign } from "@/lib/data/teamwork/assign";
import { finishAssignment } from "@/lib/data/teamwork/assignment-edit";
import { listMyWork, readAssignedShare } from "@/lib/data/teamwork/assignments";
import { saveAnswers } from "@/lib/data/assessment/answers";
import { readAssessment } from "@/lib/data/assessment/assessments";
import { addComment, resolveComment } from "@/lib/data/teamwork/comment-edit";
import { readComments } from "@/lib/data/teamwork/comments";
import { readEvidence } from "@/lib/data/evidence/evidence";
import { addEvidence } from "@/lib/data/evidence/evidence-add";
import { deleteEvidence, editEvidence } from "@/lib/data/evidence/evidence-edit";
import { attachEvidence, listRequirementEvidence } from "@/lib/data/evidence/evidence-use";
import { readNewEvidence } from "@/lib/data/evidence/evidence-list";
import { addFileEvidence } from "@/lib/data/evidence/evidence-file";
import { readAssessmentWithRegister } from "@/lib/data/assessment/register-facts";
import { readRequirementWork } from "@/lib/data/teamwork/requirement-work";
import { NotAllowed, NotFound, Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { ORGANISATION, siteScope, type ScopeKey } from "@/lib/domain/scope";
import { fileStore } from "@/lib/files/file-store";
import { aMember, anAssessment, aSite } from "@/tests/support/builders";

let built: Awaited<ReturnType<typeof anAssessment>>;
let delegate: Person;
let here: ScopeKey;
let there: ScopeKey;

// P7 is asked of the organisation; C2 at sites, of which the delegate has one.
beforeAll(async () => {
  built = await anAssessment();
  delegate = await aMember(built.organisation, "delegate", "Dee Delegate");
  here = siteScope(built.site);
  there = siteScope(await aSite(built.organisation, { name: "Another site" }));
  await give({ requirement: "P7" });
  await give({ requirement: "C2", scope: here });
  await save(built.lead, "P1.2", ORGANISATION);
  await save(built.lead, "P7.1", ORGANISATION);
  for (const scope of [here, there]) await save(built.lead, "C2.1", scope);
});

const NOTHING = { section: null, requirement: null, scope: null, dueOn: null, note: null };
const give = (what: object) =>
  assign(built.lead, built.assessment, { ...NOTHING, ...what, to: { personId: delegate.id } });

async function save(person: Person, question: string, scope: ScopeKey, value = "partly_met") {
  const { revision } = await readAssessment(built.lead, built.assessment);
  return saveAnswers(person, built.assessment, [{ question, scope, value }], { opened: revision });
}

const readPage = (requirement: string) => readAssessmentWithRegister(delegate, built.assessment, requirement);

describe("a delegate", () => {
  test("sees the answers of their share and no other", async () => {
    const { assessment } = await readPage("P7");
    expect(assessment.answers.map(({ question, scope }) => [question, scope]).sort()).toEqual([
      ["C2.1", here],
      ["P7.1", ORGANISATION],
    ]);
  });

  test.each(["P1", "C1", "X9"])("finds nothing at %s, which is not theirs", async (requirement) => {
    await expect(readPage(requirement)).rejects.toThrow(NotFound);
    await expect(readRequirementWork(delegate, built.assessment, requirement)).rejects.toThrow(NotFound);
    await expect(readComments(delegate, built.assessment, requirement)).rejects.toThrow(NotFound);
  });

  test("is told nothing of the registers", async () => {
    await give({ requirement: "U2" });
    expect((await readPage("U2")).register).toEqual({ sites: [] });
  });

  test("answers their share", async () => {
    await expect(save(delegate, "P7.1", ORGANISATION, "not_met")).resolves.toMatchObject({ clashes: [] });
    await expect(save(delegate, "C2.1", here, "not_met")).resolves.toMatchObject({ clashes: [] });
  });

  test.each([
    ["another requirement", "P1.2", () => ORGANISATION],
    ["another site", "C2.1", () => there],
    ["why a register is empty", "register.no_sites", () => ORGANISATION],
  ])("does not answer %s", async (_, question, scope) => {
    const before = await readAssessment(built.lead, built.assessment);
    await expect(save(delegate, question, scope(), "not_met")).rejects.toThrow(NotAllowed);
    expect((await readAssessment(built.lead, built.assessment)).revision).toBe(before.revision);
  });

  test("saves nothing of a form of which a part is not theirs", async () => {
    const { revision } = await readAssessment(built.lead, built.assessment);
    const given = [here, there].map((scope) => ({ question: "C2.1", scope, value: "fully_met" }));
    await expect(saveAnswers(delegate, built.assessment, given, { opened: revision })).rejects.toThrow(
      NotAllowed,
    );
  });

  test("says something about their share, to people who are about it already", async () => {
    await aMember(built.organisation, "viewer");
    await addComment(delegate, built.assessment, "P7", { text: "Who knows?", repliesTo: null, tell: [] });
    const { people } = await readComments(delegate, built.assessment, "P7");
    expect(people).toEqual([{ id: built.lead.id, name: built.lead.name }]);
    const work = await readRequirementWork(delegate, built.assessment, "P7");
    expect(work).toMatchObject({ answerers: [{ to: "Dee Delegate" }], threads: [{ by: "Dee Delegate" }] });
  });

  test("reads no comment of others before they are told of it, and resolves none", async () => {
    const say = (text: string, tell: string[], repliesTo: string | null = null) =>
      addComment(built.lead, built.assessment, "P7", { text, repliesTo, tell });
    const texts = async () =>
      (await readRequirementWork(delegate, built.assessment, "P7")).threads.map(({ text }) => text);
    const commentId = await say("Is their quote too high?", []);
    expect(await texts()).not.toContain("Is their quote too high?");
    await expect(
      addComment(delegate, built.assessment, "P7", { text: "What?", repliesTo: commentId, tell: [] }),
    ).rejects.toThrow(NotFound);
    await say("What does Dee say?", [delegate.id], commentId);
    expect(await texts()).toContain("Is their quote too high?");
    await expect(
      resolveComment(delegate, built.assessment, "P7", { commentId, resolved: true }),
    ).rejects.toThrow(NotAllowed);
  });

  test("sees what was said about their share, and nobody else's", async () => {
    const { id } = await give({ requirement: "P7", scope: null, note: "Ask the supplier" });
    await assign(built.lead, built.assessment, {
      ...NOTHING,
      section: "principles",
      to: { personId: built.lead.id },
    });
    const { answerers } = await readRequirementWork(delegate, built.assessment, "P7");
    expect(answerers).toMatchObject([{ id, note: "Ask the supplier", assignedBy: built.lead.name }]);
  });

  test("can be asked to look at their share by others", async () => {
    const { people } = await readComments(built.lead, built.assessment, "P7");
    expect(people).toContainEqual({ id: delegate.id, name: delegate.name });
    expect((await readComments(built.lead, built.assessment, "P1")).people).not.toContainEqual(
      expect.objectContaining({ id: delegate.id }),
    );
  });

  test("adds evidence to their share and to nothing else", async () => {
    const note = {
      values: { title: "What I saw", scope: ORGANISATION, details: {} },
      content: { text: "All is well." },
    };
    const add = (requirement: string) =>
      addEvidence(delegate, built.organisation.reference, "note", note, {
        assessment: built.assessment,
        requirement,
      });
    await expect(add("P7")).resolves.toBeDefined();
    await expect(add("P1")).rejects.toThrow(NotFound);
  });

  test("adds evidence only about places in their share", async () => {
    const add = (requirement: string, scope: ScopeKey) =>
      addEvidence(
        delegate,
        built.organisation.reference,
        "note",
        { values: { title: "What I saw", scope, details: {} }, content: { text: "All is well." } },
        { assessment: built.assessment, requirement },
      );
    await expect(add("C2", here)).resolves.toBeDefined();
    await expect(add("C2", there)).rejects.toThrow(Refused);
    // It would prove the answers at all sites.
    await expect(add("C2", ORGANISATION)).rejects.toThrow(Refused);
  });

  test("is told, to add evidence, of the places in their share alone", async () => {
    const { assessment, organisation } = built;
    const read = (requirement: string) =>
      readNewEvidence(delegate, organisation.reference, { assessment, requirement });
    const { places, everywhere } = await read("C2");
    expect([places.map(({ scope }) => scope), everywhere]).toEqual([[here], false]);
    expect(await read("P7")).toMatchObject({ places: [], everywhere: true });
    await expect(read("P1")).rejects.toThrow(NotFound);
    await expect(readNewEvidence(delegate, organisation.reference)).rejects.toThrow(NotAllowed);
  });

  test("adds a file about a place in their share", async () => {
    vi.spyOn(fileStore, "put").mockResolvedValue("0".repeat(48));
    const file = {
      path: "file",
      fileName: "Seen.txt",
      contentType: "text/plain",
      bytes: 4,
      sha256: "0".repeat(64),
    };
    const use = { assessment: built.assessment, requirement: "C2" };
    const id = await addFileEvidence(delegate, built.organisation.reference, file, use);
    expect((await readEvidence(built.lead, id)).scope).toBe(here);
  });

  test("sees and deletes what they added, and nothing that others did", async () => {
    const use = { assessment: built.assessment, requirement: "P7" };
    const note = {
      values: { title: "What I saw", scope: ORGANISATION, details: {} },
      content: { text: "All is well." },
    };
    const add = (person: Person) => addEvidence(person, built.organisation.reference, "note", note, use);
    const [mine, theirs] = [await add(delegate), await add(built.lead)];
    const listed = (await listRequirementEvidence(delegate, use))!.map(({ id }) => id);
    expect([listed.includes(mine), listed.includes(theirs)]).toEqual([true, false]);
    expect(await readEvidence(delegate, mine)).toMatchObject({ own: true, uses: [{ requirement: "P7" }] });
    await expect(readEvidence(delegate, theirs)).rejects.toThrow(NotAllowed);
    await expect(deleteEvidence(delegate, theirs)).rejects.toThrow(NotAllowed);
    await expect(editEvidence(delegate, mine, { opened: 1, values: note.values })).rejects.toThrow(
      NotAllowed,
    );
    await deleteEvidence(delegate, mine);
    await expect(readEvidence(built.lead, mine)).rejects.toThrow(NotFound);
  });

  test("does not delete what others attached to more, nor learns to what", async () => {
    const { assessment, lead, organisation } = built;
    const note = {
      values: { title: "What I saw", scope: ORGANISATION, details: {} },
      content: { text: "All is well." },
    };
    const use = { assessment, requirement: "P7" };
    const mine = await addEvidence(delegate, organisation.reference, "note", note, use);
    await attachEvidence(lead, { assessment, requirement: "P1" }, [mine]);
    await expect(deleteEvidence(delegate, mine)).rejects.toThrow(Refused);
    expect((await readEvidence(delegate, mine)).uses.map(({ requirement }) => requirement)).toEqual(["P7"]);
  });

  test("gets their share of the assessment with their assignment", async () => {
    const [first] = await listMyWork(delegate);
    const { assessment } = await readAssignedShare(delegate, first!.id);
    expect(assessment.answers.map(({ question }) => question)).not.toContain("P1.2");
  });

  test("sees nothing more once it is done", async () => {
    const share = (await listMyWork(delegate)).find(({ requirement }) => requirement === "P7")!;
    await finishAssignment(delegate, share.id, { ended: "done", note: "" });
    await expect(readPage("P7")).rejects.toThrow(NotFound);
    await expect(save(delegate, "P7.1", ORGANISATION)).rejects.toThrow(NotAllowed);
  });
});
