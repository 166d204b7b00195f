import { describe, expect, it } from "vitest";
import { judgedBy } from "@/components/catalogue/judged-by";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import type { Question } from "@/lib/domain/catalogue/schema";

const catalogue = getCatalogue(latestVersion);
const judged = (question: Partial<Question>) =>
  judgedBy(catalogue, { scored: true, ...question } as Question);

describe("how an answer becomes a level", () => {
  it("goes without saying where each choice names its level, and for what is not scored", () => {
    expect(judged({ type: "maturity" })).toBeUndefined();
    expect(judged({ type: "single_choice" })).toBeUndefined();
    expect(judged({ type: "yes_no", scored: false })).toBeUndefined();
  });

  it("is said for yes and no", () => {
    expect(judged({ type: "yes_no" })).toBe("Yes is fully met. No is not met.");
  });

  it("counts ticks", () => {
    expect(
      judged({ type: "multi_choice", score_rule: { kind: "count_ticked", fully: 6, largely: 4, partly: 1 } }),
    ).toBe("6 or more ticked: fully met. 4 or more: largely met. 1 or more: partly met. Fewer: not met.");
  });

  it("looks for every tick that applies", () => {
    const score_rule = {
      kind: "all_applicable_ticked",
      applies: {},
      all: "fully_met",
      some: "partly_met",
      none: "not_met",
    } as const;
    expect(judged({ type: "multi_choice", score_rule })).toBe(
      "All that apply to you ticked: fully met. Some: partly met. None: not met.",
    );
  });

  it("gives the age limit of a date, also where it depends on another answer", () => {
    const date = { type: "date", none_label: "We have none" } as const;
    expect(judged(date)).toBe("Any date: fully met. “We have none”: not met.");
    expect(judged({ ...date, max_age_months: 12 })).toBe(
      "Up to 12 months old: fully met. Older: partly met. “We have none”: not met.",
    );
    expect(
      judged({
        ...date,
        max_age_months: 36,
        max_age_by_choice: { question: "S1.1", months: { dspt: 13, iso27001_2022: 36 } },
      }),
    ).toBe(
      "Up to 36 months old, or 13 for “Data Security and Protection Toolkit”: fully met. Older: partly met. “We have none”: not met.",
    );
  });
});
