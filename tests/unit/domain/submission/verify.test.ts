import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Catalogue } from "@/lib/domain/catalogue";
import { scoreAssessment } from "@/lib/domain/scoring/score-assessment";
import { canonicalText } from "@/lib/domain/submission/canonical-text";
import type { SubmissionContent } from "@/lib/domain/submission/content";
import { outcomeOf } from "@/lib/domain/submission/freeze";
import { type Held, verifySubmission } from "@/lib/domain/submission/verify";
import { fullAssessment, catalogue as policy } from "@/tests/bench/scoring/full-assessment";
import { anyAssessed } from "@/tests/support/any-assessed";
import { anAssessed } from "@/tests/support/assessed";
import { aRequirement, dummyCatalogue } from "@/tests/support/dummy-catalogue";
import { frozen } from "@/tests/support/frozen";

const catalogue = dummyCatalogue([aRequirement("R1"), aRequirement("R2", { obligation: "should" })]);
const SITUATION = anAssessed({ answers: { "R1.1": "fully_met", "R2.1": "partly_met" } });

const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

const held = (bytes: Buffer): Held => ({ text: bytes.toString("utf8"), sha256: hash(bytes) });

const fileOf = (content: SubmissionContent) => Buffer.from(canonicalText(content));

/** What is wrong with a file for somebody who knows the fingerprint of the right one, or takes that of the file. */
const problems = (file: Buffer, sha256 = hash(file), base: Catalogue = catalogue, previous?: Held) =>
  verifySubmission(held(file), { sha256, previous }, () => base).problems;

function flipped(file: Buffer, at: number, bits: number): Buffer {
  const changed = Buffer.from(file);
  changed[at] = changed[at]! ^ bits;
  return changed;
}

describe("a submission as it was taken away", () => {
  test("is verified, whatever was assessed", () => {
    fc.assert(
      fc.property(anyAssessed(catalogue), (assessed) => {
        expect(problems(fileOf(frozen(catalogue, { ...assessed, checks: [] })))).toEqual([]);
      }),
    );
  });

  test("comes out as the assessment does, whatever is planned", () => {
    fc.assert(
      fc.property(anyAssessed(catalogue), (assessed) => {
        const said = { ...assessed, checks: [] };
        const { outcomes, status } = scoreAssessment(catalogue, said);
        const { outcomes: held, standing } = frozen(catalogue, said);
        expect(standing.status).toBe(status);
        expect(held).toEqual(outcomes.map(outcomeOf));
      }),
    );
  });

  test("of the whole policy is verified too", () => {
    expect(problems(fileOf(frozen(policy, fullAssessment(1))), undefined, policy)).toEqual([]);
  });
});

describe("a change of one byte is found", () => {
  const small = fileOf(frozen(catalogue, SITUATION));
  const large = fileOf(frozen(policy, fullAssessment(2)));

  test("at every place of a small file", () => {
    const sha256 = hash(small);
    for (let at = 0; at < small.length; at++)
      expect(problems(flipped(small, at, 1), sha256), `at ${at}`).not.toEqual([]);
  });

  test("at any place of a large one, whatever is changed", () => {
    const sha256 = hash(large);
    const change = [fc.nat(large.length - 1), fc.integer({ min: 1, max: 255 })] as const;
    fc.assert(
      fc.property(...change, (at, bits) => {
        expect(problems(flipped(large, at, bits), sha256, policy)).not.toEqual([]);
      }),
    );
  });

  test("also where a byte is added or lost", () => {
    const sha256 = hash(small);
    for (let at = 0; at <= small.length; at++) {
      const [before, after] = [small.subarray(0, at), small.subarray(at)];
      expect(problems(Buffer.concat([before, Buffer.from(" "), after]), sha256)).not.toEqual([]);
      if (after.length > 0)
        expect(problems(Buffer.concat([before, after.subarray(1)]), sha256)).not.toEqual([]);
    }
  });
});

describe("somebody who forges the fingerprint as well", () => {
  const content = frozen(catalogue, SITUATION);

  test.each<[string, SubmissionContent, string]>([
    [
      "a better status",
      { ...content, standing: { ...content.standing, status: "fully_met" } },
      "The status or the figures",
    ],
    [
      "a better outcome",
      { ...content, outcomes: content.outcomes.map((outcome) => ({ ...outcome, level: "fully_met" })) },
      "The outcomes",
    ],
    [
      "a worse answer",
      { ...content, answers: content.answers.map((answer) => ({ ...answer, value: "not_met" })) },
      "The outcomes",
    ],
    ["other rules", { ...content, rulesVersion: content.rulesVersion + 1 }, "judges by other rules"],
  ])("does not get away with %s", (_, forged, says) => {
    expect(problems(fileOf(forged)).join()).toContain(says);
  });

  test("does not get away with another order or other white space", () => {
    const again = Buffer.from(JSON.stringify(JSON.parse(fileOf(content).toString()), null, 1));
    expect(problems(again).join()).toContain("not canonical");
  });
});

describe("the chain", () => {
  const first = fileOf(frozen(catalogue, SITUATION));
  const second = fileOf(frozen(catalogue, SITUATION, { number: 2, previous: hash(first) }));

  test("holds where the one before it is given", () => {
    expect(problems(second, undefined, catalogue, held(first))).toEqual([]);
  });

  test("breaks with any other", () => {
    expect(problems(second, undefined, catalogue, held(second)).join()).toContain("does not follow");
    expect(problems(second, undefined, catalogue, held(flipped(first, 9, 1))).join()).toContain("not follow");
  });
});
