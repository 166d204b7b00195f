import { expect, test } from "vitest";
import { answerRequestForm } from "@/lib/forms/share/answer-request-form";
import { requestForm } from "@/lib/forms/share/request-form";

const PRODUCT = "019e0000-0000-7000-8000-000000000000";
const form = requestForm("2026-11-21");
const problems = (given: object) =>
  form.safeParse(given).error?.issues.map(({ path, message }) => [path.join("."), message]);

test("a request says who is asked for what, and nothing that was not chosen", () => {
  const given = { who: "code", odsCode: "y12345", email: "not one", what: "organisation", productName: "" };
  expect(form.parse(given)).toEqual({
    to: { odsCode: "Y12345" },
    productName: null,
    message: null,
    dueOn: null,
  });
  const other = {
    who: "email",
    email: "Sales@Brightwell.example ",
    what: "product",
    productName: " Record ",
  };
  expect(form.parse(other)).toMatchObject({
    to: { email: "sales@brightwell.example" },
    productName: "Record",
  });
});

test("a request that says nothing says everything that is wrong", () => {
  expect(problems({ dueOn: "2026-02-31", message: "www.evil.example" })).toEqual([
    ["who", "Choose how you know the supplier"],
    ["what", "Choose what you ask for"],
    ["dueOn", "Enter a real date, for example 27 3 2026"],
    ["message", "Leave out web addresses. We add the link"],
  ]);
  expect(problems({ who: "code", what: "product", dueOn: "2026-01-01" })).toEqual([
    ["odsCode", "Enter an ODS code"],
    ["productName", "Enter the name of the product"],
    ["dueOn", "Enter a date in the future"],
  ]);
});

test("an answer is a product, the whole organisation, or no with a reason", () => {
  const read = (given: object) => answerRequestForm.safeParse(given);
  expect(read({ answer: PRODUCT }).data).toEqual({ productId: PRODUCT });
  expect(read({ answer: "organisation", why: "ignored" }).data).toEqual({ productId: null });
  expect(read({ answer: "decline", why: " No. " }).data).toEqual({ why: "No." });
  expect(read({ answer: "decline" }).error?.issues).toMatchObject([{ path: ["why"] }]);
  expect(read({ answer: "x" }).error?.issues).toMatchObject([
    { message: "Choose what to share, or decline" },
  ]);
  expect(read({}).error?.issues).toMatchObject([{ message: "Choose what to share, or decline" }]);
});
