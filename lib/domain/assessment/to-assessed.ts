import type { Answer, AnswerValue, Facts } from "./answer";
import { type Proof, withProofs } from "@/lib/domain/evidence/proof";
import type { Assessed, Place, PlannedGap } from "@/lib/domain/scoring/types";

/** An assessment as it is remembered. An answer that somebody cleared is kept, with the value null. */
interface Remembered<Kept> {
  organisation: { profile: Facts };
  sites: readonly Place[];
  services: readonly Place[];
  answers: readonly Kept[];
  proofs: readonly Proof[];
  planned?: readonly PlannedGap[];
}

/** What scoring is told of a remembered assessment, as of a day. The answers still know who gave them and when. */
export function toAssessed<Kept extends Omit<Answer, "value"> & { value: AnswerValue | null }>(
  assessment: Remembered<Kept>,
  today: string,
): Assessed & { answers: readonly (Kept & Answer)[] } {
  const { organisation, sites, services, answers, proofs, planned } = assessment;
  const given = answers.filter((answer): answer is Kept & Answer => answer.value !== null);
  return {
    organisation: organisation.profile,
    sites,
    services,
    answers: withProofs(given, proofs, today),
    planned,
    today,
  };
}
