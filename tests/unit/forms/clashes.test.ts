import { describe, expect, it } from "vitest";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import { siteScope } from "@/lib/domain/scope";
import { answerClashes } from "@/lib/forms/assessment/answer-clashes";
import { keepsTheirs, undecided, withClashes } from "@/lib/forms/clashes";

const clash = { field: "P7.1", label: "How far?", mine: "Not met", theirs: [] };
const shown = { attempt: 1, errors: {}, clashes: [clash] };

describe("A clash", () => {
  it("must be decided before anything is saved", () => {
    expect(undecided(shown, {})).toEqual({ "choose.P7.1": "Choose which version to keep: How far?" });
    expect(undecided(shown, { "choose.P7.1": "neither" })).toHaveProperty(["choose.P7.1"]);
    expect(undecided(shown, { "choose.P7.1": "mine" })).toEqual({});
  });

  it("is decided for the other version only by saying so", () => {
    expect(keepsTheirs({ "choose.P7.1": "theirs" }, "P7.1")).toBe(true);
    expect(keepsTheirs({}, "P7.1")).toBe(false);
  });

  it("that was decided stays, with its decision, when another comes", () => {
    const note = { ...clash, field: "P7.note" };
    const next = withClashes([clash], [note], { "choose.P7.1": "theirs", "P7.1": "not_met" });
    expect(next.clashes?.map(({ field }) => field)).toEqual(["P7.1", "P7.note"]);
    expect(next.values).toEqual({ "choose.P7.1": "theirs", "P7.1": "not_met" });
  });

  it("that comes again must be decided again", () => {
    const next = withClashes([clash], [{ ...clash, mine: "Partly met" }], {
      "choose.P7.1": "mine",
      "P7.1": "partly_met",
    });
    expect(next.clashes).toEqual([{ ...clash, mine: "Partly met" }]);
    expect(next.values).toEqual({ "P7.1": "partly_met" });
  });

  it("shows one choice per question, with every place where somebody else changed it", () => {
    const theirs = (site: string) => ({
      scope: siteScope(site),
      value: "fully_met",
      changedAt: "2026-11-01T10:00:00Z",
    });
    const clashes = ["north", "south"].map((site) => ({
      mine: { question: "C1.1", value: "not_met" },
      theirs: theirs(site),
      by: "Connie",
    }));
    const [only, ...others] = answerClashes(getCatalogue(latestVersion), clashes, (scope) => scope.slice(5));
    expect(others).toEqual([]);
    expect(only).toMatchObject({ field: "C1.1", mine: "Not met" });
    expect(only?.theirs.map(({ where, value, by }) => `${where} ${value} ${by}`)).toEqual([
      "north Fully met Connie",
      "south Fully met Connie",
    ]);
  });
});
