import { describe, expect, test } from "vitest";
import { concernsOf } from "@/lib/domain/plan/concerns";
import type { PlanAction } from "@/lib/domain/plan/plan-action";
import { aPlanAction, aTarget } from "@/tests/support/plan-action";

const TODAY = "2026-11-01";

describe("what is of concern about an action", () => {
  test.each<[string, Partial<PlanAction>, string[]]>([
    ["nothing where all is said", {}, []],
    ["a day that has passed", { dueOn: "2026-10-31" }, ["late"]],
    ["not the day itself", { dueOn: TODAY }, []],
    ["nobody", { owner: null }, ["no_owner"]],
    ["somebody who has left", { owner: { id: "p", name: "P", left: true } }, ["no_owner"]],
    ["no day", { dueOn: null }, ["no_date"]],
    [
      "not a day that there is a reason not to have",
      { dueOn: null, whyNoDate: "Waits for the supplier" },
      [],
    ],
    ["no money", { funding: "not_funded" }, ["not_funded"]],
    ["not knowing whether there is money", { funding: "unknown" }, ["funding_unknown"]],
    ["not that, where it costs nothing", { funding: "unknown", oneOffPounds: 0, yearlyPounds: 0 }, []],
    ["no people", { people: "no" }, ["no_people"]],
    ["a claim that the answers do not bear out", { status: "done" }, ["not_checked"]],
    ["not a claim that they do", { status: "done", targets: [aTarget({ goneSince: TODAY })] }, []],
    [
      "an exception that has ended",
      { status: "exception", exceptionUntil: "2026-10-31", owner: null, dueOn: null },
      ["exception_over"],
    ],
    ["an exception that holds is none", { status: "exception", exceptionUntil: TODAY, owner: null }, []],
    [
      "nothing about what is over",
      { status: "verified", owner: null, dueOn: "2026-01-01", funding: "not_funded" },
      [],
    ],
  ])("%s", (_, changes, concerns) => expect(concernsOf(aPlanAction(changes), TODAY)).toEqual(concerns));
});
