import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { listEvents } from "@/lib/data/audit/audit-events";
import { readAssessment } from "@/lib/data/assessment/assessments";
import { db } from "@/lib/data/db";
import { chooseMarking } from "@/lib/data/people/organisation-settings";
import {
  countRegister,
  currentAssessment,
  editOrganisation,
  listOrganisations,
  readOrganisation,
} from "@/lib/data/people/organisations";
import { registerOrganisation } from "@/lib/data/people/register-organisation";
import { archiveSite } from "@/lib/data/register/sites";
import { startAssessment } from "@/lib/data/assessment/start-assessment";
import { NotAllowed, NotFound, Refused } from "@/lib/domain/errors";
import {
  aMember,
  anAssessment,
  anOrganisation,
  aPerson,
  aService,
  aSite,
  TRUST,
} from "@/tests/support/builders";

const aCode = () => `T${randomUUID().replaceAll("-", "").slice(0, 8).toUpperCase()}`;

describe("the protective marking of an organisation", () => {
  test("stands on its reports from then on, and the record says what it was before", async () => {
    const { lead, organisation, assessment } = await anAssessment();
    expect((await readAssessment(lead, assessment)).organisation.marking).toBeNull();
    await chooseMarking(lead, organisation.reference, "OFFICIAL-SENSITIVE");
    await chooseMarking(lead, organisation.reference, "OFFICIAL-SENSITIVE");
    expect((await readAssessment(lead, assessment)).organisation.marking).toBe("OFFICIAL-SENSITIVE");
    const { events } = await listEvents(lead, organisation.reference);
    const marks = events.filter(({ what }) => what === "organisation:mark");
    expect(marks.map(({ detail }) => detail)).toEqual([
      { before: { marking: null }, after: { marking: "OFFICIAL-SENSITIVE" } },
    ]);
  });

  test("is chosen by a lead or an approver", async () => {
    const organisation = await anOrganisation();
    const contributor = await aMember(organisation, "contributor");
    await expect(chooseMarking(contributor, organisation.reference, null)).rejects.toThrow(NotAllowed);
    await chooseMarking(await aMember(organisation, "approver"), organisation.reference, null);
  });
});

describe("registering an organisation", () => {
  test("makes whoever does it its lead", async () => {
    const person = await aPerson();
    const odsCode = aCode();
    const reference = await registerOrganisation(person, {
      name: "Surgery",
      odsCode,
      profile: { PF1: "gp" },
    });
    expect(reference).toBe(odsCode);
    expect(await listOrganisations(person)).toEqual([{ reference, name: "Surgery", role: "lead" }]);
  });

  test("takes the ODS code as the answer to its profile question", async () => {
    const person = await aPerson();
    const odsCode = aCode();
    await registerOrganisation(person, { name: "Surgery", odsCode, profile: { PF1: "gp" } });
    expect((await readOrganisation(person, odsCode)).profile).toEqual({ PF1: "gp", PF7: odsCode });
  });

  test("gives one without an ODS code a reference of its own", async () => {
    const { reference } = await anOrganisation();
    expect(reference).toMatch(/^x\d{7}$/);
  });

  test("can have an ODS code that another had by mistake and corrected", async () => {
    const odsCode = aCode();
    const mistaken = await aPerson();
    await registerOrganisation(mistaken, { name: "First", odsCode, profile: TRUST });
    await db.organisation.update({ where: { odsCode }, data: { odsCode: aCode() } });
    const person = await aPerson();
    const reference = await registerOrganisation(person, { name: "Second", odsCode, profile: {} });
    expect(reference).toMatch(/^x\d{7}$/);
    expect(await readOrganisation(person, reference)).toMatchObject({ name: "Second", odsCode });
    expect(await readOrganisation(mistaken, odsCode)).toMatchObject({ name: "First" });
  });

  test("refuses an ODS code that is taken, and leaves nothing behind", async () => {
    const odsCode = aCode();
    await registerOrganisation(await aPerson(), { name: "First", odsCode, profile: {} });
    const person = await aPerson();
    await expect(
      registerOrganisation(person, { name: "Second", odsCode, profile: {} }),
    ).rejects.toMatchObject({
      name: "Refused",
      field: "odsCode",
    });
    expect(await listOrganisations(person)).toEqual([]);
  });
});

