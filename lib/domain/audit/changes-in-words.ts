import { sameAnswer, type AnswerValue } from "@/lib/domain/assessment/answer";
import { answerLabel, answerText } from "@/lib/domain/assessment/answer-label";
import { getCatalogue, latestVersion } from "../catalogue";
import { remarkOf } from "@/lib/domain/assessment/check-given";
import { fieldsOf } from "../row";
import { answersIn, type Names, type RecordedAnswer, type RecordedEvent } from "./event-in-words";
import { fieldWords } from "./field-words";
import { idIn } from "./ids-in";

/** One thing that an event changed, as people read it. Empty text stands for nothing. */
export interface Change {
  label: string;
  before: string;
  after: string;
}

/**
 * What an event changed: every answer that was saved, every field that is not as it was before, and what else it
 * tells people. What has no words is there for the chain alone.
 */
export function changesInWords({ what, detail }: RecordedEvent, names: Names): Change[] {
  const answers = answersIn(detail);
  if (answers.length) return answers.map((answer) => answered(answer, names));
  const { before, after, counts, ...told } = detail;
  const earlier = asFields(before);
  const later = { ...asFields(after), ...asFields(counts), ...told };
  return Object.keys({ ...earlier, ...later }).flatMap((field) => {
    const words = fieldWords(what, field);
    if (!words || isSame(earlier[field], later[field])) return [];
    const read = (value: unknown) => (value === null || value === undefined ? "" : words.read(value, names));
    const change = { label: words.label, before: read(earlier[field]), after: read(later[field]) };
    return change.before || change.after ? [change] : [];
  });
}

const CATALOGUE = getCatalogue(latestVersion);

function answered({ question, scope, was, value }: RecordedAnswer, names: Names): Change {
  const place = names.get(idIn(scope));
  const remark = remarkOf(CATALOGUE, question);
  const label = `${remark ? `${remark.requirement.id}: ` : ""}${answerLabel(CATALOGUE, question)}`;
  const text = (given: unknown) => answerText(CATALOGUE, question, given as AnswerValue | null | undefined);
  return { label: place ? `${label} (${place.name})` : label, before: text(was), after: text(value) };
}

type Fields = Readonly<Record<string, unknown>>;

/** A row by its fields; a single value, such as a role, as the only field of one. */
function asFields(value: unknown): Fields {
  if (value === null || value === undefined) return {};
  return typeof value === "object" ? fieldsOf(value) : { value };
}

const isSame = (one: unknown, other: unknown) =>
  sameAnswer(one as AnswerValue | null, other as AnswerValue | null);
