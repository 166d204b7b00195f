import { db } from "@/lib/data/db";
import type { AnswerValue } from "@/lib/domain/assessment/answer";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import type { Question } from "@/lib/domain/catalogue/schema";
import { ORGANISATION, type ScopeKey, type ScopeLevel, serviceScope, siteScope } from "@/lib/domain/scope";
import type { anAssessment } from "./builders";

function bestValue(question: Question): AnswerValue {
  switch (question.type) {
    case "maturity":
      return "fully_met";
    case "yes_no":
      return "yes";
    case "single_choice":
      return question.options[0]!.value;
    case "multi_choice":
      return [question.options[0]!.value];
    case "number":
      return question.min;
    case "date":
      return "2026-10-01";
    case "text":
      return "Some words";
  }
}

type Built = Awaited<ReturnType<typeof anAssessment>>;

/** Answers every question of an assessment, in its organisation, site and service, as well as can be. */
export const answerAll = (built: Built): Promise<void> =>
  answerEverywhere(built, { site: [built.site], service: [built.service] });

/** Answers every question that is still open in its organisation, and at each of these sites and services. */
export async function answerEverywhere(
  { assessment, lead }: Pick<Built, "assessment" | "lead">,
  { site, service }: { site: string[]; service: string[] },
): Promise<void> {
  const scopes: Record<ScopeLevel, ScopeKey[]> = {
    organisation: [ORGANISATION],
    site: site.map(siteScope),
    service: service.map(serviceScope),
  };
  const row = { assessmentId: assessment, version: 1, changedAt: new Date(), changedById: lead.id };
  await db.answer.createMany({
    skipDuplicates: true,
    data: getCatalogue(latestVersion).requirements.flatMap(({ questions, scope_level }) =>
      questions.flatMap((question) =>
        scopes[question.ask_at ?? scope_level].map((scope) => ({
          ...row,
          questionId: question.id,
          scope,
          value: bestValue(question),
        })),
      ),
    ),
  });
}
