import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysAfter } from "@/lib/domain/dates";
import { baselineOf } from "@/lib/domain/plan/baseline";
import { shareOf, timelineOf } from "@/lib/domain/plan/timeline";
import { aPlanAction } from "@/tests/support/plan-action";

const TODAY = "2026-11-21";
const GROUPS = ["technical", "business_change"] as const;
const timeline = (actions: ReturnType<typeof aPlanAction>[], was = actions) =>
  timelineOf({
    actions,
    approved: { number: 1, at: new Date(), by: "A", note: null, content: baselineOf(was) },
    today: TODAY,
    groups: GROUPS,
    groupOf: ({ part }) => part as (typeof GROUPS)[number],
  });

describe("the timeline of a plan", () => {
  test("groups what is to be done, the first due first, and leaves out empty groups and what is over", () => {
    const { groups } = timeline([
      aPlanAction({ id: "late", dueOn: "2027-05-01" }),
      aPlanAction({ id: "soon", dueOn: "2027-01-01" }),
      aPlanAction({ id: "over", status: "verified", part: "business_change" }),
    ]);
    expect(groups.map(({ group, rows }) => [group, rows.map(({ action }) => action.id)])).toEqual([
      ["technical", ["soon", "late"]],
    ]);
  });

  test("keeps actions without a day apart", () => {
    const { groups, undated } = timeline([aPlanAction({ dueOn: null })]);
    expect(groups).toEqual([]);
    expect(undated).toHaveLength(1);
  });

  test("has the approved day beside the day now", () => {
    const { groups } = timeline([aPlanAction({ dueOn: "2027-06-01" })], [aPlanAction()]);
    expect(groups[0]!.rows[0]).toMatchObject({ due: "2027-06-01", approvedDue: "2027-03-31" });
  });

  test("begins and ends with whole months, marked each", () => {
    expect(timeline([aPlanAction({ dueOn: "2027-01-31" })])).toMatchObject({
      ...{ from: "2026-11-01", to: "2027-02-01" },
      marks: ["2026-11-01", "2026-12-01", "2027-01-01"],
    });
  });

  test("has room for every day and at most twelve marks, however long it is", () => {
    const day = fc.integer({ min: -40_000, max: 2_000_000 }).map((days) => daysAfter(TODAY, days));
    fc.assert(
      fc.property(fc.array(fc.record({ startsOn: day, dueOn: day }), { minLength: 1 }), (days) => {
        const { marks, ...span } = timeline(days.map((dates, id) => aPlanAction({ id: `${id}`, ...dates })));
        expect(marks.length).toBeLessThanOrEqual(12);
        for (const one of [TODAY, ...days.flatMap(({ startsOn, dueOn }) => [startsOn, dueOn])])
          expect(shareOf(span, one)).toSatisfy((share: number) => share >= 0 && share < 1);
      }),
    );
  });
});
