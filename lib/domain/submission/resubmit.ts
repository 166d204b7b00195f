import { type Catalogue, getCatalogue } from "../catalogue";
import type { ScopeKey } from "../scope";
import type { SubmissionContent } from "./content";
import { byPlan, judged, scopesOf } from "./freeze";
import { inOrder } from "./in-order";

type Evidence = SubmissionContent["evidence"][number];

interface Returned {
  /** The submission that was returned, and its fingerprint. */
  content: SubmissionContent;
  sha256: string;
  requirements: readonly string[];
}

/**
 * The submission that answers a return: the one that was returned, in which only the answers, evidence and
 * plans of the returned requirements are those of today, judged anew. Nobody can answer in a site or service that was
 * archived since: what was said there stands.
 * @param now the same subject frozen today
 */
export function resubmit(
  { content: earlier, sha256, requirements }: Returned,
  now: SubmissionContent,
  base: Catalogue = getCatalogue(earlier.catalogueVersion),
): SubmissionContent {
  const reopened = new Set(requirements);
  const scopes = scopesOf(earlier);
  const today = scopesOf(now);
  const isReopened = (requirement: string, scope: ScopeKey) => reopened.has(requirement) && today.has(scope);
  const isSaidAgain = ({ question, scope }: SubmissionContent["answers"][number]) =>
    isReopened(question.slice(0, question.indexOf(".")), scope);
  const { outcomes: _outcomes, standing: _standing, planned: _planned, ...said } = earlier;
  const planned = [
    ...(earlier.planned ?? []).filter(({ requirement, scope }) => !isReopened(requirement, scope)),
    ...(now.planned ?? []).filter(
      ({ requirement, scope }) => isReopened(requirement, scope) && scopes.has(scope),
    ),
  ].sort(byPlan);
  return judged(
    {
      ...said,
      number: now.number,
      assessment: now.assessment,
      judgedOn: now.judgedOn,
      answers: [
        ...earlier.answers.filter((answer) => !isSaidAgain(answer)),
        ...now.answers.filter((answer) => isSaidAgain(answer) && scopes.has(answer.scope)),
      ].sort(byPlace),
      evidence: joined([
        ...only(earlier.evidence, (requirement, scope) => !isReopened(requirement, scope)),
        ...only(now.evidence, isReopened).filter(({ scope }) => scopes.has(scope)),
      ]),
      ...(planned.length > 0 && { planned }),
      checks: [],
      declaration: now.declaration,
      answersReturn: { sha256, requirements: [...reopened].sort() },
      previous: now.previous,
    },
    base,
  );
}

/** Evidence as far as it speaks for these requirements. */
const only = (
  evidence: readonly Evidence[],
  wanted: (requirement: string, scope: ScopeKey) => boolean,
): Evidence[] =>
  evidence
    .map((item) => ({ ...item, requirements: item.requirements.filter((id) => wanted(id, item.scope)) }))
    .filter(({ requirements }) => requirements.length > 0);

/** An item that is the same before and now is one item, that speaks for both. */
function joined(evidence: readonly Evidence[]): Evidence[] {
  const found = new Map<string, Evidence>();
  for (const item of evidence) {
    const { requirements, ...rest } = item;
    const key = JSON.stringify(Object.entries(rest).sort());
    const same = found.get(key);
    found.set(key, { ...item, requirements: [...(same?.requirements ?? []), ...requirements].sort() });
  }
  return [...found.values()].sort((one, other) => inOrder(one.id, other.id) || one.version - other.version);
}

const byPlace = (
  one: SubmissionContent["answers"][number],
  other: SubmissionContent["answers"][number],
): number => inOrder(one.question, other.question) || inOrder(one.scope, other.scope);
