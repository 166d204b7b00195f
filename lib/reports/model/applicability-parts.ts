import { EMPTY_REGISTER } from "@/lib/domain/assessment/answer";
import type { Catalogue } from "@/lib/domain/catalogue/index";
import type { AssessmentResult, Outcome } from "@/lib/domain/scoring/types";
import { ORGANISATION } from "@/lib/domain/scope";
import { groupBy } from "@/lib/reports/group-by";
import type { Remarks } from "./remarks";
import type { ReportedAssessment } from "./reported-assessment";
import type { Report } from "./report-schema";

/** Explanations that count, and the statement of applicability: what was left out and why. */
export function applicabilityParts(
  catalogue: Catalogue,
  { outcomes }: AssessmentResult,
  assessment: ReportedAssessment,
  remarks: Remarks,
): Pick<Report, "explanations" | "notApplicable"> {
  const said = (outcome: Outcome, remark: "explanation" | "not_applicable") => {
    const { requirement, scope } = outcome;
    const words = remarks.of(requirement, remark, scope);
    return words ? [{ requirement, scope, ...words }] : [];
  };
  const leftOut = once(outcomes.filter(({ level }) => level === "not_applicable"));
  return {
    explanations: once(outcomes.filter(({ explained }) => explained)).flatMap((one) =>
      said(one, "explanation"),
    ),
    notApplicable: {
      byRule: leftOut
        .filter(({ because }) => because.rule === "does_not_apply")
        .map(({ requirement, scope }) => ({
          requirement,
          scope,
          rule: catalogue.requirement(requirement)?.applicability.rule ?? "",
        })),
      byPerson: leftOut
        .filter(({ because }) => because.rule === "reason_given")
        .flatMap((one) => said(one, "not_applicable")),
      registers: (["site", "service"] as const)
        .filter((level) => assessment[`${level}s`].length === 0)
        .flatMap((register) => {
          const words = remarks.find(EMPTY_REGISTER[register], ORGANISATION);
          return words ? [{ register, ...words }] : [];
        }),
    },
  };
}

/** One reason covers every obligation of a requirement in a scope. */
const once = (outcomes: readonly Outcome[]): Outcome[] =>
  groupBy(outcomes, ({ requirement, scope }) => `${requirement} ${scope}`).flatMap(([first]) => first ?? []);
