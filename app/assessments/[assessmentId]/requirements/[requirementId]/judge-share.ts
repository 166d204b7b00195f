import type { readAssessmentWithRegister } from "@/lib/data/assessment/register-facts";
import { today } from "@/lib/data/today";
import { getCatalogue } from "@/lib/domain/catalogue";
import { placeNames } from "@/lib/domain/place-names";
import { registerContext } from "@/lib/domain/proposals/register-context";
import { scoreAssessment } from "@/lib/domain/scoring/score-assessment";
import { inShare } from "@/lib/domain/teamwork/share-of";
import { toAssessed } from "@/lib/domain/assessment/to-assessed";

type Read = Awaited<ReturnType<typeof readAssessmentWithRegister>>;

/** How an assessment stands today, as far as a delegate may see it, and what its registers propose. */
export function judgeShare({ assessment, register }: Read) {
  const catalogue = getCatalogue(assessment.catalogueVersion);
  const assessed = toAssessed(assessment, today());
  const scored = scoreAssessment(catalogue, assessed);
  const nameOf = placeNames(assessment);
  return {
    catalogue,
    assessed,
    result: { ...scored, outcomes: inShare(catalogue, assessment.assigned, scored.outcomes) },
    nameOf,
    registers: { ...registerContext(register, today()), nameOf },
  };
}
