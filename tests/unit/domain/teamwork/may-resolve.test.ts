import { expect, test } from "vitest";
import { mayResolve } from "@/lib/domain/teamwork/may-resolve";
import { ROLES } from "@/lib/domain/people/permissions";

test.each(ROLES)("a %s resolves comments of others only where they answer any requirement", (role) => {
  const answers = ["contributor", "lead", "approver"].includes(role);
  expect(mayResolve(role, { own: false })).toBe(answers);
});

test.each(ROLES)("a %s resolves a comment of their own where they may write at all", (role) => {
  expect(mayResolve(role, { own: true })).toBe(role !== "reviewer");
});
