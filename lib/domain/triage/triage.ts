import type { Facts } from "@/lib/domain/assessment/answer";
import type { Catalogue } from "@/lib/domain/catalogue/index";
import type { Requirement } from "@/lib/domain/catalogue/schema";
import { compileCondition } from "@/lib/domain/conditions/compile-condition";
import { foresee } from "@/lib/domain/conditions/foresee";
import { readingOf } from "@/lib/domain/scoring/read-question";
import { Sheet } from "@/lib/domain/scoring/sheet";
import type { Assessed } from "@/lib/domain/scoring/types";

/** Answers to the triage questions TQ*, by id. */
export type TriageAnswers = Readonly<Record<string, "yes" | "no" | "not_sure" | undefined>>;

export interface TriageResult {
  key: "act" | "find_out" | "nothing_now";
  text: string;
  /** Why: one sentence per question answered yes. */
  reasons: string[];
  /** The questions to find out about. */
  notSure: string[];
}

/** Whether an organisation needs to act, or null while a question is open and none is answered yes. */
export function triage(catalogue: Catalogue, answers: TriageAnswers): TriageResult | null {
  const { any, results } = catalogue.meta.triage;
  const answered = (value: string) => any.filter(({ id }) => answers[id] === value);
  const [yes, no, notSure] = [answered("yes"), answered("no"), answered("not_sure")];
  if (yes.length === 0 && no.length + notSure.length < any.length) return null;

  const key = yes.length > 0 ? "act" : notSure.length > 0 ? "find_out" : "nothing_now";
  return {
    key,
    text: results.find((result) => result.key === key)?.text ?? "",
    reasons: yes.map(({ reason }) => reason),
    notSure: notSure.map(({ ask }) => ask),
  };
}

/** The reasons to act, and which of them hold for an organisation that is registered. */
export function reasonsToAct(
  catalogue: Catalogue,
  assessed: Assessed,
): { id: string; reason: string; holds: boolean }[] {
  const { layout, readerOf } = readingOf(catalogue);
  const sheet = new Sheet(layout, assessed);
  return catalogue.meta.triage.any.map(({ id, reason, condition }) => ({
    id,
    reason,
    holds: compileCondition(condition, readerOf)(sheet, 0),
  }));
}

export interface Prospect {
  requirement: Requirement;
  /** False where it depends on facts that are not known yet, such as those about a service. */
  certain: boolean;
}

/** The requirements that would, or could, apply given a few facts such as PF1 and PF2. */
export function prospects(catalogue: Catalogue, known: Facts): Prospect[] {
  return catalogue.requirements.flatMap((requirement) => {
    const elsewhere = requirement.questions.filter((question) => question.ask_at);
    const outlooks = [
      foresee(requirement.applicability.condition, known),
      ...elsewhere.map((question) => foresee(question.show_if ?? null, known)),
    ];
    if (outlooks.every((outlook) => outlook === false)) return [];
    return [{ requirement, certain: outlooks.includes(true) }];
  });
}
