import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { assign } from "@/lib/data/teamwork/assign";
import { formerMemberName, formerOrganisation, readAccess } from "@/lib/data/people/former-members";
import { leave, removeMember, setRole } from "@/lib/data/people/members";
import { NotFound } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { aConnection, aMember, anAssessment, aPerson } from "@/tests/support/builders";
import { aSubmission } from "@/tests/support/submitted";

let built: Awaited<ReturnType<typeof anAssessment>>;
let removed: Person;
let reference: string;

beforeAll(async () => {
  built = await anAssessment();
  reference = built.organisation.reference;
  removed = await aMember(built.organisation, "contributor", "Remy Removed");
  await removeMember(built.lead, reference, removed.id);
});

describe("whoever belonged to an organisation once", () => {
  test("is told so, and whether they left by themselves", async () => {
    expect(await readAccess(removed, reference)).toMatchObject({ role: null, left: false });
    const leaver = await aMember(built.organisation, "viewer");
    await leave(leaver, reference);
    expect(await readAccess(leaver, reference)).toMatchObject({ role: null, left: true });
  });

  test("is known at every page of the organisation", async () => {
    const what = { section: null, requirement: "P7", scope: null, dueOn: null, note: null };
    const { id } = await assign(built.lead, built.assessment, { ...what, to: { personId: built.lead.id } });
    for (const path of [
      `/organisations/${reference}/people?done=role`,
      `/assessments/${built.assessment}/requirements/P7`,
      `/assignments/${id}`,
      `/sites/${built.site}`,
      `/services/${built.service}/edit`,
      `/connections/${await aConnection(built)}`,
      `/submissions/${(await aSubmission({ organisation: built.organisation })).id}/withdrawal`,
    ])
      expect(await formerOrganisation(removed, path), path).toMatchObject({ reference });
  });

  test("is named to its people", async () => {
    expect(await formerMemberName(built.lead, reference, removed.id)).toBe("Remy Removed");
    expect(await formerMemberName(built.lead, reference, built.lead.id)).toBeNull();
    expect(await formerMemberName(built.lead, reference, (await aPerson()).id)).toBeNull();
  });

  test("and belongs to it again is one of its people", async () => {
    const back = await aMember(built.organisation, "viewer");
    await leave(back, reference);
    await setRole(reference, back.email, "viewer");
    expect(await readAccess(back, reference)).toMatchObject({ role: "viewer" });
    expect(await formerOrganisation(back, `/organisations/${reference}`)).toBeNull();
  });
});

test("a stranger is told nothing, and a path that leads nowhere leads nowhere", async () => {
  const stranger = await aPerson();
  await expect(readAccess(stranger, reference)).rejects.toThrow(NotFound);
  const paths = [`/organisations/${reference}`, `/assessments/${built.assessment}`, `/sites/${built.site}`];
  for (const path of paths) expect(await formerOrganisation(stranger, path)).toBeNull();
  for (const path of ["", "/", "/my-work", "/sites/1", `/people/${randomUUID()}`, `/sites/${randomUUID()}`])
    expect(await formerOrganisation(removed, path)).toBeNull();
});
