import type { Catalogue } from "../catalogue";
import { findField } from "../find-field";
import { type Condition, type FieldLeaf, type Leaf, leavesOf, type QuestionLeaf } from "../shape/condition";
import type { Question } from "../shape/question";
import { LEVELS } from "../shape/levels";
import { problem, type Problem, type Standing } from "./problem";

/** Every comparison names something real, in reach, with a value it can have. `null` is always true. */
export function* checkCondition(
  catalogue: Catalogue,
  condition: Condition | null | undefined,
  standing: Standing,
): Generator<Problem> {
  if (!condition) return;
  for (const leaf of leavesOf(condition))
    for (const says of "question" in leaf
      ? wrongWithQuestion(catalogue, leaf, standing)
      : wrongWithField(catalogue, leaf, standing))
      yield problem(standing.path, says);
}

function* wrongWithQuestion(catalogue: Catalogue, leaf: QuestionLeaf, standing: Standing): Generator<string> {
  const question = catalogue.question(leaf.question);
  const level = catalogue.levelOf(leaf.question);
  if (!question || !level) return yield `There is no question ${leaf.question}.`;

  if (standing.factsOnly && question.scored)
    yield `What is asked or applies may depend on facts only, but ${leaf.question} is scored.`;
  if (leaf.for && level === "organisation")
    yield `${leaf.question} is answered once, so "for: ${leaf.for}" has no meaning.`;
  if (!leaf.for && level !== "organisation" && level !== standing.level)
    yield `${leaf.question} is answered at each ${level}: say "for: any", "every" or "none".`;
  yield* wrongComparison(leaf, leaf.question, valuesOf(question), question.type);
}

function* wrongWithField(catalogue: Catalogue, leaf: FieldLeaf, standing: Standing): Generator<string> {
  if (!standing.fields) return yield `Only proposals may look at register fields, such as ${leaf.field}.`;
  const field = findField(catalogue, leaf.field);
  if (!field) return yield `There is no register field ${leaf.field}.`;
  const held = catalogue.question(field.profile ?? field.question ?? "");
  const values = held ? valuesOf(held) : field.options?.map((option) => option.value);
  yield* wrongComparison(leaf, leaf.field, values, held?.type ?? field.type);
}

function* wrongComparison(
  leaf: Leaf,
  name: string,
  values: string[] | undefined,
  type: string,
): Generator<string> {
  const { op, value } = leaf;
  if (op === "filled") return value === true ? undefined : yield `"filled" takes the value true (${name}).`;
  if (op === "greater_than" && (type !== "number" || typeof value !== "number"))
    yield `"greater_than" compares numbers (${name}).`;
  if (op === "at_least_level" && type !== "maturity")
    yield `"at_least_level" needs a maturity question (${name}).`;
  if (op === "includes_any" && type !== "multi_choice")
    yield `"includes_any" needs a multiple choice (${name}).`;
  if ((op === "in" || op === "includes_any") !== Array.isArray(value))
    yield `"${op}" takes ${Array.isArray(value) ? "one value" : "a list"} (${name}).`;
  if (!values) return;
  for (const one of [value].flat()) if (!values.includes(String(one))) yield `${name} cannot be "${one}".`;
}

/** The values a question's answer is made of; undefined where any will do. */
export function valuesOf(question: Question): string[] | undefined {
  switch (question.type) {
    case "maturity":
      return [...LEVELS];
    case "yes_no":
      return ["yes", "no"];
    case "single_choice":
    case "multi_choice":
      return question.options.map((option) => option.value);
    default:
      return undefined;
  }
}
