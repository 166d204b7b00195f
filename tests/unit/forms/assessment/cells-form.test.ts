import { describe, expect, it } from "vitest";
import { latestVersion } from "@/lib/domain/catalogue/index";
import { siteScope } from "@/lib/domain/scope";
import { cellName, readCellName } from "@/lib/forms/assessment/cells";
import { cellsForm } from "@/lib/forms/assessment/cells-form";
import type { FormValues } from "@/lib/forms/form-state";
import { proposedField } from "@/lib/forms/assessment/proposed-value";

const north = siteScope("north");
const cell = cellName("C1.1", north);
const proposed = ({ name, value }: ReturnType<typeof proposedField>) => ({ [name]: value });

const parse = (raw: FormValues) =>
  cellsForm({ catalogueVersion: latestVersion, requirementId: "C1", today: "2026-11-01" }, raw).safeParse({
    opened: "3",
    ...raw,
  });
const given = (raw: FormValues) =>
  parse(raw)
    .data?.cells.flatMap((one) => one.given)
    .map(({ question, scope, value }) => [question, scope, value]);
const problems = (raw: FormValues) =>
  parse(raw).data?.cells.flatMap(({ problem }) => (problem ? [[problem.field, problem.text]] : []));

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
    expect(problems({ [cell]: "superb", [cellName("C1.1", siteScope("south"))]: "not_met" })).toEqual([
      [cell, "Choose one of the levels"],
    ]);
  });

  it("wants the reason for another answer than the proposed one beside that answer", () => {
    const reason = cellName("C1.1.differs", north);
    const against = { [cell]: "not_met", ...proposed(proposedField(cell, "fully_met")) };
    expect(problems({ ...against, [reason]: " " })).toEqual([
      [reason, "Enter why your answer differs from what is proposed"],
    ]);
    expect(given({ ...against, [reason]: "Measured in June" })).toEqual([
      ["C1.1", north, "not_met"],
      ["C1.1.differs", north, "Measured in June"],
    ]);
    expect(given({ ...against, [reason]: "Measured in June", [cell]: "fully_met" })).toEqual([
      ["C1.1", north, "fully_met"],
      ["C1.1.differs", north, null],
    ]);
  });

  it("takes why a requirement does not apply in one place, while its box is ticked", () => {
    const field = cellName("C1.not_applicable", north);
    const ticked = { [cellName("C1.does_not_apply", north)]: "yes" };
    const why = "The site closes before the deadline";
    expect(given({ [field]: why, ...ticked })).toEqual([["C1.not_applicable", north, why]]);
    expect(given({ [field]: why })).toEqual([["C1.not_applicable", north, null]]);
    expect(problems({ [field]: "", ...ticked })).toEqual([[field, "Say why this does not apply"]]);
  });

  it("reads at which revision a cell was seen after the form was opened", () => {
    expect(parse({ [`known.${cell}`]: "7", "known.C1.1": "8" }).data?.made).toEqual({
      opened: 3,
      known: { "C1.1 site:north": 7 },
    });
  });

  it("leaves alone where somebody else's version is to stay", () => {
    expect(given({ [cell]: "not_met", [`choose.${cell}`]: "theirs" })).toEqual([]);
  });

  it("reads back the names of its cells", () => {
    expect(readCellName(cell)).toEqual({ answer: "C1.1", scope: north });
    expect(readCellName("C1.1")).toBeNull();
  });
});
