import { describe, expect, test } from "vitest";
import { portfolioDecisions } from "@/lib/reports/board/portfolio-decisions";
import { portfolioPaper } from "@/lib/reports/board/portfolio-paper";
import { paperTexts } from "@/lib/reports/paper/paper-texts";
import { aRequirement, dummyCatalogue } from "@/tests/support/dummy-catalogue";
import { portfolioFigures, standings } from "@/tests/support/portfolio-figures";

const named = (name: string) => ({ name, mandatoryIndex: 42, lateActions: 7, unfundedMusts: 2 });

describe("the paper for the board of a portfolio", () => {
  const figures = portfolioFigures(
    { mandatory_met: 1, mandatory_not_met: 9, incomplete: 2 },
    { lateActions: 11, lateAt: 8, unfundedMusts: 1, unfundedAt: 1 },
  );
  const paper = portfolioPaper(dummyCatalogue([aRequirement("M1", { why_it_matters: "Patients wait." })]), {
    portfolio: { name: "Example Board", marking: "OFFICIAL" },
    today: "2026-11-21",
    figures,
    months: ["2026-09-01", "2026-10-01", "2026-11-01"].map((month, index) => ({
      month,
      members: 12,
      standings: standings({ mandatory_not_met: 12 - index, mandatory_met: index }),
      mandatoryIndex: 40 + index,
    })),
    requirements: [
      { id: "M1", short: 9 },
      { id: "Z9", short: 0 },
    ],
    short: [named("Short Trust")],
    late: [named("Late Trust")],
    unfunded: [named("Poor Trust")],
  });
  const text = paperTexts(paper).join("\n");

  test("says where they stand, what changed, the risks, what is late and unfunded, and what to decide", () => {
    for (const words of [
      "1 of 12 organisations meets every mandatory requirement.",
      "Agree a day by which 9 organisations that fall short of a mandatory requirement have an approved plan.",
      "Agree what is done about 11 late actions at 8 organisations.",
      "End of September 2026",
      "End of October 2026",
      "Most late actions (1 of 8)",
      "Late Trust",
      "Poor Trust",
      "Patients wait.",
      "9 organisations",
    ])
      expect(text).toContain(words);
  });

  test("names no requirement that falls short nowhere, and says whom it is for", () => {
    expect(text).not.toContain("Z9");
    expect(text).toContain("for the board, not for publication");
  });
});

test("products among them are called so, and in what is late only organisations count", () => {
  const figures = portfolioFigures({ mandatory_not_met: 9 }, { products: 2, lateActions: 11, lateAt: 7 });
  expect(portfolioDecisions(figures)).toEqual([
    "Agree a day by which 9 organisations and products that fall short of a mandatory requirement have an approved plan.",
    "Agree what is done about 11 late actions at 7 organisations.",
    "Note where the organisations and products stand, and the risks in this paper.",
  ]);
});

test("a board with nothing to worry about is asked for nothing but to note it", () => {
  expect(portfolioDecisions(portfolioFigures({ fully_met: 3 }))).toEqual(["Note that all of them meet it."]);
});
