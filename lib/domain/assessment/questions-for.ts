import type { Catalogue } from "@/lib/domain/catalogue/index";
import type { Condition, Question, Requirement } from "@/lib/domain/catalogue/schema";
import { leavesOf } from "@/lib/domain/catalogue/shape/condition";
import { compileCondition } from "@/lib/domain/conditions/compile-condition";
import { NotFound } from "@/lib/domain/errors";
import { type ScopeKey, scopeLevel } from "@/lib/domain/scope";
import { readingOf } from "@/lib/domain/scoring/read-question";
import { Sheet } from "@/lib/domain/scoring/sheet";
import type { Assessed } from "@/lib/domain/scoring/types";

export interface AskedQuestion {
  question: Question;
  /** Whether it is asked, given the facts and the answers so far. */
  shown: boolean;
  /**
   * There when an answer on the same page decides. Such a question is offered even while it is not shown, beside
   * its condition in words, so that the page works without JavaScript.
   */
  showIf?: Condition;
}

/**
 * All questions that a requirement has at the level of a scope, in order; none where its rule leaves the scope out
 * or the scope is not registered. A page leaves out those that are neither shown nor have `showIf`. The assessment is
 * read once, for however many scopes.
 *
 * @throws NotFound when the catalogue has no such requirement
 */
export function questionsFor(
  catalogue: Catalogue,
  assessed: Assessed,
  requirementId: string,
): (scope: ScopeKey) => AskedQuestion[] {
  const requirement = catalogue.requirement(requirementId);
  if (!requirement) throw new NotFound(`No requirement ${requirementId} in catalogue ${catalogue.version}`);
  const { layout, decidingReaderOf } = readingOf(catalogue);
  const sheet = new Sheet(layout, assessed);
  const judge = (condition: Condition | null | undefined) =>
    condition ? compileCondition(condition, decidingReaderOf) : () => true;
  const applies = judge(requirement.applicability.condition);
  const questions = requirement.questions.map((question) => ({
    question,
    level: question.ask_at ?? requirement.scope_level,
    isShown: judge(question.show_if),
    ...(dependsOnPage(requirement, question) && { showIf: question.show_if }),
  }));

  return (scope) => {
    const row = sheet.rowOf(scope);
    const here = scopeLevel(scope);
    if (row === undefined || (here === requirement.scope_level && !applies(sheet, row))) return [];
    return questions
      .filter(({ level }) => level === here)
      .map(({ isShown, level: _, ...question }) => ({ ...question, shown: isShown(sheet, row) }));
  };
}

const dependsOnPage = (requirement: Requirement, { show_if }: Question): boolean =>
  show_if !== undefined &&
  leavesOf(show_if).some(
    (leaf) => "question" in leaf && requirement.questions.some((question) => question.id === leaf.question),
  );
