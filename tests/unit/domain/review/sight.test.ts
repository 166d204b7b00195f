import { describe, expect, test } from "vitest";
import { can, ROLES } from "@/lib/domain/people/permissions";
import { REVIEW_STATES } from "@/lib/domain/review/states";
import { maySee, sees, type Seen, SIGHT, STAGES, stageOf } from "@/lib/domain/review/sight";

const everything = Object.keys(SIGHT) as Seen[];

describe("who sees what", () => {
  test.each(STAGES)("a commissioner never sees drafts, a supplier never sees review notes: %s", (stage) => {
    expect(sees("commissioner", "drafts", stage)).toBe(false);
    expect(sees("supplier", "review_notes", stage)).toBe(false);
  });

  test("before it is declared, a commissioner sees nothing of a submission", () => {
    expect(sees("commissioner", "submission", "draft")).toBe(false);
    expect(sees("commissioner", "evidence_files", "draft")).toBe(false);
  });

  test("a supplier learns verdicts once they are returned or decided, not one by one", () => {
    expect(STAGES.filter((stage) => sees("supplier", "verdicts", stage))).toEqual([
      "returned",
      "accepted",
      "accepted_with_conditions",
      "not_accepted",
      "superseded_after_return",
      "withdrawn_after_return",
      "ended_after_return",
    ]);
  });

  test.each(REVIEW_STATES)(
    "who was told the verdicts by a return still sees them once the review is %s",
    (state) => {
      const isTold = sees("supplier", "verdicts", stageOf(state, true));
      expect(isTold).toBe(state !== "waiting" && state !== "under_review");
    },
  );

  test.each(REVIEW_STATES)("a return changes nothing of what a commissioner sees: %s", (state) => {
    for (const what of everything)
      expect(sees("commissioner", what, stageOf(state, true))).toBe(sees("commissioner", what, state));
  });

  test("what is no longer shared before it was decided is closed to the commissioner again", () => {
    expect(sees("commissioner", "submission", "ended")).toBe(false);
  });

  test("what was withdrawn before it was decided is there to be read", () => {
    expect(sees("commissioner", "submission", "withdrawn")).toBe(true);
    expect(sees("commissioner", "evidence_files", "withdrawn")).toBe(true);
  });

  test.each(ROLES)("as %s, a submission is no way around what the role sees of evidence", (role) => {
    const own = can(role, "evidence:read") && can(role, "submission:read");
    expect(maySee(role, "supplier", "evidence_files", "waiting")).toBe(own);
    expect(maySee(role, "commissioner", "evidence_files", "waiting")).toBe(can(role, "review:read"));
  });

  test("somebody of neither side sees nothing", () => {
    for (const what of everything)
      for (const stage of STAGES) {
        expect(maySee(null, "supplier", what, stage)).toBe(false);
        expect(maySee(null, "commissioner", what, stage)).toBe(false);
      }
  });

  test("both sides see queries, returns and decisions alike", () => {
    const shared = everything.filter((what) =>
      STAGES.every((stage) => sees("supplier", what, stage) === sees("commissioner", what, stage)),
    );
    expect(shared).toEqual(["review_state", "queries", "return", "decision"]);
  });
});
