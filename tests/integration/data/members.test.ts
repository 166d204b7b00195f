import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/data/db";
import { changeRole, leave, removeMember, setRole } from "@/lib/data/people/members";
import { listOrganisations, readOrganisation } from "@/lib/data/people/organisations";
import { listInvitations, listPeople, readMember } from "@/lib/data/people/people-of";
import { startAssessment } from "@/lib/data/assessment/start-assessment";
import { NotAllowed, NotFound } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { aMember, anOrganisation, aPerson, type BuiltOrganisation, TRUST } from "@/tests/support/builders";
import { countQueries } from "@/tests/support/count-queries";

let organisation: BuiltOrganisation;
let person: Person;

beforeEach(async () => {
  organisation = await anOrganisation();
  person = await aPerson();
});

describe("whoever runs the portal", () => {
  test("gives somebody who has registered a role in an organisation", async () => {
    await setRole(organisation.reference, person.email.toUpperCase(), "approver");
    expect(await listOrganisations(person)).toEqual([
      { reference: organisation.reference, name: "Example Trust", role: "approver" },
    ]);
  });

  test("changes a role, and the record says so", async () => {
    await setRole(organisation.reference, person.email, "viewer");
    await setRole(organisation.reference, person.email, "contributor");
    expect(await listOrganisations(person)).toMatchObject([{ role: "contributor" }]);
    const events = await db.auditEvent.findMany({
      where: { subject: person.id, what: "member:set-role" },
      orderBy: { sequence: "asc" },
    });
    expect(events.map(({ personId, detail }) => ({ personId, detail }))).toEqual([
      { personId: null, detail: { before: null, after: "viewer" } },
      { personId: null, detail: { before: "viewer", after: "contributor" } },
    ]);
  });

  test("is told what does not exist", async () => {
    await expect(setRole("NOWHERE", person.email, "viewer")).rejects.toThrow(
      "There is no organisation with the reference NOWHERE.",
    );
    await expect(setRole(organisation.reference, "no@body.example", "viewer")).rejects.toThrow(
      "Nobody has registered with the email address no@body.example.",
    );
  });
});

const LAST = "needs somebody who leads it";

const rolesNow = async () =>
  (await db.membership.findMany({ where: { organisationId: organisation.id } }))
    .map(({ role }) => role)
    .toSorted();

async function anAssignmentOf(personId: string) {
  const assessmentId = await startAssessment(organisation.lead, organisation.reference);
  const data = { assessmentId, requirementId: "P7", personId, assignedById: organisation.lead.id };
  return db.assignment.create({ data });
}

const assignmentNow = ({ id }: { id: string }) => db.assignment.findUnique({ where: { id } });

