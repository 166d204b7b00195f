import type { Catalogue } from "../catalogue";
import type { Condition, Leaf } from "../catalogue/shape/condition";
import { answerInWords } from "@/lib/domain/assessment/answer-words";

/**
 * A condition in plain English, to stand beside a question that it shows:
 * `Answer this if “How far …?” is Largely met or better.`
 */
export function describeCondition(catalogue: Catalogue, condition: Condition): string {
  const unless = "not" in condition;
  return `Answer this ${unless ? "unless" : "if"} ${clause(catalogue, unless ? condition.not : condition)}.`;
}

function clause(catalogue: Catalogue, condition: Condition): string {
  if ("all" in condition) return condition.all.map((part) => clause(catalogue, part)).join(" and ");
  if ("any" in condition) return condition.any.map((part) => clause(catalogue, part)).join(" or ");
  if ("not" in condition) return `it is not true that ${clause(catalogue, condition.not)}`;
  return `${subject(catalogue, condition)} ${comparison(catalogue, condition)}`;
}

function subject(catalogue: Catalogue, leaf: Leaf): string {
  const name =
    "question" in leaf
      ? `“${catalogue.question(leaf.question)?.text ?? leaf.question}”`
      : `the register field “${leaf.field}”`;
  switch (leaf.for) {
    case "any":
      return `at least one answer to ${name}`;
    case "every":
      return `every answer to ${name}`;
    case "none":
      return `no answer to ${name}`;
    case undefined:
      return name;
  }
}

function comparison(catalogue: Catalogue, leaf: Leaf): string {
  const values = valuesInWords(catalogue, leaf);
  switch (leaf.op) {
    case "equals":
    case "in":
      return `is ${values}`;
    case "not_equals":
      return `is answered, and is not ${values}`;
    case "includes_any":
      return `includes ${values}`;
    case "greater_than":
      return `is more than ${values}`;
    case "at_least_level":
      return leaf.value === "fully_met" ? `is ${values}` : `is ${values} or better`;
    case "filled":
      return "is filled in";
  }
}

function valuesInWords(catalogue: Catalogue, leaf: Leaf): string {
  const question = "question" in leaf ? catalogue.question(leaf.question) : undefined;
  return [leaf.value]
    .flat()
    .map((value) => (question && typeof value !== "boolean" ? answerInWords(question, value) : String(value)))
    .join(" or ");
}
