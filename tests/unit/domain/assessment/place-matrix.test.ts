import { describe, expect, it } from "vitest";
import type { CarriedAnswer } from "@/lib/domain/carry-forward/carried-answers";
import { placeMatrix } from "@/lib/domain/assessment/place-matrix";
import { scoreAssessment } from "@/lib/domain/scoring/score-assessment";
import { siteScope } from "@/lib/domain/scope";
import { anAssessed } from "@/tests/support/assessed";
import { aMaturity, aRequirement, aYesNo, dummyCatalogue } from "@/tests/support/dummy-catalogue";

const catalogue = dummyCatalogue([
  aRequirement("C1", {
    scope_level: "site",
    questions: [
      aMaturity("C1.1"),
      aYesNo("C1.2", { show_if: { question: "C1.1", op: "equals", value: "fully_met" } }),
      aYesNo("C1.3", { show_if: { question: "ST3", op: "equals", value: "yes" } }),
      aMaturity("C1.4", { ask_at: "organisation" }),
    ],
  }),
  aRequirement("P7"),
]);

type Said = { question: string; site: string; value: string; forAll?: boolean };

const LAST_TIME = {
  ...{ question: "C1.1", requirement: "C1", value: "fully_met", forAll: false, wording: null },
  ...{ changedAt: "2025-10-02T09:00:00Z", by: "Alex Example" },
};

function matrixOf(
  said: Said[],
  requirement = "C1",
  sites: string[] = ["north", "south", "west"],
  carried: CarriedAnswer[] = [],
) {
  const answers = said.map(({ question, site, value, forAll = false }) => ({
    question,
    scope: siteScope(site),
    value,
    forAll,
  }));
  const assessed = {
    ...anAssessed({ sites: Object.fromEntries(sites.map((id) => [id, { ST3: "no" }])) }),
    answers,
  };
  return placeMatrix(catalogue, assessed, scoreAssessment(catalogue, assessed), requirement, carried);
}

const column = (matrix: ReturnType<typeof matrixOf>, question: string) =>
  matrix?.rows.map(({ cells }) => {
    const cell = cells.find((one) => one.question.id === question);
    return [cell?.asked, cell?.value, cell?.standing];
  });

describe("The table of one requirement over its places", () => {
  it("has a row for each place and a column for each question that is asked in one of them", () => {
    const matrix = matrixOf([{ question: "C1.1", site: "south", value: "fully_met" }]);
    expect(matrix?.rows.map(({ scope }) => scope)).toEqual(["site:north", "site:south", "site:west"]);
    expect(matrix?.questions.map(({ id }) => id)).toEqual(["C1.1", "C1.2"]);
    expect(column(matrix, "C1.2")?.map(([asked]) => asked)).toEqual([false, true, false]);
  });

  it("shows the answers of last time as such, where nobody has answered yet", () => {
    const matrix = matrixOf([], "C1", ["north", "south"], [{ ...LAST_TIME, scope: siteScope("south") }]);
    expect(matrix?.rows.map(({ cells }) => [cells[0]?.value, cells[0]?.carried])).toEqual([
      [undefined, undefined],
      [undefined, "fully_met"],
    ]);
  });

  it("tells what came with one answer for all from what is an exception to it", () => {
    const matrix = matrixOf([
      { question: "C1.1", site: "north", value: "partly_met", forAll: true },
      { question: "C1.1", site: "south", value: "not_met" },
    ]);
    expect(column(matrix, "C1.1")).toEqual([
      [true, "partly_met", "same_for_all"],
      [true, "not_met", "exception"],
      [true, undefined, undefined],
    ]);
  });

  it("calls nothing an exception where nobody answered for all", () => {
    const matrix = matrixOf([{ question: "C1.1", site: "south", value: "not_met" }]);
    expect(column(matrix, "C1.1")?.map(([, , standing]) => standing)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("says where a question is open, and how the others came out", () => {
    const matrix = matrixOf([{ question: "C1.1", site: "south", value: "not_met" }]);
    expect(matrix?.rows.map(({ open, outcomes }) => [open, outcomes[0]?.level])).toEqual([
      [true, "unknown"],
      [false, "not_met"],
      [true, "unknown"],
    ]);
  });

  it("does not exist for a requirement of the organisation, an unknown one, or without places", () => {
    expect(matrixOf([], "P7")).toBeNull();
    expect(matrixOf([], "Z9")).toBeNull();
    expect(matrixOf([], "C1", [])).toBeNull();
  });
});
