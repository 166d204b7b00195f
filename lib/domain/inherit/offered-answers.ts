import type { AnswerValue } from "@/lib/domain/assessment/answer";
import { getCatalogue, type Catalogue } from "../catalogue";
import { changedWording, type ChangedWording } from "../carry-forward/changed-wording";
import { checkGiven } from "@/lib/domain/assessment/check-given";
import type { Verdict } from "../review/states";
import { serviceScope, type ScopeKey } from "../scope";
import { requirementIn } from "@/lib/domain/teamwork/share-of";
import { inheritedFrom, type InheritedFrom } from "./inherited-from";

/** An accepted submission of a product, as far as a service that is this product can inherit from it. */
export interface InheritanceSource extends InheritedFrom {
  /** The service in the supplier’s register. */
  productId: string;
  catalogueVersion: string;
  answers: readonly { question: string; scope: ScopeKey; value: AnswerValue }[];
  /** The newest verdict on each requirement that was judged. */
  verdicts: Readonly<Record<string, Verdict>>;
}

/** An answer of a supplier that a service can take over. It counts for nothing until somebody takes it. */
export interface OfferedAnswer {
  requirement: string;
  question: string;
  value: AnswerValue;
  /** Whether a reviewer agreed with it; otherwise nobody looked at it. */
  judged: boolean;
  /** What the question said then and says now, where that differs. */
  wording: ChangedWording | null;
  /** Where it comes from, in a sentence. */
  source: string;
}

/**
 * What a supplier says about its product that is also asked about a service that uses it: where no reviewer disagreed
 * or was in doubt, and with a value that would still be accepted. Not what a provider alone answers, and no reasons
 * why an answer is not as the supplier’s own register proposed.
 * @param under the catalogue of the assessment that inherits, and the day as an ISO date
 */
export function offeredAnswers(
  source: InheritanceSource,
  { catalogue, today }: { catalogue: Catalogue; today: string },
): OfferedAnswer[] {
  const earlier = getCatalogue(source.catalogueVersion);
  const scope = serviceScope(source.productId);
  return source.answers
    .filter((answer) => answer.scope === scope && isAskedOfUsers(catalogue, answer.question))
    .flatMap(({ question, value }) => {
      const requirement = requirementIn(question);
      const verdict = source.verdicts[requirement];
      if (verdict && verdict !== "agree") return [];
      if (checkGiven(catalogue, question, value, today) !== null) return [];
      const wording = changedWording(earlier.question(question), catalogue.question(question));
      const judged = verdict === "agree";
      return { requirement, question, value, judged, wording, source: inheritedFrom(source) };
    });
}

/** A question, or why something does not apply or is not met, asked about each service of those who use it. */
function isAskedOfUsers(catalogue: Catalogue, answerId: string): boolean {
  const requirement = catalogue.requirement(requirementIn(answerId));
  if (!requirement || requirement.audience === "provider") return false;
  return catalogue.question(answerId)
    ? catalogue.levelOf(answerId) === "service"
    : requirement.scope_level === "service" &&
        OF_ALL.some((remark) => answerId === `${requirement.id}.${remark}`);
}

const OF_ALL = ["explanation", "not_applicable"];
