import { expect, test } from "vitest";
import { progressForm } from "@/lib/forms/plan/progress-form";

const form = progressForm("2026-11-21");

const problems = (typed: object) =>
  form.safeParse(typed).error?.issues.map(({ path, message }) => `${path}: ${message}`) ?? [];

test("a note, another status or both say how an action is going", () => {
  expect(form.parse({ transition: "keep", note: " Ordered " })).toEqual({ move: null, note: "Ordered" });
  expect(form.parse({ note: "Ordered" })).toEqual({ move: null, note: "Ordered" });
  expect(form.parse({ transition: "start" })).toEqual({ move: { transition: "start" }, note: "" });
  expect(form.parse({ transition: "finish", note: "Tested" })).toEqual({
    move: { transition: "finish" },
    note: "Tested",
  });
});

test("neither is nothing to save", () => {
  expect(problems({ transition: "keep", note: " " })).toEqual([
    "note: Write a note or choose another status",
  ]);
  expect(problems({})).toEqual(["note: Write a note or choose another status"]);
});

test("a status that needs a reason or a day has its own", () => {
  expect(problems({ transition: "decline", declineReason: "No" })).toEqual([
    "declineReason: Give a reason of at least 20 characters",
  ]);
  const exceptReason = "The supplier retires it in spring.";
  expect(problems({ transition: "except", exceptReason, until: "2026-11-20" })).toEqual([
    "until: Enter a day that is not in the past",
  ]);
  expect(form.parse({ transition: "except", exceptReason, until: "2026-12-01" }).move).toEqual({
    ...{ transition: "except", reason: exceptReason, until: "2026-12-01" },
  });
});
