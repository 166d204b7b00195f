import { describe, expect, test } from "vitest";
import { getCatalogue } from "@/lib/domain/catalogue/index";
import { contradictionsIn } from "@/lib/domain/assessment/contradictions";
import { anAssessed, type Situation } from "@/tests/support/assessed";

const catalogue = getCatalogue("1.0.0");
const TRUST = { PF1: "nhs_trust", PF2: ["consumer"], PF3: "both", PF5: "no" };
const SUPPLIER = { ...TRUST, PF2: ["consumer", "third_party_supplier"] };
const SERVICE = { SV1: "live", SV2: "both", SV3: "both", SV9: "yes", SV10: "yes" };

const found = (situation: Situation) =>
  contradictionsIn(catalogue, anAssessed({ organisation: TRUST, ...situation })).map(
    ({ id, scope }) => `${id} ${scope}`,
  );

describe("contradictions are found", () => {
  test.each<[string, Situation]>([
    [
      "X1 service:v1",
      { services: { v1: { ...SERVICE, SV3: "private" } }, answers: { "P1.1@v1": "fully_met" } },
    ],
    [
      "X2 service:v1",
      { services: { v1: { ...SERVICE, SV3: "internet" } }, answers: { "P1.1@v1": "not_met" } },
    ],
    [
      "X3 service:v1",
      { services: { v1: SERVICE }, answers: { "S5.1@v1": "fully_met", "S5.2@v1": ["tls12", "tls10"] } },
    ],
    ["X4 site:s1", { sites: { s1: {} }, answers: { "C1.1@s1": "fully_met", "C1.4@s1": 80 } }],
    ["X5 site:s1", { sites: { s1: {} }, answers: { "C2.1@s1": "fully_met", "C2.2@s1": "single" } }],
    [
      "X6 organisation",
      { sites: { s1: {}, s2: {} }, answers: { "C0.1": "fully_met", "C1.1@s2": "not_met" } },
    ],
    ["X7 organisation", { organisation: SUPPLIER, answers: { "S1.1": "none", "S1.2": "partly_met" } }],
    ["X8 organisation", { answers: { "U1.1": "not_met", "U8.3": "fully_met" } }],
    ["X9 organisation", { answers: { "U10.1": "not_met", "U12.1": "partly_met" } }],
    ["X10 organisation", { services: { v1: SERVICE }, answers: { "U2.2@v1": ["cis", "ers"] } }],
    ["X11 service:v1", { services: { v1: SERVICE }, answers: { "P6.1@v1": "fully_met", "P6.2@v1": "no" } }],
    [
      "X12 organisation",
      { services: { v1: { ...SERVICE, SV3: "private" } }, answers: { "A1.2": 0, "U10.1": "not_met" } },
    ],
  ])("%s", (expected, situation) => expect(found(situation)).toEqual([expected]));

  test("each of them is tried above", () =>
    expect(catalogue.contradictions.list.map(({ id }) => id)).toEqual(
      Array.from({ length: 12 }, (_, n) => `X${n + 1}`),
    ));
});

test("a contradiction names the requirements to look at again, each once", () => {
  const requirements = (situation: Situation) =>
    contradictionsIn(catalogue, anAssessed({ organisation: TRUST, ...situation })).map(
      ({ requirements }) => requirements,
    );
  expect(requirements({ sites: { s1: {} }, answers: { "C1.1@s1": "fully_met", "C1.4@s1": 80 } })).toEqual([
    ["C1"],
  ]);
  expect(
    requirements({
      services: { v1: { ...SERVICE, SV3: "private" } },
      answers: { "A1.2": 0, "U10.1": "not_met" },
    }),
  ).toEqual([["A1", "U10"]]);
});

test("answers that go together contradict nothing", () =>
  expect(
    found({ services: { v1: { ...SERVICE, SV3: "internet" } }, answers: { "P1.1@v1": "fully_met" } }),
  ).toEqual([]));

test("an answer that is not asked contradicts nothing", () =>
  expect(found({ organisation: TRUST, answers: { "S1.1": "none", "S1.2": "partly_met" } })).toEqual([]));
