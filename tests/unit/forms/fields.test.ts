import { describe, expect, it } from "vitest";
import type { z } from "zod";
import * as fields from "@/lib/forms/fields";
import { DATE_AND_NONE } from "@/lib/forms/join-dates";

/** The value a field makes of what was typed, or the first thing it says is wrong. */
function read(field: z.ZodType, typed: unknown): unknown {
  const result = field.safeParse(typed);
  return result.success ? result.data : `! ${result.error.issues[0]?.message}`;
}

describe("a field says in plain words what is wrong", () => {
  const { text, optionalText, optional, email, newPassword, password, odsCode, wholeNumber } = fields;
  const { choice, choices, tick, date, dateOrNone } = fields;
  const sites = wholeNumber("Enter how many", { min: 1, max: 1000 });
  const DAY = "Enter a real date with a day, a month and a year";

  it.each<[rule: string, field: z.ZodType, typed: unknown, read: unknown]>([
    ["text is trimmed", text(10, "Enter a name"), "  Ada ", "Ada"],
    ["text must be there", text(10, "Enter a name"), "   ", "! Enter a name"],
    ["a text field that was not sent is empty", text(10, "Enter a name"), undefined, "! Enter a name"],
    ["a text field sent twice is refused", text(10, "Enter a name"), ["a", "b"], "! Enter a name"],
    ["text has a limit", text(3, "Enter a name"), "abcd", "! Use 3 characters or fewer"],
    ["optional text may be missing", optionalText(10), undefined, ""],
    ["an optional field may be empty", optional(sites), " ", undefined],
    ["an optional field that is not empty must fit", optional(sites), "x", "! Enter a whole number, like 12"],
    ["email is lower-cased", email(), " Ada@NHS.example ", "ada@nhs.example"],
    [
      "email must be one",
      email(),
      "ada",
      "! Enter an email address in the correct format, like name@example.com",
    ],
    ["email must be there", email(), "", "! Enter an email address"],
    ["a new password is long", newPassword(), "short", "! Use 12 characters or more"],
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
    ["a number may have commas", sites, "1,000", 1000],
    ["a number is whole", sites, "1.5", "! Enter a whole number, like 12"],
    ["a number has a least", sites, "0", "! Enter 1 or more"],
    ["a number has a most", sites, "1001", "! Enter 1000 or less"],
    ["a number must be there", sites, "", "! Enter how many"],
    [
      "a choice is one of those offered",
      choice(["yes", "no"], "Choose yes or no"),
      "maybe",
      "! Choose yes or no",
    ],
    ["a choice must be made", choice(["yes", "no"], "Choose yes or no"), undefined, "! Choose yes or no"],
    ["one tick is a list", choices(["a", "b"]), "a", ["a"]],
    ["no tick is an empty list", choices(["a", "b"]), undefined, []],
    [
      "at least one tick where the form wants it",
      choices(["a", "b"], "Choose at least one"),
      undefined,
      "! Choose at least one",
    ],
    ["a tick is one of those offered", choices(["a", "b"]), ["a", "z"], "! Choose from the list"],
    ["a ticked box is true", tick(), "yes", true],
    ["an unticked box is false", tick(), undefined, false],
    ["a date is real", date("Enter a date"), "2024-02-29", "2024-02-29"],
    ["the 30th of February is not", date("Enter a date"), "2026-02-30", `! ${DAY}`],
    ["a date has four figures of year", date("Enter a date"), "26-02-03", `! ${DAY}`],
    ["a date must be there", date("Enter a date"), "", "! Enter a date"],
    ["none is no date", date("Enter a date"), "none", `! ${DAY}`],
    ["none is an answer where the form offers it", dateOrNone("Enter a date"), "none", "none"],
    [
      "a date and none contradict",
      dateOrNone("Enter a date"),
      DATE_AND_NONE,
      "! Enter a date or tick the box, not both",
    ],
  ])("%s", (_rule, field, typed, expected) => {
    expect(read(field, typed)).toEqual(expected);
  });
});
