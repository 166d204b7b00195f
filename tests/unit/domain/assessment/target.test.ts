import { describe, expect, it } from "vitest";
import { ORGANISATION } from "@/lib/domain/scope";
import { scoreAssessment } from "@/lib/domain/scoring/score-assessment";
import {
  nextTarget,
  scopesOf,
  scopesOfTarget,
  startingTarget,
  type Target,
} from "@/lib/domain/assessment/target";
import { anAssessed, type Said } from "@/tests/support/assessed";
import { aMaturity, aRequirement, dummyCatalogue } from "@/tests/support/dummy-catalogue";

const bandwidth = aRequirement("C1", { scope_level: "site" });
const reach = aRequirement("P1", {
  scope_level: "site",
  questions: [aMaturity("P1.1"), aMaturity("P1.2", { ask_at: ORGANISATION })],
});
const catalogue = dummyCatalogue([bandwidth, reach]);

function situation(answers: Said, sites = ["north", "south", "west"]) {
  const assessed = anAssessed({ sites: Object.fromEntries(sites.map((id) => [id, {}])), answers });
  return { assessed, result: scoreAssessment(catalogue, assessed) };
}

function start(requirement: typeof reach, answers: Said, sites?: string[]) {
  const { assessed, result } = situation(answers, sites);
  return startingTarget(requirement, scopesOf(result, requirement.id), result, assessed.answers);
}

describe("Whom a requirement's page answers for at first", () => {
  it("is all sites at once while nothing is answered", () => {
    expect(start(bandwidth, {})).toBe("all");
  });

  it("is all sites at once while their answers agree", () => {
    const same = { "C1.1@north": "partly_met", "C1.1@south": "partly_met", "C1.1@west": "partly_met" };
    expect(start(bandwidth, same)).toBe("all");
  });

  it("is the first site with a question open once their answers differ", () => {
    expect(start(bandwidth, { "C1.1@north": "partly_met" })).toBe("site:south");
  });

  it("is nobody in particular once all are answered and differ", () => {
    const mixed = { "C1.1@north": "partly_met", "C1.1@south": "fully_met", "C1.1@west": "fully_met" };
    expect(start(bandwidth, mixed)).toBeNull();
  });

  it("is the only site there is", () => {
    expect(start(bandwidth, {}, ["north"])).toBe("site:north");
  });

  it("is the organisation when only its own question is open", () => {
    const sitesDone = { "P1.1@north": "fully_met", "P1.1@south": "fully_met", "P1.1@west": "fully_met" };
    expect(start(reach, sitesDone)).toBe(ORGANISATION);
    expect(start(reach, {}, [])).toBe(ORGANISATION);
  });
});

describe("Where saving leads within a requirement", () => {
  const next = (requirementId: string, answers: Said, target: Target, except: string[] = []) => {
    const { result } = situation(answers);
    const scopes = scopesOfTarget(scopesOf(result, requirementId), target);
    const answered = scopes.filter((scope) => !except.includes(scope));
    return nextTarget(result, requirementId, target, answered);
  };

  it("is the next site with a question open", () => {
    expect(next("C1", { "C1.1@north": "fully_met", "C1.1@south": "fully_met" }, "site:north")).toBe(
      "site:west",
    );
  });

  it("is a site before this one when none after it has a question open", () => {
    expect(next("C1", { "C1.1@west": "fully_met" }, "site:west")).toBe("site:north");
  });

  it("is never back for a person who leaves this one open", () => {
    expect(next("C1", { "C1.1@south": "fully_met" }, "site:west")).toBeNull();
    expect(next("C1", {}, "site:south")).toBe("site:west");
  });

  it("is a site that one answer for all left out", () => {
    const rest = { "C1.1@north": "fully_met", "C1.1@west": "fully_met" };
    expect(next("C1", rest, "all", ["site:south"])).toBe("site:south");
  });

  it("is another choice of several sites after one, while more than one is open", () => {
    expect(next("C1", { "C1.1@north": "fully_met" }, "some", ["site:south", "site:west"])).toBe("some");
    const rest = { "C1.1@north": "fully_met", "C1.1@west": "fully_met" };
    expect(next("C1", rest, "some", ["site:south"])).toBe("site:south");
    expect(next("C1", { ...rest, "C1.1@south": "fully_met" }, "some")).toBeNull();
  });

  it("is on to the next requirement when the person left everything open", () => {
    expect(next("C1", {}, "all")).toBeNull();
  });
});
