import { expect, test } from "vitest";
import { ROLES } from "@/lib/domain/people/permissions";
import { invitationForm } from "@/lib/forms/people/invitation-form";

const form = invitationForm(ROLES);
const typed = { email: " Name@Example.com ", role: "viewer", message: "" };

test("an address is kept in small letters, and no message is none", () => {
  expect(form.parse(typed)).toEqual({ email: "name@example.com", role: "viewer", message: null });
});

test.each(["See https://evil.example", "HTTP://evil.example", "go to www.evil.example now"])(
  "a message may hold no web address: %s",
  (message) => expect(form.safeParse({ ...typed, message }).success).toBe(false),
);

test("a message may be words of any kind", () => {
  expect(form.parse({ ...typed, message: "Start with the sites.\nThank you" }).message).toContain("sites");
});
