import { beforeAll, describe, expect, test } from "vitest";
import { assign, listAnswerers } from "@/lib/data/teamwork/assign";
import { editAssignment, finishAssignment, withdrawAssignment } from "@/lib/data/teamwork/assignment-edit";
import { listAssignments, listMyWork, readAssignment } from "@/lib/data/teamwork/assignments";
import { db } from "@/lib/data/db";
import { acceptInvitation } from "@/lib/data/people/invited";
import { invitationToken } from "@/lib/data/people/invitation-token";
import { startNextAssessment } from "@/lib/data/assessment/next-assessment";
import { NotAllowed, NotFound, Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { siteScope } from "@/lib/domain/scope";
import { aMember, anAssessment, aPerson } from "@/tests/support/builders";

let built: Awaited<ReturnType<typeof anAssessment>>;
let contributor: Person;

beforeAll(async () => {
  built = await anAssessment();
  contributor = await aMember(built.organisation, "contributor", "Connie Contributor");
});

const WHAT = { section: null, requirement: "P7", scope: null, dueOn: "2026-12-01", note: null };
const give = async (person: Person, what: Partial<typeof WHAT> | object = {}) =>
  (await assign(built.lead, built.assessment, { ...WHAT, to: { personId: person.id }, ...what })).id;
const openOf = async (person: Person) =>
  (await listMyWork(person)).filter(({ ended }) => !ended).map(({ id }) => id);
const told = (person: Person) =>
  db.notice.findMany({ where: { personId: person.id }, select: { kind: true, words: true, path: true } });
const recorded = (id: string) =>
  db.auditEvent.findMany({
    where: { detail: { path: ["assignment"], equals: id } },
    orderBy: { sequence: "asc" },
    select: { what: true },
  });

describe("what is assigned", () => {
  test("stands in the person's work and in the list, and they are told", async () => {
    const person = await aMember(built.organisation, "contributor");
    const id = await give(person, { requirement: "P1" });
    expect(await listMyWork(person)).toMatchObject([
      { id, what: expect.stringMatching(/^P1 /), to: person.name, dueOn: "2026-12-01", ended: null },
    ]);
    expect((await listAssignments(built.lead, built.assessment)).map((one) => one.id)).toContain(id);
    expect(await told(person)).toMatchObject([{ kind: "assigned", path: `/assignments/${id}` }]);
    expect(await recorded(id)).toEqual([{ what: "assignment:add" }]);
  });

  test("has one person at a time: a second takes the place of the first, and both are recorded", async () => {
    const first = await give(contributor);
    const person = await aMember(built.organisation, "approver");
    const second = await give(person);
    expect(await openOf(contributor)).not.toContain(first);
    expect(await openOf(person)).toEqual([second]);
    expect(await recorded(first)).toEqual([{ what: "assignment:add" }, { what: "assignment:withdraw" }]);
  });

  test("may be given out piece by piece: a site's share leaves the rest where it is", async () => {
    const all = await give(contributor, { requirement: "C1" });
    const share = await give(contributor, { requirement: "C1", scope: siteScope(built.site) });
    expect(await openOf(contributor)).toEqual(expect.arrayContaining([all, share]));
    expect((await readAssignment(contributor, share)).what).toContain("(Example Site)");
  });

  test("is never given twice at once", async () => {
    const people = await Promise.all([1, 2, 3].map(() => aMember(built.organisation, "contributor")));
    await Promise.all(people.map((person) => give(person, { requirement: "P2" })));
    const open = { assessmentId: built.assessment, requirementId: "P2", ended: null };
    expect(await db.assignment.count({ where: open })).toBe(1);
  });

  test.each(["viewer", "reviewer"] as const)("is never for a %s, who may not answer", async (role) => {
    const person = await aMember(built.organisation, role);
    await expect(give(person)).rejects.toThrow(Refused);
    expect(await listAnswerers(built.lead, built.assessment)).not.toContainEqual(
      expect.objectContaining({ id: person.id }),
    );
  });

  test("is never for somebody of another organisation, and never what does not exist", async () => {
    await expect(give(await aPerson())).rejects.toThrow(Refused);
    await expect(give(contributor, { requirement: "X9" })).rejects.toThrow(NotFound);
    await expect(give(contributor, { requirement: null })).rejects.toThrow(NotFound);
    await expect(give(contributor, { section: "principles" })).rejects.toThrow(NotFound);
    const elsewhere = siteScope((await anAssessment()).site);
    await expect(give(contributor, { scope: elsewhere })).rejects.toThrow(NotFound);
  });

  test("is for leads and approvers to give and to take", async () => {
    const given = { ...WHAT, to: { personId: contributor.id } };
    await expect(assign(contributor, built.assessment, given)).rejects.toThrow(NotAllowed);
    const id = await give(contributor, { requirement: "P3" });
    await expect(withdrawAssignment(contributor, id)).rejects.toThrow(NotAllowed);
    await expect(editAssignment(contributor, id, { dueOn: null, note: null })).rejects.toThrow(NotAllowed);
  });
});

describe("an assignment", () => {
  test("gets another date and note, and its person is told of the date", async () => {
    const person = await aMember(built.organisation, "contributor");
    const id = await give(person, { requirement: "P4" });
    await editAssignment(built.lead, id, { dueOn: "2027-01-15", note: "Ask the supplier" });
    expect(await readAssignment(person, id)).toMatchObject({ dueOn: "2027-01-15", note: "Ask the supplier" });
    expect(await told(person)).toHaveLength(2);
  });

  test("is done or handed back by its person, and who gave it is told", async () => {
    const person = await aMember(built.organisation, "contributor");
    const [done, back] = [
      await give(person, { requirement: "P5" }),
      await give(person, { requirement: "P6" }),
    ];
    await expect(finishAssignment(contributor, done, { ended: "done", note: "" })).rejects.toThrow(NotFound);
    await finishAssignment(person, done, { ended: "done", note: "" });
    await finishAssignment(person, back, { ended: "handed_back", note: "Not mine" });
    expect(await openOf(person)).toEqual([]);
    expect(await listMyWork(person)).toMatchObject([
      { id: back, ended: "handed_back", endNote: "Not mine" },
      { id: done, ended: "done", endNote: null },
    ]);
    const notices = await told(built.lead);
    expect(notices).toContainEqual(expect.objectContaining({ kind: "done" }));
    expect(notices).toContainEqual(
      expect.objectContaining({ kind: "handed_back", words: expect.objectContaining({ why: "Not mine" }) }),
    );
    expect(await recorded(back)).toEqual([{ what: "assignment:add" }, { what: "assignment:hand-back" }]);
  });

  test("ends once", async () => {
    const id = await give(contributor, { requirement: "P8" });
    await withdrawAssignment(built.lead, id);
    await expect(withdrawAssignment(built.lead, id)).rejects.toThrow(Refused);
    await expect(finishAssignment(contributor, id, { ended: "done", note: "" })).rejects.toThrow(Refused);
    await expect(editAssignment(built.lead, id, { dueOn: null, note: null })).rejects.toThrow(Refused);
  });

  test("is nobody's business but the organisation's", async () => {
    const id = await give(contributor, { requirement: "P9" });
    const other = await anAssessment();
    await expect(readAssignment(other.lead, id)).rejects.toThrow(NotFound);
    await expect(withdrawAssignment(other.lead, id)).rejects.toThrow(NotFound);
    const delegate = await aMember(built.organisation, "delegate");
    await expect(readAssignment(delegate, id)).rejects.toThrow(NotAllowed);
  });
});

describe("somebody without an account", () => {
  test("is invited as a delegate, and what waited becomes theirs when they accept", async () => {
    const email = "samira@people.example";
    const given = { ...WHAT, requirement: null, section: "clinical_safety", to: { email } };
    const { id, toSend } = await assign(built.lead, built.assessment, given);
    expect(await readAssignment(built.lead, id)).toMatchObject({ personId: null, to: email });
    const again = await assign(built.lead, built.assessment, { ...WHAT, requirement: "U1", to: { email } });
    expect(again.toSend).toBe(toSend);

    const samira = await db.person.create({ data: { name: "Samira", email, passwordHash: "none" } });
    const joined = await acceptInvitation(samira, invitationToken(toSend!, "email"));
    expect(joined.role).toBe("delegate");
    expect((await openOf(samira)).sort()).toEqual([id, again.id].sort());
    // Each is told of, with its date and by whoever assigned it.
    const notices = await told(samira);
    expect(notices.map(({ path }) => path).sort()).toEqual(
      [id, again.id].map((one) => `/assignments/${one}`).sort(),
    );
    for (const notice of notices)
      expect(notice).toMatchObject({
        kind: "assigned",
        words: { by: built.lead.name, dueOn: WHAT.dueOn },
      });
  });

  test("who is in the organisation already needs no invitation", async () => {
    const { toSend } = await assign(built.lead, built.assessment, {
      ...WHAT,
      requirement: "U2",
      to: { email: contributor.email },
    });
    expect(toSend).toBeNull();
  });
});

test("nothing is assigned in an assessment that is closed", async () => {
  const closing = await anAssessment();
  const given = { ...WHAT, to: { personId: closing.lead.id } };
  await startNextAssessment(closing.lead, closing.organisation.reference, closing.assessment);
  await expect(assign(closing.lead, closing.assessment, given)).rejects.toThrow(Refused);
});
