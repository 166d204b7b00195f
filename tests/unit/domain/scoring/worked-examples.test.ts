import { describe, expect, test } from "vitest";
import type { Facts } from "@/lib/domain/assessment/answer";
import { getCatalogue } from "@/lib/domain/catalogue";
import { scoreAssessment } from "@/lib/domain/scoring/score-assessment";
import type { PlannedGap, Status } from "@/lib/domain/scoring/types";
import { anAssessed, only, type Situation } from "@/tests/support/assessed";

/**
 * Worked examples, agreed with people who know the policy. Today is 1 November 2026. Only the named requirements
 * are in play. The organisation is an NHS trust that uses digital services, unless the row says otherwise.
 */
interface Example extends Omit<Situation, "services" | "sites"> {
  words: string;
  requirements: string[];
  sites?: Record<string, Facts>;
  services?: Record<string, Facts>;
  /** "requirement obligation place: level", in order. */
  outcomes: string[];
  mandatory: number | null;
  recommended: number | null;
  status: Status;
}

const TRUST: Facts = { PF1: "nhs_trust", PF2: ["consumer"] };
const SUPPLIER: Facts = { PF1: "supplier", PF2: ["third_party_supplier"] };
const SITE: Facts = { ST1: "hscn_cnsp" };
const SERVICE: Facts = { SV1: "live", SV2: "external", SV3: "both", SV7: "we_provide_to_others", SV9: "yes" };

const PLAN: PlannedGap = {
  requirement: "P7",
  kind: "action",
  approved: true,
  owner: "Digital lead",
  until: "2027-03-31",
  cycle: 1,
};
const FIVE = ["sizing", "contracts", "hardening", "infrastructure", "latency"];
const TWO_HUNDRED = Array.from({ length: 200 }, (_, n) => `s${n + 1}`);

