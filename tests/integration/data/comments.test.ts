import { beforeAll, expect, test } from "vitest";
import { addComment, resolveComment } from "@/lib/data/teamwork/comment-edit";
import { countOpenComments, readComments } from "@/lib/data/teamwork/comments";
import { db } from "@/lib/data/db";
import { readRequirementWork } from "@/lib/data/teamwork/requirement-work";
import { NotAllowed, NotFound, Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { aMember, anAssessment } from "@/tests/support/builders";

let built: Awaited<ReturnType<typeof anAssessment>>;
let viewer: Person;

beforeAll(async () => {
  built = await anAssessment();
  viewer = await aMember(built.organisation, "viewer", "Vijay Viewer");
});

const say = (person: Person, requirement: string, given: object = {}) =>
  addComment(person, built.assessment, requirement, {
    text: "Is this so?",
    repliesTo: null,
    tell: [],
    ...given,
  });
const threads = async (requirement: string) =>
  (await readRequirementWork(built.lead, built.assessment, requirement)).threads;

test("a comment is kept as typed, with its replies, and counted while it is open", async () => {
  const text = "  <script>alert(1)</script>\n@Vijay";
  const id = await say(viewer, "P1", { text });
  await say(built.lead, "P1", { text: "Yes.", repliesTo: id });
  expect(await threads("P1")).toMatchObject([
    { id, text, by: "Vijay Viewer", resolved: null, replies: [{ text: "Yes.", by: "Lee Lead" }] },
  ]);
  expect(await countOpenComments(viewer, built.assessment)).toMatchObject({ P1: 1 });

  const it = { commentId: id, resolved: true };
  await resolveComment(viewer, built.assessment, "P1", it);
  await resolveComment(built.lead, built.assessment, "P1", it);
  expect(await threads("P1")).toMatchObject([{ resolved: { by: "Vijay Viewer" } }]);
  expect(await countOpenComments(viewer, built.assessment)).not.toHaveProperty("P1");
  await expect(say(viewer, "P1", { repliesTo: id })).rejects.toThrow(Refused);

  await resolveComment(viewer, built.assessment, "P1", { ...it, resolved: false });
  expect(await threads("P1")).toMatchObject([{ resolved: null }]);
  const events = await db.auditEvent.findMany({
    where: { detail: { path: ["comment"], equals: id } },
    orderBy: { sequence: "asc" },
  });
  expect(events.map(({ what }) => what)).toEqual(["comment:add", "comment:resolve", "comment:reopen"]);
});

test("whoever is asked to look is told once", async () => {
  const id = await say(built.lead, "P2", { tell: [viewer.id, viewer.id] });
  expect(await threads("P2")).toMatchObject([{ id, mentions: ["Vijay Viewer"] }]);
  expect(await db.notice.findMany({ where: { personId: viewer.id } })).toMatchObject([
    { kind: "mentioned", path: `/assessments/${built.assessment}/requirements/P2/comments` },
  ]);
});

test("only who sees a comment can be asked to look", async () => {
  const delegate = await aMember(built.organisation, "delegate");
  const reviewer = await aMember(built.organisation, "reviewer");
  const outsider = (await anAssessment()).lead;
  const { people } = await readComments(built.lead, built.assessment, "P3");
  expect(people.map(({ id }) => id)).toEqual([viewer.id]);
  for (const { id } of [delegate, reviewer, outsider])
    await expect(say(built.lead, "P3", { tell: [id] })).rejects.toThrow(Refused);
});

test("a reply is to a comment on the same requirement, never to a reply", async () => {
  const id = await say(viewer, "P4");
  await expect(say(viewer, "P5", { repliesTo: id })).rejects.toThrow(NotFound);
  const reply = await say(viewer, "P4", { repliesTo: id });
  await expect(say(viewer, "P4", { repliesTo: reply })).rejects.toThrow(NotFound);
  await expect(
    resolveComment(viewer, built.assessment, "P5", { commentId: id, resolved: true }),
  ).rejects.toThrow(NotFound);
});

test("a viewer resolves what they said themselves, and nothing that others said", async () => {
  const commentId = await say(built.lead, "P8");
  const resolve = (id: string) =>
    resolveComment(viewer, built.assessment, "P8", { commentId: id, resolved: true });
  await expect(resolve(commentId)).rejects.toThrow(NotAllowed);
  await expect(resolve(await say(viewer, "P8"))).resolves.toBeUndefined();
});

test("a reviewer sees no comment and nobody's name, and cannot speak", async () => {
  const reviewer = await aMember(built.organisation, "reviewer");
  await say(viewer, "P6");
  const work = await readRequirementWork(reviewer, built.assessment, "P6");
  expect(work).toMatchObject({ threads: [], answerers: [] });
  await expect(readComments(reviewer, built.assessment, "P6")).rejects.toThrow(NotAllowed);
  await expect(say(reviewer, "P6")).rejects.toThrow(NotAllowed);
  await expect(countOpenComments(reviewer, built.assessment)).rejects.toThrow(NotAllowed);
});
