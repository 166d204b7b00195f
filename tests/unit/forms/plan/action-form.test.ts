import { expect, test } from "vitest";
import { actionForm, newActionForm } from "@/lib/forms/plan/action-form";

const TODAY = "2026-11-21";

const TYPED = {
  title: "Buy a firewall",
  part: "technical",
  funding: "funded",
  people: "yes",
  opened: "1",
};

const problems = (form: ReturnType<typeof actionForm | typeof newActionForm>, typed: object) =>
  form.safeParse({ ...TYPED, ...typed }).error?.issues.map(({ path, message }) => `${path}: ${message}`) ??
  [];

test("an action is due by a day to come, or by the one that it had", () => {
  const past = { dueOn: "2026-11-20" };
  expect(problems(newActionForm(TODAY), past)).toEqual(["dueOn: Enter a date in the future"]);
  expect(problems(actionForm(TODAY), past)).toEqual(["dueOn: Enter a date in the future"]);
  expect(problems(actionForm(TODAY, past.dueOn), past)).toEqual([]);
  expect(problems(actionForm(TODAY), { dueOn: TODAY })).toEqual([]);
  expect(problems(actionForm(TODAY), {})).toEqual([]);
});

test("a day and a reason for none exclude each other, as do two owners", () => {
  expect(problems(actionForm(TODAY), { dueOn: TODAY, whyNoDate: "The supplier decides." })).toEqual([
    "whyNoDate: Enter a date or why there is none, not both",
  ]);
  expect(problems(actionForm(TODAY), { owner: "person:1", ownerName: "Sam" })).toEqual([
    "owner: Choose a person or enter a name, not both",
  ]);
});

test("costs are whole pounds, each with its own sentence", () => {
  expect(
    actionForm(TODAY).parse({ ...TYPED, oneOffPounds: "£1,200", yearlyPounds: " 0 " }).values,
  ).toMatchObject({
    ...{ oneOffPounds: 1_200, yearlyPounds: 0 },
  });
  expect(problems(actionForm(TODAY), { oneOffPounds: "1,000.50", yearlyPounds: "-1" })).toEqual([
    "oneOffPounds: Enter the cost once in whole pounds, for example 12,000",
    "yearlyPounds: Enter the cost each year in whole pounds, for example 12,000",
  ]);
});

test("what is wrong is said in the order of the page", () =>
  expect(
    problems(actionForm(TODAY), { dueOn: "2026-11-20", oneOffPounds: "much", title: "" }).map(
      (problem) => problem.split(":")[0],
    ),
  ).toEqual(["title", "dueOn", "oneOffPounds"]));
