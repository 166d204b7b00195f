import { describe, expect, it } from "vitest";
import { fillButton } from "@/lib/forms/assessment/fill-button";
import { takeProposed } from "@/lib/forms/assessment/take-proposed";
import type { AnswerValue } from "@/lib/domain/assessment/answer";
import type { FormValues } from "@/lib/forms/form-state";

const press = (field: string, value: AnswerValue, typed: FormValues = {}) => {
  const button = fillButton(field, value);
  return takeProposed({ ...typed, [button.name]: button.value });
};

describe("The button of a proposed value", () => {
  it.each<[what: string, value: AnswerValue, field: string | string[]]>([
    ["a level", "fully_met", "fully_met"],
    ["a number as text", 12.5, "12.5"],
    ["a list", ["a", "b"], ["a", "b"]],
  ])("puts %s into its field and leaves the others as they were typed", (_what, value, field) => {
    expect(press("C1.1", value, { "C1.1": "not_met", "C1.2": "ten" })).toEqual({
      filled: "C1.1",
      values: { "C1.1": field, "C1.2": "ten" },
    });
  });

  const typed = { "P4.2.day": "1", "P4.2.month": "", "P4.2.year": "", "P4.2.none": "none" };

  it("puts a date into its parts and takes the tick out of the box", () => {
    expect(press("P4.2", "2026-03-31", typed).values).toEqual({
      "P4.2.day": "31",
      "P4.2.month": "03",
      "P4.2.year": "2026",
      "P4.2.none": "",
    });
  });

  it("ticks the box where the date is none, and takes the parts out", () => {
    expect(press("P4.2", "none", typed).values).toEqual({
      "P4.2.day": "",
      "P4.2.month": "",
      "P4.2.year": "",
      "P4.2.none": "none",
    });
  });

  it("fills nothing when another button was pressed", () => {
    expect(takeProposed({ "C1.1": "not_met", then: "list" })).toEqual({
      values: { "C1.1": "not_met", then: "list" },
    });
  });

  it.each(["", "{", "null", '{"a":1}', "[1]"])("fills nothing with %s", (value) => {
    expect(takeProposed({ a: "typed", "use.a": value })).toEqual({ values: { a: "typed" } });
  });
});