describe("who leads the organisation", () => {
  test("changes a role, and the record says so", async () => {
    const { lead, reference } = organisation;
    const member = await aMember(organisation, "viewer");
    await changeRole(lead, reference, member.id, "approver");
    expect(await listOrganisations(member)).toMatchObject([{ role: "approver" }]);
    expect(await db.auditEvent.findMany({ where: { subject: member.id } })).toMatchObject([
      { personId: lead.id, what: "member:set-role", detail: { before: "viewer", after: "approver" } },
    ]);
  });

  test("removes somebody, who finds nothing at their next request", async () => {
    const { lead, reference } = organisation;
    const member = await aMember(organisation, "approver");
    await readOrganisation(member, reference);
    await removeMember(lead, reference, member.id);
    await expect(readOrganisation(member, reference)).rejects.toThrow(NotFound);
    await expect(changeRole(member, reference, lead.id, "viewer")).rejects.toThrow(NotFound);
  });

  test("makes nobody's again what was assigned to somebody removed", async () => {
    const { lead, reference } = organisation;
    const member = await aMember(organisation, "contributor");
    const assignment = await anAssignmentOf(member.id);
    const before = await readMember(lead, reference, member.id);
    expect(before).toMatchObject({ member: { openAssignments: 1 } });
    expect(await removeMember(lead, reference, member.id)).toBe(1);
    expect(await assignmentNow(assignment)).toMatchObject({
      ended: "withdrawn",
      endedById: lead.id,
      endNote: "They were removed from the organisation.",
    });
  });

  test("makes nobody's again what was assigned to somebody who may no longer answer", async () => {
    const { lead, reference } = organisation;
    const member = await aMember(organisation, "contributor");
    const assignment = await anAssignmentOf(member.id);
    expect(await changeRole(lead, reference, member.id, "delegate")).toBe(0);
    expect(await changeRole(lead, reference, member.id, "viewer")).toBe(1);
    expect(await assignmentNow(assignment)).toMatchObject({ ended: "withdrawn" });
  });

  test("gives no role that an organisation of this type does not have", async () => {
    const supplier = await anOrganisation({ ...TRUST, PF1: "supplier", PF2: ["third_party_supplier"] });
    const member = await aMember(supplier, "viewer");
    const change = changeRole(supplier.lead, supplier.reference, member.id, "reviewer");
    await expect(change).rejects.toMatchObject({ field: "role" });
  });

  test("is the only one to do so", async () => {
    const { lead, reference } = organisation;
    for (const role of ["viewer", "delegate", "contributor", "approver"] as const) {
      const member = await aMember(organisation, role);
      await expect(changeRole(member, reference, lead.id, "viewer")).rejects.toThrow(NotAllowed);
      await expect(removeMember(member, reference, lead.id)).rejects.toThrow(NotAllowed);
      await expect(readMember(member, reference, lead.id)).rejects.toThrow(NotAllowed);
    }
  });
});

describe("anybody", () => {
  test.each(["viewer", "delegate", "reviewer"] as const)("may leave, also a %s", async (role) => {
    const { reference } = organisation;
    const member = await aMember(organisation, role);
    expect(await readMember(member, reference, member.id)).toMatchObject({ isOwn: true, mayChange: false });
    await leave(member, reference);
    await expect(leave(member, reference)).rejects.toThrow(NotFound);
    expect(await db.auditEvent.count({ where: { subject: member.id, what: "member:leave" } })).toBe(1);
  });

  test("who leaves hands back what was assigned to them", async () => {
    const member = await aMember(organisation, "contributor");
    const assignment = await anAssignmentOf(member.id);
    expect(await leave(member, organisation.reference)).toBe(1);
    expect(await assignmentNow(assignment)).toMatchObject({ endNote: "They left the organisation." });
  });
});

describe("the last lead", () => {
  test("cannot leave, be removed or be given another role", async () => {
    const { lead, reference } = organisation;
    await expect(leave(lead, reference)).rejects.toThrow(LAST);
    await expect(removeMember(lead, reference, lead.id)).rejects.toThrow(LAST);
    await expect(changeRole(lead, reference, lead.id, "viewer")).rejects.toThrow(LAST);
    await expect(setRole(reference, lead.email, "viewer")).rejects.toThrow(LAST);
    await expect(changeRole(lead, reference, lead.id, "lead")).resolves.toBe(0);
  });

  test("is one of two who leave at once", async () => {
    for (let round = 0; round < 5; round++) {
      const { lead, reference } = (organisation = await anOrganisation());
      const other = await aMember(organisation, "lead");
      const results = await Promise.allSettled([leave(lead, reference), leave(other, reference)]);
      expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
      expect(await rolesNow()).toEqual(["lead"]);
    }
  });

  test("is one of two who take the lead from each other at once", async () => {
    const { lead, reference } = organisation;
    const other = await aMember(organisation, "lead");
    const results = await Promise.allSettled([
      changeRole(lead, reference, other.id, "viewer"),
      removeMember(other, reference, lead.id),
    ]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await rolesNow()).toContain("lead");
  });
});

test("reading who belongs takes as many queries for many as for few", async () => {
  const { lead, reference } = organisation;
  const reading = () =>
    countQueries(() => Promise.all([listPeople(lead, reference), listInvitations(lead, reference)]));
  const few = await reading();
  for (let n = 0; n < 20; n++) await aMember(organisation, "viewer");
  expect(await listPeople(lead, reference)).toHaveLength(21);
  expect(await reading()).toBe(few);
});
