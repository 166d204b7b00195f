import type { AnswerValue } from "@/lib/domain/assessment/answer";
import type { Catalogue } from "@/lib/domain/catalogue/index";
import { ownerRole } from "@/lib/domain/people/owner-role";
import type { ApartAction, AssessmentResult } from "@/lib/domain/scoring/types";
import type { Report } from "./report-schema";

type OrganisationType = AnswerValue | undefined;

/** What to do, in order, with the words of the catalogue. */
export const actionPart = (
  catalogue: Catalogue,
  { actions }: AssessmentResult,
  type: OrganisationType,
): Report["actions"] =>
  actions.map((action) => ({ ...inWords(catalogue, action, type), class: action.class }));

/** Advice and later law or guidance, which move nothing, and what to do about them. */
export const apartPart = (
  catalogue: Catalogue,
  { apart }: AssessmentResult,
  type: OrganisationType,
): Report["apart"] => ({
  outcomes: apart.outcomes.map(({ requirement, question, scope, kind, level }) => {
    const asked = catalogue.question(question);
    return {
      requirement,
      question,
      asks: asked?.text ?? "",
      kind,
      source: asked?.overlay_of ?? null,
      scope,
      level,
    };
  }),
  actions: apart.actions.map((action) => inWords(catalogue, action, type)),
});

function inWords(
  catalogue: Catalogue,
  { id, action, requirement, scope, effort }: ApartAction,
  type: OrganisationType,
) {
  const placed = catalogue.action(action);
  if (!placed) throw new Error(`The catalogue has no action ${action}`);
  const { do: what, why, owner, impact } = placed.action;
  return {
    id,
    action,
    requirement,
    scope,
    do: what,
    why,
    owner: ownerRole(catalogue, owner, type),
    effort,
    impact,
  };
}
