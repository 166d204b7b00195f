import { describe, expect, test } from "vitest";
import fc from "fast-check";
import type { Facts } from "@/lib/domain/assessment/answer";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue/index";
import { neededFields, registerCompleteness } from "@/lib/domain/register/register-completeness";
import { serviceGroups } from "@/lib/domain/register/register-questions";

const NOTHING = { name: "Rota", provider: null, profile: {}, details: {} };

const filled = (kept: "profile" | "details"): Facts =>
  Object.fromEntries(neededFields.flatMap((field) => (field.kept === kept ? [[field.id, "x"]] : [])));

const ALL = { name: "Rota", provider: "Rotakeep", profile: filled("profile"), details: filled("details") };

describe("the entry of a service", () => {
  test("begins with its name alone", () => {
    const { needed, recorded, missing } = registerCompleteness(NOTHING, false);
    expect({ recorded, missing: missing.length }).toEqual({ recorded: 1, missing: needed - 1 });
  });

  test("is complete with every required field and its dependencies, whatever else is open", () => {
    expect(registerCompleteness(ALL, true)).toMatchObject({ missing: [], recorded: neededFields.length });
    expect(registerCompleteness(ALL, false).missing).toMatchObject([{ id: "depends_on" }]);
  });

  test("is complete without dependencies once somebody said that it needs no other service", () => {
    const none = { ...ALL, details: { ...ALL.details, depends_on: "none" } };
    expect(registerCompleteness(none, false).missing).toEqual([]);
  });

  test.each([
    ["private_network_dependency", "not_known"],
    ["ip_addressing", "not_known"],
    ["scope_decision", "undecided"],
  ])("is not complete while %s is %s", (id, value) => {
    const open = { ...ALL, details: { ...ALL.details, [id]: value } };
    expect(registerCompleteness(open, true).missing).toMatchObject([{ id }]);
  });

  test("needs what the catalogue requires, but for what a question of the assessment asks", () => {
    const { fields } = getCatalogue(latestVersion).asset_register_fields;
    const required = fields.filter(({ required, question }) => required && !question);
    expect(neededFields.map(({ label }) => label)).toEqual(required.map(({ label }) => label));
    expect(neededFields.map(({ id }) => id)).not.toContain("national_dependencies");
  });

  test("asks for every missing detail in one of the groups", () => {
    const groups = serviceGroups.map(({ key }) => key);
    for (const { kept, group } of neededFields) if (kept === "details") expect(groups).toContain(group);
  });

  test("counts every recorded field once, and names the others", () => {
    fc.assert(
      fc.property(fc.subarray([...neededFields]), fc.boolean(), (given, dependencies) => {
        const pick = (kept: "profile" | "details") =>
          Object.fromEntries(given.flatMap((field) => (field.kept === kept ? [[field.id, "x"]] : [])));
        const provider = given.some(({ id }) => id === "provider") ? "Somebody" : null;
        const service = { name: "Rota", provider, profile: pick("profile"), details: pick("details") };
        const { needed, recorded, missing } = registerCompleteness(service, dependencies);
        expect(recorded + missing.length).toBe(needed);
        const open = given.filter(
          ({ kept, id }) => kept !== "dependencies" && missing.some((one) => one.id === id),
        );
        expect(open).toEqual([]);
      }),
    );
  });
});
