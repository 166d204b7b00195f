import { describe, expect, it } from "vitest";
import type { ScopeKey } from "@/lib/domain/scope";
import { groupActions } from "@/lib/reports/action-groups";

const due = (action: string, scope: ScopeKey, of = "must_gap") => ({
  id: `${action}@${scope}`,
  action,
  scope,
  class: of,
});

describe("actions in a report", () => {
  it("stand once, at the place of the first, with every place where they are due", () => {
    const groups = groupActions([due("A", "site:1"), due("B", "organisation"), due("A", "site:2")]);
    expect(groups.map(({ action, scopes }) => [action, ...scopes])).toEqual([
      ["A", "site:1", "site:2"],
      ["B", "organisation"],
    ]);
  });

  it("stay apart where they close a different kind of gap", () => {
    const groups = groupActions([due("A", "site:1"), due("A", "site:2", "explained_should")]);
    expect(groups).toHaveLength(2);
  });
});
