import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer } from "@/lib/domain/assessment/answer";
import { type Proof, withProofs } from "@/lib/domain/evidence/proof";

const TODAY = "2026-11-21";

const answer = (question: string, scope: Answer["scope"] = "organisation"): Answer => ({
  question,
  scope,
  value: "fully_met",
});
const proof = (over: Partial<Proof> = {}): Proof => ({
  requirement: "P4",
  scope: "organisation",
  validFrom: null,
  validUntil: null,
  ...over,
});
const assuranceOf = (answers: Answer[], ...proofs: Proof[]) =>
  withProofs(answers, proofs, TODAY).map(({ assurance }) => assurance);

const DOCUMENTED = { level: 1 };

describe("evidence documents the answers", () => {
  test("of its requirement and of no other", () =>
    expect(assuranceOf([answer("P4.1"), answer("P41.1")], proof())).toEqual([DOCUMENTED, undefined]));

  test("in every place when it is about the organisation", () =>
    expect(assuranceOf([answer("P4.1", "site:a"), answer("P4.1")], proof())).toEqual([
      DOCUMENTED,
      DOCUMENTED,
    ]));

  test("in its own place alone when it is about one", () =>
    expect(
      assuranceOf(
        [answer("P4.1", "site:a"), answer("P4.1", "site:b"), answer("P4.1")],
        proof({ scope: "site:a" }),
      ),
    ).toEqual([DOCUMENTED, undefined, undefined]));

  test("from its first day on", () =>
    expect(
      assuranceOf([answer("P4.1"), answer("C1.1")], proof({ validFrom: "2026-11-22" }), {
        ...proof({ validFrom: TODAY }),
        requirement: "C1",
      }),
    ).toEqual([undefined, DOCUMENTED]));

  test("until the last day of what is valid longest, which scoring looks at", () => {
    const both = [proof({ validUntil: "2026-01-01" }), proof({ validUntil: "2027-01-01" })];
    expect(assuranceOf([answer("P4.1")], ...both)).toEqual([{ level: 1, until: "2027-01-01" }]);
    expect(assuranceOf([answer("P4.1")], ...both, proof())).toEqual([DOCUMENTED]);
  });

  test("never less than something better already does", () => {
    const verified = { ...answer("P4.1"), assurance: { level: 3 as const } };
    expect(assuranceOf([verified], proof())).toEqual([{ level: 3 }]);
  });
});

const days = fc.constantFrom(null, "2026-01-01", TODAY, "2027-01-01");
const proofs = fc.array(
  fc.record({
    requirement: fc.constant("P4"),
    scope: fc.constant("organisation" as const),
    validFrom: days,
    validUntil: days,
  }),
);

test("more evidence never proves an answer for a shorter time, and its order is irrelevant", () =>
  fc.assert(
    fc.property(proofs, proofs, (some, more) => {
      const until = (given: Proof[]) => {
        const [assurance] = assuranceOf([answer("P4.1")], ...given);
        return assurance ? (assurance.until ?? "9999") : "";
      };
      expect(until([...some, ...more]) >= until(some)).toBe(true);
      expect(until([...more, ...some])).toBe(until([...some, ...more]));
    }),
  ));
