import { expect, test } from "vitest";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import { smartcardDeadline } from "@/lib/domain/smartcard-deadline";

const answer = (value: string | null) => [{ question: "S0.4", value }];

test("the end of smartcard sign-in concerns whoever says that people sign in so", () => {
  expect(smartcardDeadline({ PF5: "no" }, answer("cis1"))).toBe("certain");
});

test.each(["yes", "not_known"])("it may concern whoever answers %s to using the private network", (value) => {
  expect(smartcardDeadline({ PF5: value }, answer("cis2"))).toBe("possible");
});

test("it concerns nobody else", () => {
  expect(smartcardDeadline({ PF5: "no" }, answer("cis2"))).toBeNull();
  expect(smartcardDeadline({}, answer(null))).toBeNull();
});

test("the catalogue has the answers that decide it", () => {
  const catalogue = getCatalogue(latestVersion);
  expect(catalogue.question("S0.4")).toMatchObject({
    options: expect.arrayContaining([expect.objectContaining({ value: "cis1" })]),
  });
  expect(catalogue.question("PF5")).toMatchObject({
    options: expect.arrayContaining([expect.objectContaining({ value: "not_known" })]),
  });
});