const EXAMPLES: Record<string, Example> = {
  "1": {
    words: "a must that falls short, with no plan",
    requirements: ["P7"],
    answers: { "P7.1": "largely_met" },
    outcomes: ["P7 must: largely_met"],
    mandatory: 66,
    recommended: null,
    status: "mandatory_not_met",
  },
  "2": {
    words: "the same, with an approved, owned and dated action",
    requirements: ["P7"],
    answers: { "P7.1": "largely_met" },
    planned: [PLAN],
    outcomes: ["P7 must: largely_met"],
    mandatory: 66,
    recommended: null,
    status: "approaching",
  },
  "3": {
    words: "one requirement with a must that is met and a should that is not",
    requirements: ["P8"],
    services: { v1: {} },
    answers: { "P8.1@v1": "fully_met", "P8.2@v1": "partly_met" },
    outcomes: ["P8 must v1: fully_met", "P8 should v1: partly_met"],
    mandatory: 100,
    recommended: 33,
    status: "mandatory_met",
  },
  "4": {
    words: "the same, with the should explained in 20 characters",
    requirements: ["P8"],
    services: { v1: {} },
    answers: { "P8.1@v1": "fully_met", "P8.2@v1": "partly_met", "P8.explanation@v1": "Partner not ready ye" },
    outcomes: ["P8 must v1: fully_met", "P8 should v1: partly_met"],
    mandatory: 100,
    recommended: 33,
    status: "met_with_explanations",
  },
  "5": {
    words: "one site is fine, the other is not: the worst counts for the gate, the mean for the index",
    requirements: ["C1"],
    sites: { s1: {}, s2: {} },
    answers: { "C1.1@s1": "fully_met", "C1.1@s2": "partly_met" },
    outcomes: ["C1 must s1: fully_met", "C1 must s2: partly_met"],
    mandatory: 66,
    recommended: null,
    status: "mandatory_not_met",
  },
  "6": {
    words: "five of six considerations ticked",
    requirements: ["U3"],
    answers: { "U3.1": "fully_met", "U3.2": FIVE, "U3.3": "yes" },
    outcomes: ["U3 must: largely_met", "U3 should: fully_met"],
    mandatory: 66,
    recommended: 100,
    status: "mandatory_not_met",
  },
  "7": {
    words: "none of the considerations",
    requirements: ["U3"],
    answers: { "U3.1": "fully_met", "U3.2": ["none"], "U3.3": "yes" },
    outcomes: ["U3 must: not_met", "U3 should: fully_met"],
    mandatory: 0,
    recommended: 100,
    status: "mandatory_not_met",
  },
  "8a": {
    words: "the register covers every group that the organisation has",
    requirements: ["U1"],
    answers: { "U1.1": "fully_met", "U1.2": ["national", "suppliers"] },
    outcomes: ["U1 must: fully_met"],
    mandatory: 100,
    recommended: null,
    status: "fully_met",
  },
  "8b": {
    words: "the same ticks, but the organisation also provides services to others",
    requirements: ["U1"],
    organisation: { ...TRUST, PF2: ["consumer", "provides_to_other_organisations"] },
    answers: { "U1.1": "fully_met", "U1.2": ["national", "suppliers"] },
    outcomes: ["U1 must: partly_met"],
    mandatory: 33,
    recommended: null,
    status: "mandatory_not_met",
  },
  "9a": {
    words: "a policy reviewed exactly 12 months ago",
    requirements: ["S2"],
    organisation: SUPPLIER,
    answers: { "S2.1": "fully_met", "S2.2": "2025-11-01" },
    outcomes: ["S2 must: fully_met"],
    mandatory: 100,
    recommended: null,
    status: "fully_met",
  },
  "9b": {
    words: "a policy reviewed 12 months and a day ago",
    requirements: ["S2"],
    organisation: SUPPLIER,
    answers: { "S2.1": "fully_met", "S2.2": "2025-10-31" },
    outcomes: ["S2 must: partly_met"],
    mandatory: 33,
    recommended: null,
    status: "mandatory_not_met",
  },
  "9c": {
    words: "a policy that was never reviewed",
    requirements: ["S2"],
    organisation: SUPPLIER,
    answers: { "S2.1": "fully_met", "S2.2": "none" },
    outcomes: ["S2 must: not_met"],
    mandatory: 0,
    recommended: null,
    status: "mandatory_not_met",
  },
  "9d": {
    words: "the date of the review left blank: unknown, never not met",
    requirements: ["S2"],
    organisation: SUPPLIER,
    answers: { "S2.1": "fully_met" },
    outcomes: ["S2 must: unknown"],
    mandatory: 0,
    recommended: null,
    status: "incomplete",
  },
  "10a": {
    words: "toolkit and certificate both, 13 months and a day old: the stricter limit counts",
    requirements: ["S1"],
    organisation: SUPPLIER,
    answers: { "S1.1": "both", "S1.2": "fully_met", "S1.3": "2025-09-30" },
    outcomes: ["S1 must: partly_met"],
    mandatory: 33,
    recommended: null,
    status: "mandatory_not_met",
  },
  "10b": {
    words: "the same day on a certificate of the 2022 edition, good for 36 months",
    requirements: ["S1"],
    organisation: SUPPLIER,
    answers: { "S1.1": "iso27001_2022", "S1.2": "fully_met", "S1.3": "2025-09-30" },
    outcomes: ["S1 must: fully_met"],
    mandatory: 100,
    recommended: null,
    status: "fully_met",
  },
  "10c": {
    words: "the same day on a certificate of the 2013 edition, which no longer counts",
    requirements: ["S1"],
    organisation: SUPPLIER,
    answers: { "S1.1": "iso27001_2013", "S1.2": "fully_met", "S1.3": "2025-09-30" },
    outcomes: ["S1 must: not_met"],
    mandatory: 0,
    recommended: null,
    status: "mandatory_not_met",
  },
  "11a": {
    words: "a site marked not applicable without a reason of substance",
    requirements: ["C1"],
    sites: { s1: {}, s2: {} },
    answers: { "C1.1@s1": "fully_met", "C1.not_applicable@s2": "no line" },
    outcomes: ["C1 must s1: fully_met", "C1 must s2: unknown"],
    mandatory: 50,
    recommended: null,
    status: "incomplete",
  },
  "11b": {
    words: "the same with a reason of substance: left out",
    requirements: ["C1"],
    sites: { s1: {}, s2: {} },
    answers: { "C1.1@s1": "fully_met", "C1.not_applicable@s2": "Shares the connection of s1" },
    outcomes: ["C1 must s1: fully_met", "C1 must s2: not_applicable"],
    mandatory: 100,
    recommended: null,
    status: "fully_met",
  },
  "12": {
    words: "marked not applicable where that is not allowed, however long the reason",
    requirements: ["P1"],
    services: { v1: {} },
    answers: { "P1.1@v1": "fully_met", "P1.not_applicable@v1": "We are sure that this one does not count" },
    outcomes: ["P1 must v1: unknown"],
    mandatory: 0,
    recommended: null,
    status: "incomplete",
  },
  "13": {
    words: "a consider is met by a recorded decision, here to do nothing",
    requirements: ["C4"],
    sites: { s1: { ST1: "other_provider" } },
    answers: { "C4.1@s1": "fully_met" },
    outcomes: ["C4 consider s1: fully_met"],
    mandatory: null,
    recommended: 100,
    status: "fully_met",
  },
  "14": {
    words: "an old date in an advisory question moves nothing",
    requirements: ["S3"],
    organisation: SUPPLIER,
    answers: { "S3.1": "fully_met", "S3.2": "customer", "S3.3": "2020-01-01" },
    outcomes: ["S3 must: fully_met"],
    mandatory: 100,
    recommended: null,
    status: "fully_met",
  },
  "15": {
    words: "a no to a question of later guidance moves nothing",
    requirements: ["P6"],
    services: { v1: { SV10: "yes" } },
    answers: { "P6.1@v1": "fully_met", "P6.2@v1": "no" },
    outcomes: ["P6 must v1: fully_met"],
    mandatory: 100,
    recommended: null,
    status: "fully_met",
  },
  "16a": {
    words: "an answer that a check contradicts is disputed",
    requirements: ["S5"],
    services: { v1: {} },
    answers: { "S5.1@v1": "fully_met" },
    checks: [{ check: "MC-TLS-VERSION", scope: "service:v1", result: "old_accepted" }],
    outcomes: ["S5 should v1: unknown"],
    mandatory: null,
    recommended: 0,
    status: "mandatory_met",
  },
  "16b": {
    words: "the same once the service is fixed",
    requirements: ["S5"],
    services: { v1: {} },
    answers: { "S5.1@v1": "fully_met" },
    checks: [{ check: "MC-TLS-VERSION", scope: "service:v1", result: "modern_only" }],
    outcomes: ["S5 should v1: fully_met"],
    mandatory: null,
    recommended: 100,
    status: "fully_met",
  },
  "17a": {
    words: "a stored answer to a question that is not asked: nothing connects to the service",
    requirements: ["S0"],
    organisation: SUPPLIER,
    services: { v1: { SV11: "no" } },
    answers: { "S0.1@v1": "fully_met", "S0.2@v1": "not_met", "S0.3@v1": "fully_met" },
    outcomes: ["S0 must v1: fully_met"],
    mandatory: 100,
    recommended: null,
    status: "fully_met",
  },
  "17b": {
    words: "the same when other systems connect to it",
    requirements: ["S0"],
    organisation: SUPPLIER,
    services: { v1: { SV11: "yes" } },
    answers: { "S0.1@v1": "fully_met", "S0.2@v1": "not_met", "S0.3@v1": "fully_met" },
    outcomes: ["S0 must v1: not_met"],
    mandatory: 0,
    recommended: null,
    status: "mandatory_not_met",
  },
  "18": {
    words: "the mean of scopes, then of requirements, then of sections",
    requirements: ["P1", "P7", "S4"],
    services: { v1: {}, v2: {} },
    answers: { "P1.1@v1": "fully_met", "P1.1@v2": "not_met", "P7.1": "fully_met", "S4.1": "partly_met" },
    outcomes: ["P1 must v1: fully_met", "P1 must v2: not_met", "P7 must: fully_met", "S4 must: partly_met"],
    mandatory: 54,
    recommended: null,
    status: "mandatory_not_met",
  },
  "19a": {
    words: "a question asked once has its own outcome, even without a service",
    requirements: ["P1"],
    organisation: { ...TRUST, PF2: ["builds_for_own_use"] },
    answers: { "P1.2": "largely_met" },
    outcomes: ["P1 must: largely_met"],
    mandatory: 66,
    recommended: null,
    status: "mandatory_not_met",
  },
  "19b": {
    words: "the same beside a service that is fine",
    requirements: ["P1"],
    organisation: { ...TRUST, PF2: ["builds_for_own_use"] },
    services: { v1: {} },
    answers: { "P1.2": "largely_met", "P1.1@v1": "fully_met" },
    outcomes: ["P1 must: largely_met", "P1 must v1: fully_met"],
    mandatory: 83,
    recommended: null,
    status: "mandatory_not_met",
  },
  "20": {
    words: "199 of 200 sites are fine: 99, and still not met",
    requirements: ["C1"],
    sites: Object.fromEntries(TWO_HUNDRED.map((id) => [id, {}])),
    answers: Object.fromEntries(
      TWO_HUNDRED.map((id, n) => [`C1.1@${id}`, n < 199 ? "fully_met" : "largely_met"]),
    ),
    outcomes: TWO_HUNDRED.map((id, n) => `C1 must ${id}: ${n < 199 ? "fully_met" : "largely_met"}`),
    mandatory: 99,
    recommended: null,
    status: "mandatory_not_met",
  },
  "21a": {
    words: "no exceptions, so nobody asks how they are justified",
    requirements: ["A1"],
    answers: { "A1.1": "fully_met", "A1.2": 0 },
    outcomes: ["A1 should: fully_met"],
    mandatory: null,
    recommended: 100,
    status: "fully_met",
  },
  "21b": {
    words: "two exceptions, with no word on how they are justified",
    requirements: ["A1"],
    answers: { "A1.1": "fully_met", "A1.2": 2 },
    outcomes: ["A1 should: unknown"],
    mandatory: null,
    recommended: 0,
    status: "mandatory_met",
  },
  "21c": {
    words: "the number of exceptions left blank: it may not be none",
    requirements: ["A1"],
    answers: { "A1.1": "fully_met" },
    outcomes: ["A1 should: unknown"],
    mandatory: null,
    recommended: 0,
    status: "mandatory_met",
  },
};

