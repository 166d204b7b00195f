import { describe, expect, test, vi } from "vitest";
import type { Question } from "@/lib/domain/catalogue/schema";
import type { RowEdit, RowSaved } from "@/lib/domain/row";
import { saveRow } from "@/lib/forms/save-row";

const QUESTIONS: Question[] = [
  { id: "Q1", type: "yes_no", text: "Is it open?", scored: false },
  { id: "Q2", type: "yes_no", text: "Is it large?", scored: false },
];
const MINE = { name: "Mine", provider: null, profile: { Q1: "yes", Q2: "yes" } };
const THEIRS = { name: "Theirs", provider: null, profile: { Q2: "yes" } };
const BY_CONNIE = { by: "Connie", at: new Date("2026-03-03T14:05:00Z") };

type Saved = RowSaved<{ name: string; provider: null; profile: Record<string, string> }>;

function aRow(saved: Saved) {
  return {
    columns: { name: "Name", provider: "Provider" },
    questions: QUESTIONS,
    edit: vi.fn(async (_: RowEdit<typeof MINE>) => saved as RowSaved<typeof MINE>),
  };
}

describe("saving a row", () => {
  test("tells which version the form was opened with", async () => {
    const row = aRow(null);
    expect(await saveRow(row, MINE, { opened: 1 }, {})).toBeNull();
    expect(row.edit).toHaveBeenCalledWith({
      opened: 1,
      values: MINE,
      decided: { seen: 1, mine: [], theirs: [] },
    });
  });

  test("shows both versions of each field that clashes, in words", async () => {
    const clashes = ["name", "Q1"].map((field) => ({ field, ...BY_CONNIE }));
    const theirs = (value: string) => [{ value, by: "Connie", at: "3 March 2026 at 2:05pm" }];
    expect(await saveRow(aRow({ clashes, changedTo: THEIRS, version: 2 }), MINE, { opened: 1 }, {})).toEqual({
      seen: 2,
      clashes: [
        { field: "name", label: "Name", mine: "Mine", theirs: theirs("Theirs") },
        { field: "Q1", label: "Is it open?", mine: "Yes", theirs: theirs("") },
      ],
    });
  });

  test("passes on what was decided about each clash, and at which version", async () => {
    const row = aRow(null);
    const raw = { "choose.name": "mine", "choose.Q1": "theirs" };
    await saveRow(row, MINE, { opened: 1, seen: 2 }, raw);
    expect(row.edit).toHaveBeenCalledWith({
      opened: 1,
      values: MINE,
      decided: { seen: 2, mine: ["name"], theirs: ["Q1"] },
    });
  });
});