describe("editing an organisation", () => {
  const values = { name: "New name", profile: { ...TRUST, PF9: "no" } };

  test("changes name and profile and notes both before and after", async () => {
    const { id, reference, lead } = await anOrganisation();
    expect(await editOrganisation(lead, reference, { opened: 1, values })).toBeNull();
    expect(await readOrganisation(lead, reference)).toMatchObject({ ...values, version: 2 });
    const [event] = await db.auditEvent.findMany({ where: { subject: id, what: "organisation:edit" } });
    expect(event?.detail).toMatchObject({ before: { name: "Example Trust" }, after: { name: "New name" } });
  });

  test("changes nothing once somebody else has changed the same, and says what they made of it", async () => {
    const organisation = await anOrganisation();
    const colleague = await aMember(organisation, "approver", "Connie Colleague");
    await editOrganisation(colleague, organisation.reference, { opened: 1, values });
    const saved = await editOrganisation(organisation.lead, organisation.reference, {
      opened: 1,
      values: { ...values, name: "My name" },
    });
    expect(saved).toMatchObject({
      clashes: [{ field: "name", by: "Connie Colleague" }],
      changedTo: values,
      version: 2,
    });
    expect(await readOrganisation(organisation.lead, organisation.reference)).toMatchObject(values);
  });

  test("can add the ODS code later, without breaking links", async () => {
    const { reference, lead } = await anOrganisation();
    const odsCode = aCode();
    await editOrganisation(lead, reference, {
      opened: 1,
      values: { ...values, profile: { ...TRUST, PF7: odsCode } },
    });
    expect(await readOrganisation(lead, reference)).toMatchObject({ reference, odsCode });
  });

  test("refuses the ODS code of another organisation", async () => {
    const odsCode = aCode();
    await registerOrganisation(await aPerson(), { name: "First", odsCode, profile: {} });
    const { reference, lead } = await anOrganisation();
    await expect(
      editOrganisation(lead, reference, { opened: 1, values: { ...values, profile: { PF7: odsCode } } }),
    ).rejects.toMatchObject({ name: "Refused", field: "PF7" });
  });

  test("is for leads and approvers only", async () => {
    const organisation = await anOrganisation();
    const contributor = await aMember(organisation, "contributor");
    await expect(
      editOrganisation(contributor, organisation.reference, { opened: 1, values }),
    ).rejects.toThrow(NotAllowed);
  });

  test("scores the assessment again, because facts decide what applies", async () => {
    const { organisation, lead, assessment, revision } = await anAssessment();
    const before = await db.assessment.findUniqueOrThrow({ where: { id: assessment } });
    await editOrganisation(lead, organisation.reference, {
      opened: 1,
      values: { name: "Practice", profile: { ...TRUST, PF1: "gp", PF2: ["consumer"], PF4: "no", PF5: "no" } },
    });
    const after = await db.assessment.findUniqueOrThrow({ where: { id: assessment } });
    expect(after.applicable).toBeLessThan(before.applicable);
    expect((await readAssessment(lead, assessment)).revision).toBe(revision + 1);
  });
});

describe("starting an assessment", () => {
  test("is refused while the profile is not answered", async () => {
    const { reference, lead } = await anOrganisation({ PF1: "gp" });
    await expect(startAssessment(lead, reference)).rejects.toThrow(Refused);
    expect(await currentAssessment(lead, reference)).toBeNull();
  });

  test("twice at once gives one assessment", async () => {
    const { reference, lead } = await anOrganisation();
    const [first, second] = await Promise.all([
      startAssessment(lead, reference),
      startAssessment(lead, reference),
    ]);
    expect(first).toBe(second);
    expect(await currentAssessment(lead, reference)).toBe(first);
  });

  test("is not for viewers or contributors", async () => {
    const organisation = await anOrganisation();
    for (const role of ["viewer", "contributor"] as const)
      await expect(
        startAssessment(await aMember(organisation, role), organisation.reference),
      ).rejects.toThrow(NotAllowed);
  });
});

test("the register counts what is in use", async () => {
  const organisation = await anOrganisation();
  await aSite(organisation);
  await archiveSite(organisation.lead, await aSite(organisation, { name: "Closed Site" }), true);
  await aService(organisation);
  expect(await countRegister(organisation.lead, organisation.reference)).toEqual({ sites: 1, services: 1 });
});

test("an organisation that does not exist is not found", async () => {
  await expect(readOrganisation(await aPerson(), "NOWHERE")).rejects.toThrow(NotFound);
});
