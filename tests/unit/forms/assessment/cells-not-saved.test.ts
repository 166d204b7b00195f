import { describe, expect, it } from "vitest";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue/index";
import type { Given } from "@/lib/domain/assessment/check-given";
import { siteScope } from "@/lib/domain/scope";
import { cellsNotSaved } from "@/lib/forms/assessment/cells-not-saved";
import type { Cell } from "@/lib/forms/assessment/cells-form";

const [north, south] = [siteScope("north"), siteScope("south")];
const nameOf = (scope: string) => ({ [north]: "North Ward", [south]: "South Ward" })[scope] ?? "";

const say = (scope: Given["scope"], value: string): Given => ({ question: "C1.1", scope, value });
const wrong = (scope: Given["scope"], value: string): Cell => ({
  given: [say(scope, value)],
  problem: { field: `C1.1@${scope}`, text: "Enter why" },
});

interface Case {
  cells?: Cell[];
  stored?: (Given & { version: number })[];
  changes?: Given[];
  lost?: Given[];
}

const notSaved = ({ cells = [], stored = [], changes = [], lost = [] }: Case) =>
  cellsNotSaved(
    getCatalogue(latestVersion),
    nameOf,
    { cells, made: { opened: 3, known: {} } },
    {
      assessment: {
        revision: 9,
        people: { kit: "Kit Colleague" },
        answers: stored.map((one) => ({ ...one, changedAt: "2026-11-01T10:00:00Z", changedBy: "kit" })),
      },
      clashes: [],
      changes,
      lost,
    },
  );

describe("A form for many places that was saved in part", () => {
  it("says nothing when all was saved", () => {
    expect(notSaved({ changes: [say(north, "not_met")] })).toBeNull();
  });

  it("names the place of each problem, and says that the rest is saved", () => {
    const said = notSaved({ cells: [wrong(south, "not_met")], changes: [say(north, "not_met")] });
    expect(said?.errors).toEqual({ "C1.1@site:south": "South Ward: Enter why" });
    expect(said?.message).toContain("Everything else you changed is saved");
    expect(said?.known).toEqual({ "C1.1@site:north": 9 });
  });

  it("does not object to what the person left as it is stored", () => {
    const stored = [{ ...say(south, "not_met"), version: 2 }];
    expect(notSaved({ cells: [wrong(south, "not_met")], stored })).toBeNull();
  });

  it("shows both versions where somebody else changed what cannot be saved yet", () => {
    const stored = [{ ...say(south, "fully_met"), version: 5 }];
    const said = notSaved({ cells: [wrong(south, "not_met")], stored });
    expect(said?.clashes).toEqual([
      expect.objectContaining({
        field: "C1.1@site:south",
        mine: "Not met",
        label: expect.stringContaining("South Ward: "),
      }),
    ]);
    expect(said?.known).toEqual({ "C1.1@site:south": 9 });
  });

  it("says where the requirement no longer applies", () => {
    const said = notSaved({ lost: [say(north, "not_met"), say(siteScope("gone"), "not_met")] });
    expect(Object.values(said?.errors ?? {})).toEqual([
      "North Ward: this no longer applies there, because somebody changed the register",
      "A site that was archived: this no longer applies there, because somebody changed the register",
    ]);
  });
});
