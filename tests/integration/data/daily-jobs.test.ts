import { beforeEach, expect, test } from "vitest";
import { saveAnswers } from "@/lib/data/assessment/answers";
import { readAssessment } from "@/lib/data/assessment/assessments";
import { db } from "@/lib/data/db";
import { tellDue } from "@/lib/data/notices/due-notices";
import { tellExpiring } from "@/lib/data/notices/expiry-notices";
import { issueLink } from "@/lib/data/sign-in/email-links";
import { forgetNotices } from "@/lib/data/notices/forget-notices";
import { keepForm } from "@/lib/data/sign-in/kept-forms";
import { listNotices } from "@/lib/data/notices/notices";
import { rescoreOlder } from "@/lib/data/assessment/rescore-older";
import { startSession } from "@/lib/data/sign-in/sessions";
import { today } from "@/lib/data/today";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import { yearsAfter } from "@/lib/domain/dates";
import { noticeInWords } from "@/lib/domain/notices/notice-in-words";
import { JOBS } from "@/lib/jobs";
import type { Person } from "@/lib/domain/people/person";
import { ORGANISATION, siteScope } from "@/lib/domain/scope";
import { aMember, anAssessment } from "@/tests/support/builders";
import { countQueries } from "@/tests/support/count-queries";

let built: Awaited<ReturnType<typeof anAssessment>>;
let member: Person;

beforeEach(async () => {
  built = await anAssessment();
  member = await aMember(built.organisation, "contributor");
});

const LONG_AGO = new Date("2026-01-01");

const anAssignment = (values: object = {}) =>
  db.assignment.create({
    data: {
      assessmentId: built.assessment,
      requirementId: "P7",
      personId: member.id,
      dueOn: new Date("2026-12-10"),
      assignedAt: LONG_AGO,
      assignedById: built.lead.id,
      ...values,
    },
  });

const evidence = (values: object = {}) =>
  db.evidence.create({
    data: {
      organisationId: built.organisation.id,
      kind: "note",
      title: "Penetration test",
      scope: ORGANISATION,
      validUntil: new Date("2026-12-31"),
      createdAt: LONG_AGO,
      createdById: member.id,
      ...values,
    },
  });

const heard = async (person: Person) =>
  (await listNotices(person)).notices.map(({ notice }) => noticeInWords(notice)).reverse();

const P7 = `P7 ${getCatalogue(latestVersion).requirement("P7")?.title}`;

test("whoever is asked to answer is told 7 days and 1 day before it is due and once it was, each once", async () => {
  await anAssignment();
  await tellDue("2026-12-02");
  expect(await heard(member)).toEqual([]);
  for (const day of ["2026-12-03", "2026-12-04", "2026-12-09", "2026-12-10"]) await tellDue(day);
  const soon = `Your answers to “${P7}” are due on 10 December 2026.`;
  expect(await heard(member)).toEqual([soon, soon]);

  for (const day of ["2026-12-11", "2026-12-12"]) await tellDue(day);
  expect(await heard(member)).toEqual([soon, soon, `Your answers to “${P7}” were due on 10 December 2026.`]);
  expect(await heard(built.lead)).toEqual([]);
});

test("what was told is not read again", async () => {
  await anAssignment();
  await evidence({ validUntil: new Date("2026-12-10") });
  for (const tell of [tellDue, tellExpiring])
    for (const day of ["2026-12-03", "2026-12-09"]) {
      expect(await countQueries(() => tell(day))).toBeGreaterThan(2);
      expect(await countQueries(() => tell(day))).toBe(1);
    }
});

test("a site's share is told by the name of the site", async () => {
  await anAssignment({ scope: siteScope(built.site) });
  await tellDue("2026-12-11");
  expect(await heard(member)).toEqual([
    `Your answers to “${P7} (Example Site)” were due on 10 December 2026.`,
  ]);
});

test("nobody is told of what is done, of a closed assessment, or of an organisation they have left", async () => {
  await anAssignment({ ended: "done", endedAt: LONG_AGO });
  await tellDue("2026-12-11");
  await anAssignment();
  await db.assessment.update({ where: { id: built.assessment }, data: { closedAt: LONG_AGO } });
  await tellDue("2026-12-11");
  await db.assessment.update({ where: { id: built.assessment }, data: { closedAt: null } });
  await db.membership.deleteMany({ where: { personId: member.id } });
  await tellDue("2026-12-11");
  expect(await db.notice.count({ where: { personId: member.id } })).toBe(0);
});

