import { describe, expect, it } from "vitest";
import { formCondition } from "@/lib/forms/form-condition";

describe("A question that depends on another in the same form", () => {
  it("follows a level", () => {
    const holds = formCondition({ question: "P4.1", op: "at_least_level", value: "largely_met" });
    expect(holds({ "P4.1": "fully_met" })).toBe(true);
    expect(holds({ "P4.1": "partly_met" })).toBe(false);
    expect(holds({})).toBe(false);
  });

  it("follows a number that was typed", () => {
    const holds = formCondition({ not: { question: "A1.2", op: "equals", value: 0 } });
    expect(holds({ "A1.2": "0" })).toBe(false);
    expect(holds({ "A1.2": "2" })).toBe(true);
    expect(holds({ "A1.2": "" })).toBe(true);
  });

  it("follows ticked boxes, one or several", () => {
    const holds = formCondition({ question: "PF2", op: "includes_any", value: ["consumer"] });
    expect(holds({ PF2: "consumer" })).toBe(true);
    expect(holds({ PF2: ["supplier", "consumer"] })).toBe(true);
    expect(holds({ PF2: "supplier" })).toBe(false);
  });
});
