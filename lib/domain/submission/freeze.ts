import { remarkId, type AnswerValue, type Facts } from "@/lib/domain/assessment/answer";
import { type Catalogue, getCatalogue } from "../catalogue";
import type { Requirement } from "../catalogue/schema";
import type { ScopeKey } from "../scope";
import { ORGANISATION, serviceScope, siteScope } from "../scope";
import type { Standing } from "../scoring/score-in-parts";
import { type Plans, plansOf } from "../scoring/planned";
import type { AssessmentResult, Outcome, PlannedGap } from "../scoring/types";
import { SUBMISSION_FORMAT, SUBMISSION_VERSION, type SubmissionContent } from "./content";
import { inOrder } from "./in-order";
import { judgeContent, type Said } from "./judge-content";
import { aboutSubject } from "./subject";

interface FrozenPlace {
  id: string;
  name: string;
  facts: Facts;
}

/** An assessment as it is remembered. */
export interface Frozen {
  id: string;
  revision: number;
  startedAt: string;
  catalogueVersion: string;
  organisation: { reference: string; odsCode: string | null; name: string; profile: Facts };
  sites: readonly FrozenPlace[];
  services: readonly FrozenPlace[];
  answers: readonly { question: string; scope: ScopeKey; value: AnswerValue | null; changedAt: string }[];
  planned?: readonly PlannedGap[];
}

/** Everything about a submission that its assessment does not say. */
export type Around = Pick<
  SubmissionContent,
  "product" | "number" | "judgedOn" | "evidence" | "declaration" | "previous"
>;

/**
 * A submission of an assessment: what it says about the subject, and how that comes out. Notes are left out, as is
 * who answered: they stay in the organisation.
 * @param base the catalogue of the assessment, unless told otherwise
 */
export function freeze(
  assessment: Frozen,
  around: Around,
  base: Catalogue = getCatalogue(assessment.catalogueVersion),
): SubmissionContent {
  const { product, evidence, ...rest } = around;
  const whole = { ...assessment, proofs: [] };
  const { catalogue, assessment: about } = aboutSubject(base, whole, product?.id ?? null);
  const { reference, odsCode, name, profile } = assessment.organisation;
  const scopes = scopesOf(about);
  const isAsked = (id: string) => catalogue.requirement(id) !== undefined;
  return judged(
    {
      format: SUBMISSION_FORMAT,
      formatVersion: SUBMISSION_VERSION,
      ...rest,
      organisation: { reference, odsCode, name },
      product,
      assessment: {
        id: assessment.id,
        revision: assessment.revision,
        startedAt: moment(assessment.startedAt),
      },
      catalogueVersion: catalogue.version,
      rulesVersion: catalogue.meta.scoring.rules_version,
      facts: given(profile),
      sites: about.sites.map(placed),
      services: about.services.map(placed),
      answers: answersOf(about.answers, scopes, catalogue),
      evidence: evidence
        .map((item) => ({ ...item, requirements: item.requirements.filter(isAsked).sort() }))
        .filter((item) => item.requirements.length > 0 && scopes.has(item.scope))
        .sort((one, other) => inOrder(one.id, other.id) || one.version - other.version),
      ...plannedOf(
        plansOf(assessment.planned, around.judgedOn, catalogue.meta.scoring.planned_gap.cycles),
        catalogue,
        scopes,
      ),
      checks: [],
      answersReturn: null,
    },
    base,
  );
}

/** The submission of what is said, with how it comes out. */
export function judged(said: Said, base: Catalogue): SubmissionContent {
  const result = judgeContent(said, base);
  return { ...said, outcomes: result.outcomes.map(outcomeOf), standing: standingOf(result) };
}

export const outcomeOf = (outcome: Outcome): SubmissionContent["outcomes"][number] => {
  const { requirement, scope, obligation, level, explained, planned, because } = outcome;
  const { rule, question = null } = because;
  return { requirement, scope, obligation, level, explained, planned, rule, question };
};

export const standingOf = (result: AssessmentResult): Standing => {
  const { status, mandatoryIndex, recommendedIndex, coverage, assurance, notApplicable } = result;
  return { status, mandatoryIndex, recommendedIndex, coverage, assurance, notApplicable };
};

/** What counted as planned, in an order of its own; no field where there is nothing, as in submissions before plans. */
function plannedOf(
  plans: Plans,
  catalogue: Catalogue,
  scopes: ReadonlySet<ScopeKey>,
): Pick<SubmissionContent, "planned"> {
  const planned = catalogue.requirements
    .flatMap((requirement) => {
      const everywhere = [...scopes].filter(isAskedIn(requirement));
      return (plans.get(requirement.id) ?? []).flatMap(({ scope, kind, until, cycle }) =>
        (scope ? [scope] : everywhere)
          .filter((place) => scopes.has(place))
          // A plan that counts has a day.
          .map((place) => ({ requirement: requirement.id, scope: place, kind, until: until!, cycle })),
      );
    })
    .sort(byPlan);
  return planned.length > 0 ? { planned } : {};
}

type Planned = NonNullable<SubmissionContent["planned"]>[number];

/** The order of what counted as planned. */
export const byPlan = (one: Planned, other: Planned): number =>
  inOrder(one.requirement, other.requirement) ||
  inOrder(one.scope, other.scope) ||
  inOrder(one.kind, other.kind) ||
  inOrder(one.until, other.until);

/** Whether a requirement asks anything in a scope. */
const isAskedIn =
  ({ scope_level, questions }: Requirement) =>
  (scope: ScopeKey): boolean =>
    questions.some(({ ask_at }) => scope.startsWith(ask_at ?? scope_level));

/** Everywhere that something is answered. */
export const scopesOf = ({
  sites,
  services,
}: Record<"sites" | "services", readonly { id: string }[]>): ReadonlySet<ScopeKey> =>
  new Set([
    ORGANISATION,
    ...sites.map(({ id }) => siteScope(id)),
    ...services.map(({ id }) => serviceScope(id)),
  ]);

function answersOf(
  answers: Frozen["answers"],
  scopes: ReadonlySet<ScopeKey>,
  catalogue: Catalogue,
): SubmissionContent["answers"] {
  const notes = new Set(catalogue.requirements.map(({ id }) => remarkId(id, "note")));
  return answers
    .flatMap(({ question, scope, value, changedAt }) =>
      value === null || !scopes.has(scope) || notes.has(question)
        ? []
        : { question, scope, value, changedAt: moment(changedAt) },
    )
    .sort((one, other) => inOrder(one.question, other.question) || inOrder(one.scope, other.scope));
}

const placed = ({ id, name, facts }: FrozenPlace) => ({ id, name, facts: given(facts) });

/** The facts that there are. */
const given = (facts: Facts): Record<string, AnswerValue> =>
  Object.fromEntries(Object.entries(facts).filter((fact): fact is [string, AnswerValue] => fact[1] != null));

const moment = (text: string) => new Date(text).toISOString();
