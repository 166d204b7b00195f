import { describe, expect, test } from "vitest";
import type { Requirement } from "@/lib/domain/catalogue/schema";
import { scoreAssessment } from "@/lib/domain/scoring/score-assessment";
import { anAssessed, type Situation } from "@/tests/support/assessed";
import { aMaturity, anAction, aRequirement, aYesNo, dummyCatalogue } from "@/tests/support/dummy-catalogue";

const actions = (requirements: Requirement[], situation: Situation) =>
  scoreAssessment(dummyCatalogue(requirements), anAssessed(situation)).actions;

const ids = (requirements: Requirement[], situation: Situation) =>
  actions(requirements, situation).map(({ id }) => id);

const withAction = (
  id: string,
  changes: Partial<Requirement> = {},
  action: Parameters<typeof anAction>[2] = {},
) =>
  aRequirement(id, {
    remediation: { not_met: [anAction(`${id}-R1`, [`${id}.1`], action)], partly_met: [], largely_met: [] },
    ...changes,
  });

describe("actions that are due", () => {
  test("stand under the level that their question is at", () => {
    const remediation = {
      not_met: [anAction("R1-R1", ["R1.1"])],
      partly_met: [anAction("R1-R2", ["R1.1"])],
      largely_met: [anAction("R1-R3", ["R1.1"])],
    };
    const due = (level: string) => ids([aRequirement("R1", { remediation })], { answers: { "R1.1": level } });
    expect(due("not_met")).toEqual(["R1-R1@organisation"]);
    expect(due("partly_met")).toEqual(["R1-R2@organisation"]);
    expect(due("largely_met")).toEqual(["R1-R3@organisation"]);
    expect(due("fully_met")).toEqual([]);
  });

  test("keep their id for a place, whatever else is registered", () => {
    const due = (sites: string[]) =>
      ids([withAction("R1", { scope_level: "site" })], {
        sites: Object.fromEntries(sites.map((id) => [id, {}])),
        answers: Object.fromEntries(sites.map((id) => [`R1.1@${id}`, "not_met"])),
      });
    expect(due(["a"])).toEqual(["R1-R1@site:a"]);
    expect(due(["b", "a"])).toEqual(["R1-R1@site:b", "R1-R1@site:a"]);
  });

  test("are not due for what is unknown or not applicable", () => {
    expect(ids([withAction("R1")], {})).toEqual([]);
    expect(
      ids([withAction("R1")], {
        answers: { "R1.1": "not_met", "R1.not_applicable": "We have nothing of this kind." },
      }),
    ).toEqual([]);
  });

  test("appear once when they fix two questions, under the more pressing one", () => {
    const both = anAction("R1-R1", ["R1.1", "R1.2"]);
    const requirement = aRequirement("R1", {
      questions: [aYesNo("R1.1", { obligation: "should" }), aYesNo("R1.2")],
      remediation: { not_met: [both], partly_met: [], largely_met: [] },
    });
    expect(actions([requirement], { answers: { "R1.1": "no", "R1.2": "no" } })).toMatchObject([
      { question: "R1.2", class: "must_gap" },
    ]);
  });

  test("for advice are listed apart", () => {
    const requirement = withAction("R1", {
      questions: [aYesNo("R1.1", { advisory: true }), aMaturity("R1.2")],
    });
    const result = scoreAssessment(dummyCatalogue([requirement]), anAssessed({ answers: { "R1.1": "no" } }));
    expect(result.actions).toEqual([]);
    expect(result.apart.actions.map(({ id }) => id)).toEqual(["R1-R1@organisation"]);
  });
});

describe("the order of actions", () => {
  const gap = (...ids: string[]) => ({
    answers: Object.fromEntries(ids.map((id) => [`${id}.1`, "not_met"])),
  });

  test("musts first, then unexplained shoulds, then explained ones, whatever they are worth", () => {
    const requirements = [
      withAction("R1", { obligation: "should" }, { impact: 3, effort: "S" }),
      withAction("R2", { obligation: "consider" }, { impact: 3, effort: "S" }),
      withAction("R3", {}, { impact: 1, effort: "L" }),
    ];
    const situation = gap("R1", "R2", "R3");
    const explained = { "R1.explanation": "Our supplier leaves next year." };
    expect(actions(requirements, { answers: { ...situation.answers, ...explained } })).toMatchObject([
      { action: "R3-R1", class: "must_gap" },
      { action: "R2-R1", class: "unexplained_should" },
      { action: "R1-R1", class: "explained_should" },
    ]);
  });

  test("then impact divided by effort", () =>
    expect(
      ids(
        [
          withAction("R1", {}, { impact: 3, effort: "L" }),
          withAction("R2", {}, { impact: 2, effort: "S" }),
          withAction("R3", {}, { impact: 3, effort: "M" }),
        ],
        gap("R1", "R2", "R3"),
      ),
    ).toEqual(["R2-R1@organisation", "R3-R1@organisation", "R1-R1@organisation"]));

  test("times reach: what others build on comes before what they do not", () =>
    expect(
      ids([withAction("R1", { scope_level: "service" })], {
        services: { plain: { SV5: "no" }, shared: { SV5: "yes" } },
        answers: { "R1.1@plain": "not_met", "R1.1@shared": "not_met" },
      }),
    ).toEqual(["R1-R1@service:shared", "R1-R1@service:plain"]));

  test("equals keep the order of the catalogue", () =>
    expect(ids([withAction("R1"), withAction("R2")], gap("R2", "R1"))).toEqual([
      "R1-R1@organisation",
      "R2-R1@organisation",
    ]));

  test("but nothing stands before what it comes after, even of a lower class", () => {
    const requirements = [
      withAction("R1", {}, { after: ["R2-R1"] }),
      withAction("R2", { obligation: "should" }, { after: ["R3-R1"] }),
      withAction("R3", { obligation: "should" }),
    ];
    expect(actions(requirements, gap("R1", "R2", "R3"))).toMatchObject([
      { id: "R3-R1@organisation", after: [] },
      { id: "R2-R1@organisation", after: ["R3-R1@organisation"] },
      { id: "R1-R1@organisation", after: ["R2-R1@organisation"] },
    ]);
  });

  test("an action at a service waits for the same service or the organisation, not for another service", () => {
    const requirements = [
      withAction("R1", { scope_level: "service" }, { after: ["R2-R1", "R3-R1"] }),
      withAction("R2", { scope_level: "service" }),
      withAction("R3"),
    ];
    const due = actions(requirements, {
      services: { a: {}, b: {} },
      answers: { "R1.1@a": "not_met", "R2.1@b": "not_met", "R3.1": "not_met" },
    });
    expect(due.find(({ id }) => id === "R1-R1@service:a")?.after).toEqual(["R3-R1@organisation"]);
  });
});
