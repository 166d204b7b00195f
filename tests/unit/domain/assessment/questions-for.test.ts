import { expect, test } from "vitest";
import { NotFound } from "@/lib/domain/errors";
import { questionsFor } from "@/lib/domain/assessment/questions-for";
import type { ScopeKey } from "@/lib/domain/scope";
import { anAssessed, type Situation } from "@/tests/support/assessed";
import { aMaturity, aNumber, aRequirement, aYesNo, dummyCatalogue } from "@/tests/support/dummy-catalogue";

const byFigure = { not: { question: "R1.1", op: "equals", value: 0 } } as const;
const byFact = { question: "SV5", op: "equals", value: "yes" } as const;
const catalogue = dummyCatalogue([
  aRequirement("R1", {
    scope_level: "service",
    applicability: { rule: "-", condition: { question: "SV1", op: "equals", value: "live" } },
    questions: [
      aNumber("R1.1"),
      aMaturity("R1.2", { show_if: byFigure }),
      aYesNo("R1.3", { show_if: byFact }),
      aYesNo("R1.4", { ask_at: "organisation" }),
    ],
  }),
]);
const services = {
  live: { SV1: "live", SV5: "no" },
  shared: { SV1: "live", SV5: "yes" },
  gone: { SV1: "retired" },
};

const asked = (scope: ScopeKey, situation: Situation = {}) =>
  questionsFor(
    catalogue,
    anAssessed({ services, ...situation }),
    "R1",
  )(scope).map(({ question, shown, showIf }) => [question.id, shown, showIf !== undefined]);

test("a question that another on the page decides is there with its condition, shown or not", () => {
  expect(asked("service:live")).toEqual([
    ["R1.1", true, false],
    ["R1.2", true, true],
    ["R1.3", false, false],
  ]);
  expect(asked("service:live", { answers: { "R1.1@live": 0 } })[1]).toEqual(["R1.2", false, true]);
});

test("a question that a fact decides is shown or not, with no condition to read", () =>
  expect(asked("service:shared")[2]).toEqual(["R1.3", true, false]));

test("nothing is asked where the rule of the requirement leaves the service out", () =>
  expect(asked("service:gone")).toEqual([]));

test("what is asked once is asked of the organisation only, whatever the rule says about services", () =>
  expect(asked("organisation")).toEqual([["R1.4", true, false]]));

test("nothing is asked of a service that is not registered", () =>
  expect(asked("service:stranger")).toEqual([]));

test("an unknown requirement is not found", () =>
  expect(() => questionsFor(catalogue, anAssessed({}), "R9")).toThrow(NotFound));
