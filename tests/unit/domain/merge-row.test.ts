import { describe, expect, test } from "vitest";
import type { Facts } from "@/lib/domain/assessment/answer";
import { mergeRow } from "@/lib/domain/merge-row";
import { asTyped, type Decided } from "@/lib/domain/row";

const row = (name: string, provider: string | null, profile: Facts = {}) => ({ name, provider, profile });
const OPENED = row("Old", null, { Q1: "no", Q2: ["a", "b"] });
const NOTHING: Decided = { mine: [], theirs: [] };

const merge = (typed: typeof OPENED, stored: typeof OPENED, decided = NOTHING, shown = stored) =>
  mergeRow({ opened: OPENED, shown, stored, typed }, decided);

describe("two people who edit a row", () => {
  test("both keep what only one of them changed", () => {
    const typed = { ...OPENED, name: "Mine", profile: { ...OPENED.profile, Q1: "yes" } };
    const stored = { ...OPENED, provider: "Theirs", profile: { ...OPENED.profile, Q2: ["a"], Q3: 7 } };
    expect(merge(typed, stored)).toEqual({
      values: row("Mine", "Theirs", { Q1: "yes", Q2: ["a"], Q3: 7 }),
      clashes: [],
    });
  });

  test("clash on each field that both changed to something else", () => {
    const typed = row("Mine", "Mine", { Q1: "yes", Q2: [] });
    const stored = row("Theirs", "Mine", { Q1: "no", Q2: ["a"] });
    expect(merge(typed, stored).clashes).toEqual(["name", "Q2"]);
  });

  test("do not clash over the order of ticks", () => {
    const reordered = { ...OPENED, profile: { Q1: "no", Q2: ["b", "a"] } };
    const theirs = { ...OPENED, profile: { Q1: "no", Q2: ["c"] } };
    expect(merge(reordered, theirs)).toEqual({ values: theirs, clashes: [] });
  });

  test("may clear a fact, and clash when one clears what the other changed", () => {
    const cleared = { ...OPENED, profile: { Q1: "no" } };
    expect(merge(cleared, OPENED).values).toEqual(cleared);
    expect(merge(cleared, { ...OPENED, profile: { Q1: "no", Q2: ["c"] } }).clashes).toEqual(["Q2"]);
  });
});

describe("once a clash is decided", () => {
  const typed = row("Mine", null, OPENED.profile);
  const stored = row("Theirs", "Theirs", OPENED.profile);

  test("one's own version is stored, and what was left alone stays", () => {
    const decided = { mine: ["name"], theirs: [] };
    expect(merge(typed, stored, decided)).toEqual({ values: { ...stored, name: "Mine" }, clashes: [] });
  });

  test("the other version stays, also when it has changed again", () => {
    const decided = { mine: [], theirs: ["name"] };
    expect(merge(typed, stored, decided, OPENED)).toEqual({ values: stored, clashes: [] });
  });

  test("it clashes again when it changed after it was shown", () => {
    const decided = { mine: ["name"], theirs: [] };
    const shown = row("Theirs before", null, OPENED.profile);
    expect(merge(typed, stored, decided, shown).clashes).toEqual(["name"]);
  });

  test("a field changed only now still clashes with a version that was not shown", () => {
    const decided = { mine: ["name"], theirs: [] };
    expect(merge({ ...typed, provider: "Mine" }, stored, decided).clashes).toEqual(["provider"]);
  });
});

describe("the details of a row", () => {
  const details: Facts = { hosting: "mixed", owner: "Ann" };
  const opened = { name: "Old", profile: { Q1: "no" }, details };
  const NOTHING_KNOWN = { ...opened, details: {} };

  test("are kept apart from its profile, also the first time one is given", () => {
    const typed = { ...NOTHING_KNOWN, details: { hosting: "mixed" } };
    const versions = { opened: NOTHING_KNOWN, shown: NOTHING_KNOWN, stored: NOTHING_KNOWN, typed };
    expect(mergeRow(versions, NOTHING).values).toEqual(typed);
  });

  test("merge and clash field by field", () => {
    const typed = { ...opened, details: { hosting: "own_premises", owner: "Bea" } };
    const stored = { ...opened, details: { hosting: "data_centre", owner: "Ann" } };
    const { values, clashes } = mergeRow({ opened, shown: stored, stored, typed }, NOTHING);
    expect(clashes).toEqual(["hosting"]);
    expect(values.details).toMatchObject({ owner: "Bea" });
  });

  test("that a form did not ask for stay as they were when it was opened", () => {
    const edit = { opened: 1, values: { details: { owner: "Bea" } }, asked: ["owner", "traffic"] };
    expect(asTyped(opened, edit)).toEqual({ ...opened, details: { hosting: "mixed", owner: "Bea" } });
  });

  test("that a form asked for and nobody filled in are cleared", () => {
    const edit = { opened: 1, values: { details: {} }, asked: ["owner"] };
    expect(asTyped(opened, edit).details).toEqual({ hosting: "mixed" });
  });
});
