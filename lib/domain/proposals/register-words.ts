import type { AnswerValue } from "@/lib/domain/assessment/answer";
import { answerInWords } from "@/lib/domain/assessment/answer-words";
import type { Catalogue } from "../catalogue";
import { findField } from "../catalogue/find-field";
import type { Condition } from "../catalogue/schema";
import { type FieldLeaf, leavesOf } from "../catalogue/shape/condition";
import { registerQuestions } from "@/lib/domain/register/register-questions";
import type { ReadRow, Registers } from "./registers";
import { registerOf, registerTest } from "./registers";
import type { ProposalContext } from "./types";

const MOST_NAMES = 5;
const list = new Intl.ListFormat("en-GB");

/** ", A and B" where the rows are few and have names, otherwise nothing. */
export function namesOf(rows: readonly ReadRow[]): string {
  const names = rows.flatMap((row) => row("name") ?? []).map(String);
  return names.length > 0 && names.length <= MOST_NAMES ? `, ${list.format(names)}` : "";
}

/** What the register says about the fields of a condition that holds, in a sentence. */
export function conditionSource(
  catalogue: Catalogue,
  { scope, nameOf }: ProposalContext,
  condition: Condition,
  { row, rows }: Registers,
): string {
  const register = registerOf(condition);
  const fields = fieldsOf(condition);
  if (register === "connection") {
    const says = fields.map((leaf) => `${labelOf(catalogue, leaf)}: ${eachInWords(catalogue, leaf, rows)}`);
    return `From the connections recorded for ${nameOf?.(scope) ?? "this site"}. ${says.join("; ")}.`;
  }
  if (fields.every((leaf) => leaf.for)) {
    const known = fields.map((leaf) => `${labelOf(catalogue, leaf)} is known for ${holdsFor(leaf, rows)}`);
    return rows.length
      ? `From the register of services. ${known.join("; ")}.`
      : "The register of services is empty.";
  }
  const says = fields.map((leaf) => `${labelOf(catalogue, leaf)}: ${valueInWords(catalogue, leaf, row)}`);
  const entry = nameOf ? `register entry of ${nameOf(scope)}` : "register of services";
  return `From the ${entry}. ${says.join("; ")}.`;
}

/** The fields that a condition compares, by their labels. */
export const labelsOf = (catalogue: Catalogue, condition: Condition): string =>
  list.format(fieldsOf(condition).map((leaf) => labelOf(catalogue, leaf)));

/** Each field once, however often the condition compares it. */
function fieldsOf(condition: Condition): FieldLeaf[] {
  const leaves = leavesOf(condition).filter((leaf): leaf is FieldLeaf => "field" in leaf);
  return leaves.filter(({ field }, place) => leaves.findIndex((leaf) => leaf.field === field) === place);
}

const labelOf = (catalogue: Catalogue, { field }: FieldLeaf) =>
  `“${findField(catalogue, field)?.label ?? field}”`;

function holdsFor({ for: _, ...leaf }: FieldLeaf, rows: readonly ReadRow[]): string {
  const test = registerTest(leaf);
  return `${rows.filter((row) => test({ row, rows }, 0)).length} of ${rows.length}`;
}

/** "Yes (A and B), not given (C)". */
function eachInWords(catalogue: Catalogue, leaf: FieldLeaf, rows: readonly ReadRow[]): string {
  const byWords = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const words = valueInWords(catalogue, leaf, row);
    byWords.set(words, [...(byWords.get(words) ?? []), row]);
  }
  return [...byWords].map(([words, alike]) => words + namesOf(alike).replace(/^, (.*)$/, " ($1)")).join(", ");
}

function valueInWords(catalogue: Catalogue, { field: name }: FieldLeaf, row: ReadRow | undefined): string {
  const [register, key = ""] = name.split(".") as ["service" | "connection", string?];
  const value: AnswerValue | undefined = row?.(key);
  if (value === undefined) return "not given";
  const field = findField(catalogue, name);
  const answers = field?.profile ?? field?.question;
  const question = answers
    ? catalogue.question(answers)
    : registerQuestions[register].find(({ id }) => id === key);
  return question ? answerInWords(question, value) : [value].flat().join(", ");
}
