import { z } from "zod";
import { ORGANISATION } from "../scope";
import type { SubmissionContent } from "../submission/content";
import { toJudge } from "./to-judge";

/** Why a reviewer looks at a requirement. */
export const SAMPLE_REASONS = ["asserted", "overclaimed", "random"] as const;
export type SampleReason = (typeof SAMPLE_REASONS)[number];

/** The requirements of a sample with why each was chosen, in the order of the submission. */
export const sampleSchema = z.array(
  z.object({ requirement: z.string(), reasons: z.array(z.enum(SAMPLE_REASONS)).min(1) }),
);
export type Sample = z.infer<typeof sampleSchema>;

/** Of what is neither asserted only nor was overclaimed, one in so many is drawn by lot, but never fewer than three. */
const ONE_IN = 5;
const FEWEST = 3;

interface Chance {
  /** The requirements on which this supplier was found to claim too much before. */
  overclaimed: ReadonlySet<string>;
  /** The lot of a requirement: the lowest are drawn. Worked out from a seed, so that anybody can draw again. */
  lotOf: (requirement: string) => string;
}

/**
 * What to look at first: all musts that nothing but the supplier's word proves, what this supplier overclaimed before,
 * and a random part of the rest.
 */
export function proposeSample(content: SubmissionContent, { overclaimed, lotOf }: Chance): Sample {
  const all = toJudge(content);
  const asserted = assertedOnly(content);
  const rest = all.filter((id) => !asserted.has(id) && !overclaimed.has(id));
  const drawn = new Set(
    rest
      .map((id) => ({ id, lot: lotOf(id) }))
      .sort((a, b) => (a.lot < b.lot ? -1 : a.lot > b.lot ? 1 : 0))
      .slice(0, Math.max(FEWEST, Math.ceil(rest.length / ONE_IN)))
      .map(({ id }) => id),
  );
  const chosen = { asserted, overclaimed, random: drawn };
  return all
    .map((requirement) => ({
      requirement,
      reasons: SAMPLE_REASONS.filter((reason) => chosen[reason].has(requirement)),
    }))
    .filter(({ reasons }) => reasons.length > 0);
}

/** The musts that claim something somewhere without evidence that is valid on the day of judging. */
export function assertedOnly({ outcomes, evidence, judgedOn }: SubmissionContent): Set<string> {
  const proved = new Set(
    evidence
      .filter(
        ({ validFrom, validUntil }) =>
          (validFrom === null || validFrom <= judgedOn) && (validUntil === null || validUntil >= judgedOn),
      )
      .flatMap(({ requirements, scope }) => requirements.map((requirement) => `${requirement} ${scope}`)),
  );
  return new Set(
    outcomes
      .filter(
        ({ obligation, level, rule }) =>
          obligation === "must" && level !== "unknown" && rule !== "does_not_apply",
      )
      .filter(
        ({ requirement, scope }) =>
          !proved.has(`${requirement} ${scope}`) && !proved.has(`${requirement} ${ORGANISATION}`),
      )
      .map(({ requirement }) => requirement),
  );
}
