import { describe, expect, test } from "vitest";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue/index";
import { prospects, reasonsToAct, triage, type TriageAnswers } from "@/lib/domain/triage/triage";
import { anAssessed } from "@/tests/support/assessed";
import { aMaturity, aRequirement, dummyCatalogue } from "@/tests/support/dummy-catalogue";

const catalogue = getCatalogue(latestVersion);

describe("do I need to act?", () => {
  const key = (answers: TriageAnswers) => triage(catalogue, answers)?.key ?? null;

  test.each<[TriageAnswers, string | null]>([
    [{ TQ1: "yes", TQ2: "no", TQ3: "no" }, "act"],
    [{ TQ1: "no", TQ2: "not_sure", TQ3: "yes" }, "act"],
    [{ TQ1: "yes" }, "act"],
    [{ TQ1: "no", TQ2: "not_sure", TQ3: "no" }, "find_out"],
    [{ TQ1: "no", TQ2: "no", TQ3: "no" }, "nothing_now"],
    [{ TQ1: "no", TQ2: "no" }, null],
    [{}, null],
  ])("%j: %s", (answers, expected) => expect(key(answers)).toBe(expected));

  test("says why, and what to find out", () => {
    const [first, second] = catalogue.meta.triage.any;
    expect(triage(catalogue, { TQ1: "yes", TQ2: "not_sure", TQ3: "no" })).toMatchObject({
      reasons: [first?.reason],
      notSure: [second?.ask],
    });
  });
});

test("for an organisation that is registered, each reason holds by its facts", () =>
  expect(
    reasonsToAct(
      catalogue,
      anAssessed({
        organisation: { PF5: "no", PF9: "yes" },
        services: { v1: { SV2: "lan_only" }, v2: { SV2: "both" } },
      }),
    ).map(({ id, holds }) => [id, holds]),
  ).toEqual([
    ["TQ1", true],
    ["TQ2", false],
    ["TQ3", true],
  ]));

describe("what would apply", () => {
  const only = (value: string) => ({
    rule: "-",
    condition: { question: "PF1", op: "equals", value } as const,
  });
  const unknown = { rule: "-", condition: { question: "SV2", op: "equals", value: "both" } as const };
  const dummy = dummyCatalogue([
    aRequirement("R1"),
    aRequirement("R2", { applicability: only("supplier") }),
    aRequirement("R3", { applicability: only("nhs_trust") }),
    aRequirement("R4", { scope_level: "service", applicability: unknown }),
    aRequirement("R5", {
      scope_level: "service",
      applicability: only("supplier"),
      questions: [aMaturity("R5.1"), aMaturity("R5.2", { ask_at: "organisation" })],
    }),
  ]);

  test("is certain by the facts, open where it depends on others, and left out where it is ruled out", () =>
    expect(
      prospects(dummy, { PF1: "nhs_trust" }).map(({ requirement, certain }) => [requirement.id, certain]),
    ).toEqual([
      ["R1", true],
      ["R3", true],
      ["R4", false],
      ["R5", true],
    ]));

  test("a supplier is not asked about its sites, except where it serves others", () => {
    const ids = prospects(catalogue, { PF1: "supplier", PF2: ["third_party_supplier"] }).map(
      ({ requirement }) => requirement.id,
    );
    expect(ids).toEqual(expect.arrayContaining(["S1", "S2", "S3", "C2"]));
    expect(ids.filter((id) => ["C0", "C1", "C3", "C4", "CE", "U1"].includes(id))).toEqual([]);
  });
});
