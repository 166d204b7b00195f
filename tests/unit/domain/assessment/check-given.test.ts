import { describe, expect, it } from "vitest";
import { EMPTY_REGISTER } from "@/lib/domain/assessment/answer";
import { checkGiven, isAskedAt } from "@/lib/domain/assessment/check-given";
import { ORGANISATION, siteScope } from "@/lib/domain/scope";
import { TODAY } from "@/tests/support/assessed";
import { aMaturity, aRequirement, dummyCatalogue } from "@/tests/support/dummy-catalogue";

const catalogue = dummyCatalogue([
  aRequirement("C1", {
    scope_level: "site",
    questions: [aMaturity("C1.1"), aMaturity("C1.2", { ask_at: ORGANISATION })],
  }),
  aRequirement("P1", { na_allowed: false }),
]);
const site = siteScope("north");
const check = (id: string, value: string) => checkGiven(catalogue, id, value, TODAY);

describe("An answer is asked", () => {
  it("at the level of its requirement, or the one it is asked at", () => {
    expect(isAskedAt(catalogue, "C1.1", site)).toBe(true);
    expect(isAskedAt(catalogue, "C1.1", ORGANISATION)).toBe(false);
    expect(isAskedAt(catalogue, "C1.2", ORGANISATION)).toBe(true);
    expect(isAskedAt(catalogue, "C1.2", site)).toBe(false);
  });

  it("with its remarks wherever its requirement asks something", () => {
    expect(isAskedAt(catalogue, "C1.note", site)).toBe(true);
    expect(isAskedAt(catalogue, "C1.note", ORGANISATION)).toBe(true);
    expect(isAskedAt(catalogue, "P1.note", site)).toBe(false);
  });

  it("once for the organisation, why a register is empty", () => {
    expect(isAskedAt(catalogue, EMPTY_REGISTER.site, ORGANISATION)).toBe(true);
    expect(isAskedAt(catalogue, EMPTY_REGISTER.site, site)).toBe(false);
  });

  it("nowhere when the catalogue does not know it, profile questions included", () => {
    for (const id of ["X9.1", "C1.other", "PF1", "", "."])
      expect(isAskedAt(catalogue, id, ORGANISATION)).toBe(false);
  });
});

describe("A reason why an answer is not the proposed one", () => {
  it("is any words, asked for where the question is", () => {
    expect(check("C1.1.differs", "measured")).toBeNull();
    expect(check("C1.1.differs", " ")).toMatch(/reason/);
    expect(isAskedAt(catalogue, "C1.1.differs", "site:s1")).toBe(true);
    expect(isAskedAt(catalogue, "C1.1.differs", "organisation")).toBe(false);
  });

  it("is about a question, not about a requirement or nothing", () => {
    expect(check("C1.differs", "measured")).toMatch(/not part of the assessment/);
    expect(check("C1.99.differs", "measured")).toMatch(/not part of the assessment/);
    expect(isAskedAt(catalogue, "C1.differs", "site:s1")).toBe(false);
  });
});

describe("A remark", () => {
  it("that a requirement does not apply needs a reason of 20 characters", () => {
    expect(check("C1.not_applicable", "no line")).toBe("Give a reason of at least 20 characters");
    expect(check("C1.not_applicable", "Shares the connection of s1")).toBeNull();
  });

  it("that a requirement does not apply is refused where it always applies", () => {
    expect(check("P1.not_applicable", "A reason that is long enough")).toMatch(/always applies/);
  });

  it("that explains a gap needs 20 characters too, a note needs none", () => {
    expect(check("C1.explanation", "too dear")).toMatch(/at least 20/);
    expect(check("C1.note", "ok")).toBeNull();
  });

  it("has a limit", () => {
    expect(check("C1.note", "x".repeat(4001))).toBe("Use 4,000 characters or fewer");
  });

  it("is text", () => {
    expect(checkGiven(catalogue, "C1.note", ["a"], TODAY)).toBe("Enter a reason in words");
  });
});