describe("worked examples", () => {
  test.each(Object.entries(EXAMPLES).map(([number, example]) => ({ number, ...example })))(
    "$number: $words",
    ({
      requirements,
      organisation = TRUST,
      sites = {},
      services = {},
      outcomes,
      mandatory,
      recommended,
      status,
      ...said
    }) => {
      const result = scoreAssessment(
        only(getCatalogue("1.0.0"), requirements),
        anAssessed({
          organisation,
          sites: withFacts(sites, SITE),
          services: withFacts(services, SERVICE),
          ...said,
        }),
      );

      expect(result.outcomes.map(inShort)).toEqual(outcomes);
      expect(result).toMatchObject({ status, mandatoryIndex: mandatory, recommendedIndex: recommended });
    },
  );

  test("18: each section has its own index", () => {
    const { words: _, services = {}, answers } = EXAMPLES["18"] as Example;
    const { sections } = scoreAssessment(
      only(getCatalogue("1.0.0"), ["P1", "P7", "S4"]),
      anAssessed({ organisation: TRUST, services: withFacts(services, SERVICE), answers }),
    );
    const indices = Object.fromEntries(
      sections.map(({ section, mandatoryIndex }) => [section, mandatoryIndex]),
    );
    expect(indices).toMatchObject({ principles: 75, information_security: 33, connectivity: null });
  });
});

const withFacts = (places: Record<string, Facts>, facts: Facts) =>
  Object.fromEntries(Object.entries(places).map(([id, own]) => [id, { ...facts, ...own }]));

function inShort({
  requirement,
  obligation,
  scope,
  level,
}: {
  requirement: string;
  obligation: string;
  scope: string;
  level: string;
}) {
  const place = scope === "organisation" ? "" : ` ${scope.slice(scope.indexOf(":") + 1)}`;
  return `${requirement} ${obligation}${place}: ${level}`;
}
