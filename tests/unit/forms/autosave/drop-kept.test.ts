// @vitest-environment jsdom
import { expect, test } from "vitest";
import { dropKept, KEPT_PREFIX } from "@/lib/forms/autosave/drop-kept";

test("what is too old or unreadable is removed, at sign-out all of it, and never what is not ours", () => {
  localStorage.setItem("other", "1");
  localStorage.setItem(`${KEPT_PREFIX}old`, '{"at":5}');
  localStorage.setItem(`${KEPT_PREFIX}new`, '{"at":15}');
  localStorage.setItem(`${KEPT_PREFIX}broken`, "{");
  dropKept(localStorage, 10);
  expect(Object.keys(localStorage).sort()).toEqual(["other", `${KEPT_PREFIX}new`]);
  dropKept(localStorage);
  expect(Object.keys(localStorage)).toEqual(["other"]);
});
