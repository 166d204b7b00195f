import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/data/db";
import { setRole } from "@/lib/data/members";
import { listOrganisations } from "@/lib/data/organisations";
import type { Person } from "@/lib/domain/person";
import { anOrganisation, aPerson, type BuiltOrganisation } from "@/tests/support/builders";

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
