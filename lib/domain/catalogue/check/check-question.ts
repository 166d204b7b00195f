import type { ScopeLevel } from "@/lib/domain/scope";
import type { Catalogue } from "../catalogue";
import { isCounted, type Question, type QuestionOf } from "../shape/question";
import { checkCondition, valuesOf } from "./check-condition";
import { checkProposal } from "./check-proposal";
import { type Path, problem, type Problem } from "./problem";

/** A question can be scored as it says, is shown by facts, and proposes only what it can hold. */
export function* checkQuestion(
  catalogue: Catalogue,
  question: Question,
  level: ScopeLevel,
  path: Path,
): Generator<Problem> {
  yield* checkCondition(catalogue, question.show_if, {
    path: [...path, "show_if"],
    level,
    factsOnly: isCounted(question),
  });
  for (const [p, proposal] of (question.proposes_from ?? []).entries())
    yield* checkProposal(catalogue, question, proposal, level, [...path, "proposes_from", p]);

  if (question.scored && (question.type === "number" || question.type === "text"))
    yield problem([...path, "scored"], `${question.id} is a ${question.type}, which is never scored.`);
  if (question.type === "single_choice") yield* checkSingleChoice(question, path);
  if (question.type === "multi_choice") yield* checkMultiChoice(catalogue, question, level, path);
  if (question.type === "date") yield* checkDate(catalogue, question, path);
}

function* checkSingleChoice(question: QuestionOf<"single_choice">, path: Path): Generator<Problem> {
  yield* checkOptions(question, path);
  if (!question.scored) return;
  const mapped = Object.keys(question.score_map ?? {});
  for (const value of valuesOf(question) ?? [])
    if (!mapped.includes(value)) yield problem(path, `${question.id} gives no score for "${value}".`);
  for (const value of mapped)
    if (!valuesOf(question)?.includes(value))
      yield problem([...path, "score_map", value], `${question.id} has no option "${value}".`);
}

function* checkMultiChoice(
  catalogue: Catalogue,
  question: QuestionOf<"multi_choice">,
  level: ScopeLevel,
  path: Path,
): Generator<Problem> {
  yield* checkOptions(question, path);
  if (question.scored && !question.score_rule)
    yield problem(path, `${question.id} is scored but has no score rule.`);
  for (const value of question.exclusive ?? [])
    if (!valuesOf(question)?.includes(value))
      yield problem([...path, "exclusive"], `${question.id} has no option "${value}".`);
  if (question.score_rule?.kind !== "all_applicable_ticked") return;
  for (const [value, condition] of Object.entries(question.score_rule.applies)) {
    const at = [...path, "score_rule", "applies", value];
    if (!valuesOf(question)?.includes(value)) yield problem(at, `${question.id} has no option "${value}".`);
    yield* checkCondition(catalogue, condition, { path: at, level, factsOnly: true });
  }
}

function* checkOptions(
  question: QuestionOf<"single_choice" | "multi_choice">,
  path: Path,
): Generator<Problem> {
  const values = question.options.map((option) => option.value);
  for (const [o, value] of values.entries())
    if (values.indexOf(value) !== o)
      yield problem([...path, "options", o], `${question.id} has the option "${value}" twice.`);
}

function* checkDate(catalogue: Catalogue, question: QuestionOf<"date">, path: Path): Generator<Problem> {
  const byChoice = question.max_age_by_choice;
  if (!byChoice) return;
  const at = [...path, "max_age_by_choice"];
  const choice = catalogue.question(byChoice.question);
  if (choice?.type !== "single_choice")
    return yield problem(at, `${byChoice.question} is not a single choice.`);
  for (const value of Object.keys(byChoice.months))
    if (!valuesOf(choice)?.includes(value)) yield problem(at, `${choice.id} has no option "${value}".`);
}
