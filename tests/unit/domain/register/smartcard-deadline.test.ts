import { expect, test } from "vitest";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue/index";
import { registerQuestions } from "@/lib/domain/register/register-questions";
import { serviceScope } from "@/lib/domain/scope";
import { smartcardDeadline } from "@/lib/domain/register/smartcard-deadline";

const RECORD = { id: "1", name: "Patient record" };
const ROTA = { id: "2", name: "Staff rota" };

const answered = (value: string | null) => ({
  services: [RECORD, ROTA],
  answers: [{ question: "S0.4", scope: serviceScope("1"), value }],
});

test("the end of smartcard sign-in concerns each service for which the register or an answer says so, named once", () => {
  const registered = [ROTA, RECORD];
  const named = (services: string[]) => ({ how: "certain", services });
  expect(smartcardDeadline({}, { registered })).toEqual(named(["Staff rota", "Patient record"]));
  expect(smartcardDeadline({}, { registered: [], assessed: answered("cis1") })).toEqual(
    named(["Patient record"]),
  );
  expect(smartcardDeadline({ PF5: "no" }, { registered, assessed: answered("cis1") })).toEqual(
    named(["Staff rota", "Patient record"]),
  );
});

test.each(["yes", "not_known"])("it may concern whoever answers %s to using the private network", (value) => {
  expect(smartcardDeadline({ PF5: value }, { registered: [], assessed: answered("cis2") })).toEqual({
    how: "possible",
    services: [],
  });
});

test("it concerns nobody else", () => {
  expect(smartcardDeadline({ PF5: "no" }, { registered: [], assessed: answered("cis2") })).toBeNull();
  expect(smartcardDeadline({}, { registered: [] })).toBeNull();
});

test("the catalogue has the answers that decide it", () => {
  const catalogue = getCatalogue(latestVersion);
  expect(catalogue.question("S0.4")).toMatchObject({
    options: expect.arrayContaining([expect.objectContaining({ value: "cis1" })]),
  });
  const signIn = registerQuestions.service.find(({ id }) => id === "sign_in");
  expect(signIn).toMatchObject({
    options: expect.arrayContaining([expect.objectContaining({ value: "cis1" })]),
  });
  expect(catalogue.question("PF5")).toMatchObject({
    options: expect.arrayContaining([expect.objectContaining({ value: "not_known" })]),
  });
});
