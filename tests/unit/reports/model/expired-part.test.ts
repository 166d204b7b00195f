import { describe, expect, test } from "vitest";
import type { Proof } from "@/lib/domain/evidence/proof";
import { ORGANISATION, type ScopeKey, siteScope } from "@/lib/domain/scope";
import { makeReport } from "@/lib/reports/model/report-model";
import { anAssessed, TODAY } from "@/tests/support/assessed";
import { aMaturity, aRequirement, dummyCatalogue } from "@/tests/support/dummy-catalogue";
import { asStored } from "@/tests/support/reported";

const catalogue = dummyCatalogue([
  aRequirement("M1", { questions: [aMaturity("M1.1"), aMaturity("M1.2", { obligation: "should" })] }),
  aRequirement("T1", { scope_level: "site" }),
]);

const REASON = "The lease of this place ends in spring.";
const NORTH = siteScope("north");

const until = (requirement: string, scope: ScopeKey, validUntil: string | null): Proof => ({
  requirement,
  scope,
  validFrom: null,
  validUntil,
});

function expired(proofs: Proof[], answers: Record<string, string> = {}) {
  const given = { "M1.1": "fully_met", "M1.2": "fully_met", "T1.1@north": "fully_met", ...answers };
  const assessed = anAssessed({ sites: { north: {}, south: {} }, answers: given });
  return makeReport({ ...asStored(assessed), proofs }, TODAY, undefined, catalogue).expired;
}

describe("a report says which answers rest on expired evidence:", () => {
  test("where all evidence has ended, once, with the last day of what was valid longest", () => {
    const ended = [until("M1", ORGANISATION, "2020-01-31"), until("M1", ORGANISATION, "2020-03-31")];
    expect(expired(ended)).toEqual([{ requirement: "M1", scope: ORGANISATION, until: "2020-03-31" }]);
    expect(expired([until("T1", ORGANISATION, "2020-01-31")])).toEqual([
      { requirement: "T1", scope: NORTH, until: "2020-01-31" },
    ]);
  });

  test("not on the last day itself, and not where anything else still proves them", () => {
    const ended = until("M1", ORGANISATION, "2020-01-31");
    expect(expired([until("M1", ORGANISATION, TODAY)])).toEqual([]);
    expect(expired([ended, until("M1", ORGANISATION, TODAY)])).toEqual([]);
    expect(expired([ended, until("M1", ORGANISATION, null)])).toEqual([]);
    expect(expired([])).toEqual([]);
  });

  test("not where nothing is answered, or the requirement does not apply", () => {
    expect(expired([until("T1", siteScope("south"), "2020-01-31")])).toEqual([]);
    const proofs = [until("T1", NORTH, "2020-01-31")];
    expect(expired(proofs)).toHaveLength(1);
    expect(expired(proofs, { "T1.not_applicable@north": REASON })).toEqual([]);
  });
});
