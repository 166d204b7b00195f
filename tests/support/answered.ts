import { db } from "@/lib/data/db";
import type { AnswerValue } from "@/lib/domain/answer";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import type { Question } from "@/lib/domain/catalogue/schema";
import type { ScopeKey, ScopeLevel } from "@/lib/domain/scope";
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

/** Answers every open question of an assessment, in its organisation, site and service, as well as can be. */
export async function answerAll(built: Awaited<ReturnType<typeof anAssessment>>): Promise<void> {
  const { assessment, lead, site, service } = built;
  const scopes: Record<ScopeLevel, ScopeKey> = {
    organisation: "organisation",
    site: `site:${site}`,
    service: `service:${service}`,
  };
  const row = { assessmentId: assessment, version: 1, changedAt: new Date(), changedById: lead.id };
  await db.answer.createMany({
    skipDuplicates: true,
    data: getCatalogue(latestVersion).requirements.flatMap(({ questions, scope_level }) =>
      questions.map((question) => ({
        ...row,
        questionId: question.id,
        scope: scopes[question.ask_at ?? scope_level],
        value: bestValue(question),
      })),
    ),
  });
}
