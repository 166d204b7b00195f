import { describe, expect, it } from "vitest";
import { latestVersion } from "@/lib/domain/catalogue";
import { siteScope } from "@/lib/domain/scope";
import { cellName, readCellName, reasonKnown } from "@/lib/forms/cells";
import { cellsForm } from "@/lib/forms/cells-form";
import type { FormValues } from "@/lib/forms/form-state";
import { proposedField } from "@/lib/forms/proposed-value";

const north = siteScope("north");
const cell = cellName("C1.1", north);
const proposed = ({ name, value }: ReturnType<typeof proposedField>) => ({ [name]: value });

const parse = (raw: FormValues) =>
  cellsForm({ catalogueVersion: latestVersion, requirementId: "C1", today: "2026-11-01" }, raw).safeParse({
    opened: "3",
    ...raw,
  });
const given = (raw: FormValues) =>
  parse(raw).data?.given.map(({ question, scope, value }) => [question, scope, value]);
const problems = (raw: FormValues) => parse(raw).error?.issues.map(({ path }) => path[0]);

describe("The form for many places", () => {
  it("gives what was chosen in each cell, and null for what was left open", () => {
    expect(given({ [cell]: "partly_met", [cellName("C1.1", siteScope("south"))]: "" })).toEqual([
      ["C1.1", north, "partly_met"],
      ["C1.1", "site:south", null],
    ]);
  });

  it.each<[string, FormValues]>([
    ["of another requirement", { [cellName("P7.1", north)]: "fully_met" }],
    ["of a question that takes more than one choice", { [cellName("C1.2", north)]: "100" }],
    ["without a place", { "C1.1": "fully_met" }],
    ["of no place", { "C1.1@moon:1": "fully_met" }],
    ["with more behind it", { [`${cell}@x`]: "fully_met" }],
  ])("takes no cell %s", (_, raw) => expect(given(raw)).toEqual([]));

  it("says at each cell what is wrong with it", () => {
    expect(problems({ [cell]: "superb" })).toEqual([cell]);
  });

  it("wants another answer than the proposed one where its reason can be given, unless there is one", () => {
    const against = { [cell]: "not_met", ...proposed(proposedField(cell, "fully_met")) };
    expect(problems(against)).toEqual([cell]);
    expect(given({ ...against, [reasonKnown(cell)]: "known" })).toEqual([["C1.1", north, "not_met"]]);
    expect(given({ ...against, [cell]: "fully_met" })).toEqual([["C1.1", north, "fully_met"]]);
  });

  it("drops the reason once the answer is the proposed one", () => {
    const as = {
      [cell]: "fully_met",
      ...proposed(proposedField(cell, "fully_met")),
      [reasonKnown(cell)]: "known",
    };
    expect(given(as)).toEqual([
      ["C1.1", north, "fully_met"],
      ["C1.1.differs", north, null],
    ]);
  });

  it("leaves alone where somebody else's version is to stay", () => {
    expect(given({ [cell]: "not_met", [`choose.${cell}`]: "theirs" })).toEqual([]);
  });

  it("reads back the names of its cells", () => {
    expect(readCellName(cell)).toEqual({ question: "C1.1", scope: north });
    expect(readCellName("C1.1")).toBeNull();
  });
});
