import type { AnswerValue } from "../answer";
import { answerLabel } from "../answer-label";
import { answerInWords } from "../answer-words";
import { getCatalogue, latestVersion } from "../catalogue";
import type { Question } from "../catalogue/schema";
import { LAYOUTS } from "../imports/columns";
import { profileQuestions } from "../profile-questions";
import { fieldsOf } from "../row";
import { sameAnswer } from "../answer";
import { USE_QUESTIONS } from "../sizing/use-questions";
import { answersIn, type Names, type RecordedEvent } from "./event-in-words";

/** One thing that an event changed, as people read it. Empty text stands for nothing. */
export interface Change {
  label: string;
  before: string;
  after: string;
}

/** What an event changed: every answer that was saved, or every field that is not as it was before. */
export function changesInWords({ what, detail }: RecordedEvent, names: Names): Change[] {
  const answers = answersIn(detail);
  if (answers.length)
    return answers.map(({ question, scope, value }) => answered(question, scope, value, names));
  const { before, after, counts } = detail;
  if (isObject(counts))
    return LINES.flatMap(([key, label]) =>
      counts[key] ? [{ label, before: "", after: inWords(counts[key]) }] : [],
    );
  if (isObject(before) || isObject(after)) return changed(asFields(before), asFields(after));
  if (before === undefined && after === undefined) return [];
  return [{ label: SINGLE[what] ?? "Value", before: inWords(before), after: inWords(after) }];
}

const CATALOGUE = getCatalogue(latestVersion);

const LINES = [
  ["add", "Rows added"],
  ["change", "Rows changed"],
] as const;

const SINGLE: Record<string, string | undefined> = {
  "member:set-role": "Role",
  "administrator:set": "Runs the portal",
};

const QUESTIONS = new Map<string, { label: string; question?: Question }>([
  ...[...profileQuestions.organisation, ...USE_QUESTIONS].map(
    (question) => [question.id, { label: question.text, question }] as const,
  ),
  ...Object.values(LAYOUTS).flatMap(({ columns }) =>
    columns.map(({ field, heading, question }) => [field, { label: heading, question }] as const),
  ),
  ["name", { label: "Name" }],
]);

function answered(id: string, scope: string, value: unknown, names: Names): Change {
  const place = names.get(scope.slice(scope.indexOf(":") + 1));
  const label = answerLabel(CATALOGUE, id);
  return {
    label: place ? `${label} (${place.name})` : label,
    before: "",
    after: inWords(value, CATALOGUE.question(id)),
  };
}

function changed(before: Fields, after: Fields): Change[] {
  return Object.keys({ ...before, ...after })
    .filter((field) => !sameAnswer(before[field], after[field]))
    .map((field) => {
      const { label, question } = QUESTIONS.get(field) ?? { label: field };
      return { label, before: inWords(before[field], question), after: inWords(after[field], question) };
    });
}

type Fields = ReturnType<typeof fieldsOf>;

const asFields = (row: unknown): Fields => (isObject(row) ? fieldsOf(row) : {});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function inWords(value: unknown, question?: Question): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (typeof value === "object" && !Array.isArray(value)) return JSON.stringify(value);
  return question ? answerInWords(question, value as AnswerValue) : String(value);
}
