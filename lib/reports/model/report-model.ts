import { answerInWords } from "@/lib/domain/assessment/answer-words";
import { type Catalogue, getCatalogue } from "@/lib/domain/catalogue/index";
import { contradictionsIn } from "@/lib/domain/assessment/contradictions";
import { dayInEngland } from "@/lib/domain/dates";
import type { Person } from "@/lib/domain/people/person";
import { markingOf } from "@/lib/domain/protective-marking";
import { scoreAssessment } from "@/lib/domain/scoring/score-assessment";
import type { AssessmentResult } from "@/lib/domain/scoring/types";
import { ORGANISATION, serviceScope, siteScope } from "@/lib/domain/scope";
import { actionPart, apartPart } from "./action-parts";
import { applicabilityParts } from "./applicability-parts";
import { expiredOf } from "./expired-part";
import { namesOf } from "@/lib/reports/places";
import { notesOf } from "./notes-part";
import { overruledOf } from "./overruled-part";
import { planPart } from "./plan-part";
import { remarksOf } from "./remarks";
import { FORMAT, FORMAT_VERSION, type Report } from "./report-schema";
import { toAssessed } from "@/lib/domain/assessment/to-assessed";
import type { ReportedAssessment } from "./reported-assessment";
import { requirementParts } from "./requirement-parts";
import { statusPart } from "./status-part";

/**
 * The report of an assessment as of a day (an ISO date), for this person: the one model behind every form of it.
 * `catalogue` is the assessment's own version unless told otherwise.
 */
export function makeReport(
  assessment: ReportedAssessment,
  today: string,
  person?: Pick<Person, "name">,
  catalogue: Catalogue = getCatalogue(assessment.catalogueVersion),
): Report {
  const assessed = toAssessed(assessment, today);
  const result = scoreAssessment(catalogue, assessed);
  const scopes = scopesOf(assessment);
  const remarks = remarksOf(assessment);
  const actions = actionPart(catalogue, result, assessment.organisation.profile.PF1);
  const parts = requirementParts(catalogue, result, assessed.answers);

  return {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    madeOn: today,
    madeBy: person?.name ?? null,
    stage: "draft",
    submission: null,
    marking: markingOf(assessment.organisation.marking),
    ...frontMatter(assessment, catalogue),
    ...statusPart(catalogue, result, namesOf(scopes)),
    figures: figuresOf(result),
    scopes,
    ...parts,
    actions,
    plan: assessment.plan ? planPart(assessment.plan, actions) : null,
    ...applicabilityParts(catalogue, result, assessment, remarks),
    overruled: overruledOf(catalogue, assessed.answers, remarks),
    expired: expiredOf(parts.requirements, assessed.answers, today),
    notes: notesOf(catalogue, assessed.answers, remarks),
    apart: apartPart(catalogue, result, assessment.organisation.profile.PF1),
    contradictions: contradictionsIn(catalogue, assessed).map(({ says, ...found }) => ({
      ...found,
      sentence: says,
    })),
  };
}

const scopesOf = ({ organisation, sites, services }: ReportedAssessment): Report["scopes"] => [
  { key: ORGANISATION, level: "organisation", name: organisation.name },
  ...sites.map(({ id, name }) => ({ key: siteScope(id), level: "site" as const, name })),
  ...services.map(({ id, name }) => ({ key: serviceScope(id), level: "service" as const, name })),
];

function figuresOf(result: AssessmentResult): Report["figures"] {
  const { mandatoryIndex, recommendedIndex, coverage, assurance, notApplicable } = result;
  return { mandatoryIndex, recommendedIndex, coverage, assurance, notApplicable };
}

function frontMatter(assessment: ReportedAssessment, catalogue: Catalogue) {
  const { name, reference, odsCode, profile } = assessment.organisation;
  const { title, scoring, base_policy, disclaimer } = catalogue.meta;
  const type = catalogue.question("PF1");
  return {
    organisation: {
      name,
      reference,
      odsCode,
      type: type && profile.PF1 !== undefined ? answerInWords(type, profile.PF1) : null,
    },
    assessment: {
      id: assessment.id,
      startedOn: dayInEngland(new Date(assessment.startedAt)),
      changedOn: dayInEngland(new Date(assessment.changedAt)),
      revision: assessment.revision,
    },
    catalogue: {
      title,
      version: catalogue.version,
      rulesVersion: scoring.rules_version,
      basePolicy: base_policy.name,
      edition: base_policy.edition,
    },
    disclaimer,
  };
}
