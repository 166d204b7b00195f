import "server-only";
import type { Assessment } from "@/lib/data/assessment/assessments";
import { scoreStored } from "@/lib/data/assessment/scoring";
import { toAssessed } from "@/lib/domain/assessment/to-assessed";
import { getCatalogue } from "@/lib/domain/catalogue";
import { dueNow, type DueNow } from "@/lib/domain/plan/due-now";

/** What is due by a stored assessment as of a day (an ISO date). */
export const dueOf = (assessment: Assessment, day: string): DueNow =>
  dueNow(
    getCatalogue(assessment.catalogueVersion),
    scoreStored(assessment, day),
    toAssessed(assessment, day),
  );
