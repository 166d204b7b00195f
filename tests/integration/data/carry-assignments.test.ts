import { beforeEach, describe, expect, test } from "vitest";
import { assign } from "@/lib/data/teamwork/assign";
import { listAssignments, listMyWork, readAssignment } from "@/lib/data/teamwork/assignments";
import { readAssessment } from "@/lib/data/assessment/assessments";
import { checkAudit } from "@/lib/data/audit/audit-check";
import { db } from "@/lib/data/db";
import { acceptInvitation } from "@/lib/data/people/invited";
import { invitationToken } from "@/lib/data/people/invitation-token";
import { removeMember } from "@/lib/data/people/members";
import { startNextAssessment } from "@/lib/data/assessment/next-assessment";
import { archiveSite } from "@/lib/data/register/sites";
import { readSuccession } from "@/lib/data/assessment/succession";
import type { Person } from "@/lib/domain/people/person";
import { siteScope } from "@/lib/domain/scope";
import { aMember, anAssessment, aPerson } from "@/tests/support/builders";

let built: Awaited<ReturnType<typeof anAssessment>>;
let contributor: Person;

beforeEach(async () => {
  built = await anAssessment();
  contributor = await aMember(built.organisation, "contributor", "Connie Contributor");
});

const WHAT = { section: null, requirement: "P7", scope: null, dueOn: "2026-12-01", note: "Ask Ada" };
const give = async (what: object = {}) =>
  (await assign(built.lead, built.assessment, { ...WHAT, to: { personId: contributor.id }, ...what })).id;
const startNext = (assignments?: "carry" | "end") =>
  startNextAssessment(built.lead, built.organisation.reference, built.assessment, assignments);
const closedNotices = (person: Person) =>
  db.notice.findMany({ where: { personId: person.id, kind: "closed" }, select: { words: true, path: true } });

describe("open assignments that are carried over", () => {
  test("are open in the next assessment, as they were", async () => {
    const id = await give();
    const next = await startNext();
    const [goesOn] = await listAssignments(built.lead, next);
    expect(goesOn).toMatchObject({ ...WHAT, personId: contributor.id, ended: null, carriedTo: null });
    expect((await listMyWork(contributor)).filter(({ ended }) => !ended)).toMatchObject([
      { id: goesOn!.id, assessmentId: next },
    ]);
    expect(await readAssignment(contributor, id)).toMatchObject({ ended: "carried", carriedTo: goesOn!.id });
    expect(await closedNotices(contributor)).toEqual([]);
    expect((await checkAudit()).breaks).toEqual([]);
  });

  test("wait for the same invitation, and become the person's who accepts it", async () => {
    const invited = await aPerson();
    await give({ to: { email: invited.email } });
    const next = await startNext();
    const { id } = await db.invitation.findFirstOrThrow({ where: { email: invited.email } });
    await acceptInvitation(invited, invitationToken(id, "email"));
    expect(await listMyWork(invited)).toMatchObject([{ assessmentId: next, ended: null }]);
  });

  test("do not go on in a place that is no longer in use; whoever had them is told", async () => {
    const id = await give({ scope: siteScope(built.site) });
    await archiveSite(built.lead, built.site, true);
    const next = await startNext();
    expect(await listAssignments(built.lead, next)).toEqual([]);
    expect(await readAssignment(built.lead, id)).toMatchObject({ ended: "closed", carriedTo: null });
    expect(await closedNotices(contributor)).toHaveLength(1);
  });

  test("are nobody's whom the organisation loses meanwhile", async () => {
    await give();
    const { reference } = built.organisation;
    await Promise.allSettled([startNext(), removeMember(built.lead, reference, contributor.id)]);
    expect(await db.assignment.count({ where: { personId: contributor.id, ended: null } })).toBe(0);
  });
});

test("open assignments that are not carried over end, and whoever had them is told once", async () => {
  const id = await give();
  await give({ requirement: "P9", to: { personId: built.lead.id } });
  const next = await startNext("end");
  expect(await listAssignments(built.lead, next)).toEqual([]);
  expect(await readAssignment(contributor, id)).toMatchObject({ ended: "closed", endedBy: "Lee Lead" });
  expect(await closedNotices(contributor)).toEqual([
    { words: expect.objectContaining({ by: "Lee Lead" }) as object, path: `/assignments/${id}` },
  ]);
  expect(await closedNotices(built.lead)).toEqual([]);
});

test("an assessment knows its number and which one followed", async () => {
  const next = await startNext();
  const of = async (id: string) => readSuccession(await readAssessment(built.lead, id));
  expect(await of(built.assessment)).toEqual({ number: 1, next });
  expect(await of(next)).toEqual({ number: 2, next: null });
});
