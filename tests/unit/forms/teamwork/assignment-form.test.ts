import { expect, test } from "vitest";
import { assignmentForm, newAssignmentForm } from "@/lib/forms/teamwork/assignment-form";
import { commentForm } from "@/lib/forms/teamwork/comment-form";
import { finishForm } from "@/lib/forms/teamwork/finish-form";

const today = "2026-11-21";
const form = newAssignmentForm(today);
const problems = (result: { error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
  result.error?.issues.map(({ path, message }) => `${String(path[0])}: ${message}`);

test("something is assigned to a person everywhere, without a date, if no more is said", () => {
  expect(form.parse({ person: "p", email: "", place: "", dueOn: "", note: " " })).toEqual({
    to: { personId: "p" },
    scope: null,
    dueOn: null,
    note: null,
  });
});

test("something is assigned to whoever has an address, in small letters", () => {
  expect(form.parse({ person: "", email: "Sam@People.example", place: "site:1" })).toMatchObject({
    to: { email: "sam@people.example" },
    scope: "site:1",
  });
});

test.each([
  [{}, ["person: Choose who this is for"]],
  [{ person: "p", email: "a@b.example" }, ["person: Choose a person or enter an email address, not both"]],
  [{ person: "p", dueOn: "2026-02-30" }, ["dueOn: Enter a real date, for example 27 3 2026"]],
  [{ person: "p", dueOn: "2026-11-20" }, ["dueOn: Enter a date in the future"]],
])("%o is refused with a sentence", (typed, says) => {
  expect(problems(form.safeParse(typed))).toEqual(says);
});

test("a date that is past may stay as it was", () => {
  expect(assignmentForm(today, "2026-11-01").parse({ dueOn: "2026-11-01", note: "" }).dueOn).toBe(
    "2026-11-01",
  );
});

test("whoever hands back says why, whoever is done need not", () => {
  expect(finishForm.parse({ ended: "done" })).toEqual({ ended: "done", note: "" });
  expect(problems(finishForm.safeParse({ ended: "handed_back", note: " " }))).toEqual([
    "note: Say why you hand it back",
  ]);
});

test("a comment is kept as it was typed, and is not empty", () => {
  expect(commentForm.parse({ text: "  <b>a</b>\n b ", tell: "p" })).toEqual({
    text: "  <b>a</b>\n b ",
    tell: ["p"],
  });
  expect(problems(commentForm.safeParse({ text: " \n" }))).toEqual(["text: Enter a comment"]);
  expect(problems(commentForm.safeParse({ text: "a".repeat(4_001) }))).toEqual([
    "text: Use 4,000 characters or fewer",
  ]);
});
