import { describe, expect, test } from "vitest";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import { checkAnswer } from "@/lib/domain/assessment/check-answer";
import { choicesOf } from "@/lib/domain/assessment/choices";
import { findNational, nationalList } from "@/lib/domain/national-services/national-list";
import { nationalListSchema } from "@/lib/domain/national-services/schema";
import { profileQuestions } from "@/lib/domain/register/profile-questions";

const { services, as_of } = nationalList;

describe("the list of national services", () => {
  test("has the shape that the code relies on", () => {
    expect(nationalListSchema.parse(nationalList)).toEqual(nationalList);
  });

  test("has each service that the assessment asks about (U2.2), under the same id, once", () => {
    const options = choicesOf(getCatalogue(latestVersion).question("U2.2")!).map(({ value }) => value);
    const named = options.filter((value) => !["other", "none", "not_known"].includes(value));
    expect(services.map(({ id }) => id).toSorted()).toEqual(named.toSorted());
  });

  test("gives no two services one name, now or formerly", () => {
    const names = services.flatMap(({ name, other_names }) => [name, ...other_names]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  test("holds only facts that the register takes, and calls every one national", () => {
    for (const { facts } of services) {
      expect(facts["SV7"]).toBe("national");
      for (const [id, value] of Object.entries(facts)) {
        const question = profileQuestions.service.find((question) => question.id === id)!;
        expect(checkAnswer(question, value, as_of)).toBeNull();
      }
    }
  });

  test("claims readiness only where the source is about it: of the services of the programme page it says nothing", () => {
    const claimed = services.filter(({ readiness }) => readiness !== "not_known");
    expect(claimed.map(({ id }) => id)).toEqual(["cis"]);
    for (const { readiness, says } of services)
      if (readiness === "not_known") expect(says).toContain("does not say whether");
  });

  test("is asked by id, and knows nothing of others", () => {
    expect(findNational("ers")?.name).toBe("e-Referral Service");
    expect(findNational("gone")).toBeUndefined();
    expect(findNational(null)).toBeUndefined();
  });
});
