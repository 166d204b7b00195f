import { describe, expect, test, vi } from "vitest";
import type { Question } from "@/lib/domain/catalogue/schema";
import { saveRow } from "@/lib/forms/save-row";

const QUESTIONS: Question[] = [
  { id: "Q1", type: "yes_no", text: "Is it open?", scored: false },
  { id: "Q2", type: "yes_no", text: "Is it large?", scored: false },
];
const MINE = { name: "Mine", provider: null, profile: { Q1: "yes", Q2: "yes" } };
const THEIRS = { name: "Theirs", provider: null, profile: { Q1: "no", Q2: "yes" } };
const OVERTAKEN = { changedTo: THEIRS, version: 2, by: "Connie", at: new Date("2026-03-03T14:05:00Z") };

function aRow(result: typeof OVERTAKEN | null) {
  return {
    columns: { name: "Name", provider: "Provider" },
    questions: QUESTIONS,
    read: vi.fn(async () => THEIRS),
    edit: vi.fn(async (_: { seen: number; values: typeof MINE }) => result),
  };
}

describe("saving a row", () => {
  test("saves what was typed against the version that was seen", async () => {
    const row = aRow(null);
    expect(await saveRow(row, MINE, 1, {})).toBeNull();
    expect(row.edit).toHaveBeenCalledWith({ seen: 1, values: MINE });
    expect(row.read).not.toHaveBeenCalled();
  });

  test("shows both versions of each field that differs, in words", async () => {
    const theirs = (value: string) => [{ value, by: "Connie", at: "3 March 2026 at 2:05pm" }];
    expect(await saveRow(aRow(OVERTAKEN), MINE, 1, {})).toEqual({
      seen: 2,
      clashes: [
        { field: "name", label: "Name", mine: "Mine", theirs: theirs("Theirs") },
        { field: "Q1", label: "Is it open?", mine: "Yes", theirs: theirs("No") },
      ],
    });
  });

  test("is no clash when both say the same", async () => {
    expect(await saveRow(aRow({ ...OVERTAKEN, changedTo: MINE }), MINE, 1, {})).toBeNull();
  });

  test("keeps the other version of just the fields for which the person chose it", async () => {
    const row = aRow(null);
    await saveRow(row, MINE, 2, { "choose.name": "mine", "choose.Q1": "theirs" });
    expect(row.edit).toHaveBeenCalledWith({
      seen: 2,
      values: { name: "Mine", provider: null, profile: { Q1: "no", Q2: "yes" } },
    });
  });
});
