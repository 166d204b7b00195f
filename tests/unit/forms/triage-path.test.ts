import { describe, expect, it } from "vitest";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import { inAddress, readTriageAnswers, triagePath } from "@/lib/forms/triage-path";

const catalogue = getCatalogue(latestVersion);

describe("the triage answers in an address", () => {
  it("come back as they were written", () => {
    const answers = { TQ1: "yes", TQ2: "no", TQ3: "not_sure" } as const;
    const path = triagePath("answer", answers);
    expect(path).toBe("/need-to-act/answer?tq1=yes&tq2=no&tq3=not_sure");
    const query = Object.fromEntries(new URL(path, "https://portal.example").searchParams);
    expect(readTriageAnswers(catalogue, query)).toEqual(answers);
    expect(inAddress(answers)).toEqual(query);
  });

  it("leave no question mark when there are none", () => {
    expect(triagePath("tq1", {})).toBe("/need-to-act/tq1");
  });

  it("count as not given when they are anything else", () => {
    const query = { tq1: "maybe", tq2: ["yes", "no"], tq3: undefined, tq4: "yes", TQ1: "yes" };
    expect(readTriageAnswers(catalogue, query)).toEqual({});
  });
});