test("a notice is forgotten after a year, and what it told of is not told again", async () => {
  await anAssignment();
  await tellDue("2026-12-11");
  const notice = { personId: member.id };
  await db.notice.updateMany({ where: notice, data: { at: new Date("2026-12-11T06:00Z") } });
  await forgetNotices(new Date("2027-12-11T00:10Z"));
  expect(await db.notice.count({ where: notice })).toBe(1);
  await forgetNotices(new Date("2027-12-12T00:10Z"));
  expect(await db.notice.count({ where: notice })).toBe(0);
  await tellDue("2027-12-12");
  expect(await db.notice.count({ where: notice })).toBe(0);
});

test("whoever added evidence and who leads is told 30, 7 and 1 days before it expires, each once", async () => {
  await evidence();
  await evidence({ title: "Deleted", deletedAt: LONG_AGO });
  await tellExpiring("2026-11-30");
  expect(await heard(member)).toEqual([]);
  for (const day of ["2026-12-01", "2026-12-02", "2026-12-24", "2026-12-30", "2026-12-31", "2027-01-01"])
    await tellExpiring(day);
  const says = "“Penetration test” is valid until 31 December 2026. After that day it proves nothing.";
  expect(await heard(member)).toEqual([says, says, says]);
  expect(await heard(built.lead)).toEqual([says, says, says]);
  const urgent = { personId: member.id, urgent: true };
  expect(await db.notice.count({ where: urgent })).toBe(1);
});

test("a delegate is told that what they added expires", async () => {
  const delegate = await aMember(built.organisation, "delegate");
  await evidence({ createdById: delegate.id });
  await tellExpiring("2026-12-01");
  expect(await heard(delegate)).toHaveLength(1);
  expect(await heard(built.lead)).toHaveLength(1);
});

test("an assessment is scored again when a day has gone by, since evidence expires without a save", async () => {
  const { lead, assessment } = built;
  const { id } = await evidence({ validUntil: new Date(today()) });
  await db.evidenceUse.create({
    data: { assessmentId: assessment, requirementId: "P7", evidenceId: id, addedById: lead.id },
  });
  const { revision } = await readAssessment(lead, assessment);
  const given = [{ question: "P7.1", scope: ORGANISATION, value: "fully_met" }];
  await saveAnswers(lead, assessment, given, { opened: revision });
  const before = await db.assessment.findUniqueOrThrow({ where: { id: assessment } });
  expect(before.assurance).toBeGreaterThan(0);

  const later = yearsAfter(today(), 1);
  await rescoreOlder(later);
  const after = await db.assessment.findUniqueOrThrow({ where: { id: assessment } });
  expect(after).toMatchObject({ scoredOn: new Date(later), assurance: 0, changedAt: before.changedAt });

  await rescoreOlder(later);
  expect((await readAssessment(lead, assessment)).revision).toBe(after.revision);
});

test("what is closed keeps the scoring it had", async () => {
  await db.assessment.update({
    where: { id: built.assessment },
    data: { closedAt: LONG_AGO, scoredOn: LONG_AGO },
  });
  await rescoreOlder(today());
  const { scoredOn } = await db.assessment.findUniqueOrThrow({ where: { id: built.assessment } });
  expect(scoredOn).toEqual(LONG_AGO);
});

test("what is past its use is forgotten: unfinished forms, links and sessions, a day after their end", async () => {
  const now = new Date();
  const later = new Date(now.getTime() + (2 * 24 + 1) * 60 * 60 * 1000);
  await keepForm(member.id, "/path", { field: "typed" });
  await issueLink("register", member.email);
  await startSession(member);
  const left = async () => ({
    forms: await db.keptForm.count({ where: { personId: member.id } }),
    links: await db.emailLink.count({ where: { email: member.email } }),
    sessions: await db.session.count({ where: { personId: member.id } }),
  });

  const { work } = JOBS.find(({ name }) => name === "forget")!;
  await work(now);
  expect(await left()).toEqual({ forms: 1, links: 1, sessions: 1 });
  await work(later);
  expect(await left()).toEqual({ forms: 0, links: 0, sessions: 0 });
});
