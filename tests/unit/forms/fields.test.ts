import { describe, expect, it } from "vitest";
import type { z } from "zod";
import * as fields from "@/lib/forms/fields";

const EMAIL = "Enter an email address in the correct format, like name@example.com";

/** The value a field makes of what was typed, or the first thing it says is wrong. */
function read(field: z.ZodType, typed: unknown): unknown {
  const result = field.safeParse(typed);
  return result.success ? result.data : `! ${result.error.issues[0]?.message}`;
}

describe("a field says in plain words what is wrong", () => {
  const { text, optionalText, optional, email, newPassword, password, odsCode, choice, seen } = fields;
  const { passcode } = fields;
  const digits = "Enter the 6 digits of your app or the 12 of a recovery code";

  it.each<[rule: string, field: z.ZodType, typed: unknown, read: unknown]>([
    ["text is trimmed", text(10, "Enter a name"), "  Ada ", "Ada"],
    ["text must be there", text(10, "Enter a name"), "   ", "! Enter a name"],
    ["a text field that was not sent is empty", text(10, "Enter a name"), undefined, "! Enter a name"],
    ["a text field sent twice is refused", text(10, "Enter a name"), ["a", "b"], "! Enter a name"],
    ["text has a limit", text(3, "Enter a name"), "abcd", "! Use 3 characters or fewer"],
    ["optional text may be missing", optionalText(10), undefined, ""],
    ["an optional field may be empty", optional(odsCode()), " ", undefined],
    ["an optional field that is not empty must fit", optional(email()), "x", `! ${EMAIL}`],
    ["email is lower-cased", email(), " Ada@NHS.example ", "ada@nhs.example"],
    ["email must be one", email(), "ada", `! ${EMAIL}`],
    ["email must be there", email(), "", "! Enter an email address"],
    ["a new password is long", newPassword(), "short", "! Use 12 characters or more"],
    ["a code may be in groups", passcode(), " 123 456", "123456"],
    ["a recovery code may be in groups", passcode(), "1234-5678-9012", "123456789012"],
    ["a code has all its digits", passcode(), "12345", `! ${digits}`],
    ["a code has only digits", passcode(), "12345a", `! ${digits}`],
    ["a code must be there", passcode(), " ", "! Enter your code"],
    ["a new password keeps its spaces", newPassword(), " twelve chars ", " twelve chars "],
    ["a new password has a limit", newPassword(), "x".repeat(129), "! Use 128 characters or fewer"],
    ["a password may look like anything", password(), "short", "short"],
    ["an ODS code is upper-cased", odsCode(), " rxx ", "RXX"],
    [
      "an ODS code has letters and numbers only",
      odsCode(),
      "R-1",
      "! Enter an ODS code of 3 to 10 letters and numbers, like A81001",
    ],
    [
      "a choice is one of those offered",
      choice(["yes", "no"], "Choose yes or no"),
      "maybe",
      "! Choose yes or no",
    ],
    ["a choice must be made", choice(["yes", "no"], "Choose yes or no"), undefined, "! Choose yes or no"],
    ["a version is a number", seen(), "12", 12],
    ["a version must be one that the database can hold", seen(), "2147483648", "! Open the page again"],
    ["a version must be there", seen(), undefined, "! Open the page again"],
  ])("%s", (_rule, field, typed, expected) => {
    expect(read(field, typed)).toEqual(expected);
  });
});
