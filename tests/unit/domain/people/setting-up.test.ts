import { describe, expect, test } from "vitest";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue/index";
import { isProfileComplete, needsSites } from "@/lib/domain/people/setting-up";

const catalogue = getCatalogue(latestVersion);
const ASKED = catalogue.profile_questions.organisation
  .filter(({ optional }) => !optional)
  .map(({ id }) => id);
const COMPLETE = Object.fromEntries(ASKED.map((id) => [id, "answered"]));

describe("a profile", () => {
  test("is complete without what is optional", () => {
    expect(isProfileComplete(catalogue, COMPLETE)).toBe(true);
  });

  test.each(ASKED)("is not complete without %s", (question) => {
    expect(isProfileComplete(catalogue, { ...COMPLETE, [question]: undefined })).toBe(false);
  });
});

test("everybody but a supplier needs sites, also while the type is not known", () => {
  expect(needsSites(catalogue, { PF1: "gp" })).toBe(true);
  expect(needsSites(catalogue, {})).toBe(true);
  expect(needsSites(catalogue, { PF1: "supplier" })).toBe(false);
});
