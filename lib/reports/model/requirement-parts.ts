import type { Answer } from "@/lib/domain/assessment/answer";
import type { Catalogue } from "@/lib/domain/catalogue/index";
import { explain } from "@/lib/domain/scoring/explain";
import { obstacleOf } from "@/lib/domain/scoring/status";
import type { AssessmentResult, Outcome } from "@/lib/domain/scoring/types";
import type { ScopeKey } from "@/lib/domain/scope";
import { groupBy } from "@/lib/reports/group-by";
import type { Standing } from "./report-parts";
import type { Report, ReportOutcome } from "./report-schema";

/** Sections and requirements in the order of the catalogue, each outcome with the sentence that explains it. */
export function requirementParts(
  catalogue: Catalogue,
  result: AssessmentResult,
  answers: readonly Answer[],
): Pick<Report, "sections" | "requirements"> {
  const outcomes = new Map(
    groupBy(result.outcomes, ({ requirement }) => requirement).map((group) => [group[0]?.requirement, group]),
  );
  const given = new Map(answers.map(({ question, scope, value }) => [`${question} ${scope}`, value]));
  const said = (id: string, scope: ScopeKey) => given.get(`${id} ${scope}`);
  return {
    sections: result.sections.map(({ section, ...figures }) => ({
      id: section,
      title: catalogue.sections.find(({ id }) => id === section)?.title ?? section,
      ...figures,
    })),
    requirements: catalogue.requirements.map(({ id, title, section, obligation, scope_level }) => ({
      id,
      title,
      section,
      obligation,
      scopeLevel: scope_level,
      outcomes: (outcomes.get(id) ?? []).map((outcome): ReportOutcome => {
        const { scope, obligation, level, explained, planned, answered, applicable } = outcome;
        const reason = explain(catalogue, outcome, { said });
        const standing = standingOf(outcome);
        return { scope, obligation, level, standing, explained, planned, answered, applicable, reason };
      }),
    })),
  };
}

function standingOf(outcome: Outcome): Standing {
  const obstacle = obstacleOf(outcome);
  if (obstacle && "outcome" in obstacle) return obstacle.kind;
  return outcome.level === "not_applicable" ? "not_applicable" : "fully_met";
}
