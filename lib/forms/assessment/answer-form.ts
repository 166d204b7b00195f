import { z } from "zod";
import { reasonFor, reasonId, remarkId, type AnswerValue } from "@/lib/domain/assessment/answer";
import { getCatalogue } from "@/lib/domain/catalogue/index";
import type { Question } from "@/lib/domain/catalogue/schema";
import { leavesOf } from "@/lib/domain/catalogue/shape/condition";
import { checkAnswer } from "@/lib/domain/assessment/check-answer";
import { checkGiven } from "@/lib/domain/assessment/check-given";
import { NotFound } from "@/lib/domain/errors";
import { isScopeKey, type ScopeKey } from "@/lib/domain/scope";
import { answerOf, knownField } from "./answer-of";
import { choiceOf, clashedIn, keepsTheirs } from "@/lib/forms/clashes";
import { seen } from "@/lib/forms/fields";
import { formCondition } from "@/lib/forms/form-condition";
import type { FormValues } from "@/lib/forms/form-state";
import { notApplicableBox } from "./not-applicable-box";
import { overrules } from "./proposed-value";
import { readAnswer } from "./read-answer";
import { revisions } from "@/lib/forms/revisions";

/** What the form of one requirement sent: by answer id what to keep, null where nothing was answered. */
export interface AnswerForm {
  answers: Record<string, AnswerValue | null>;
  /** Scopes that one answer for all leaves alone. */
  except: ScopeKey[];
  /** Scopes that one answer for some is for. */
  only: ScopeKey[];
  /** By answer id, the scopes in which somebody else's version is to stay. */
  theirs: Record<string, ScopeKey[]>;
  /** When the form was opened, and by answer the revision at which it was seen, if that is another. */
  made: { opened: number; known: Record<string, number> };
}

export interface AnswerFormIds {
  catalogueVersion: string;
  requirementId: string;
  /** Comma-separated ids of the questions that stood in the form. What was not asked is not touched. */
  asked: string;
  today: string;
}

/** The schema of a requirement's form: one field per question that was asked, and the remarks, in the order of the page. */
export const answerForm = (ids: AnswerFormIds, raw: FormValues): z.ZodType<AnswerForm> =>
  answerFields(ids, raw).superRefine(({ answers }, context) => {
    for (const [field, message] of problemsIn(ids, answers, raw))
      context.addIssue({ code: "custom", path: [field], message });
  });

/** Ticked places. */
const scopeKeys = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((ticked) => [ticked].flat().filter(isScopeKey));

/** The same, before anybody asks whether each answer can be kept: `problemsIn` says so. */
export const answerFields = (ids: AnswerFormIds, raw: FormValues) =>
  revisions
    .extend({ except: scopeKeys, only: scopeKeys })
    .transform(({ except, only, opened, seen = 0 }): AnswerForm => {
      const answers = answersIn(ids, raw);
      return {
        made: { opened, known: knownIn(answers, raw, seen) },
        except,
        only,
        answers,
        theirs: theirsIn(answers, raw),
      };
    });

/** The other revisions at which the person saw single answers. What was shown as a clash was seen then, no other. */
function knownIn(answers: AnswerForm["answers"], raw: FormValues, shown: number): Record<string, number> {
  const known: Record<string, number> = {};
  for (const id of Object.keys(answers)) {
    const about = answerOf(id) ?? id;
    const told = seen().safeParse(raw[knownField(about)] ?? "none").data;
    const chosen = raw[choiceOf(id)] === undefined ? undefined : shown;
    const latest = [known[about], told, chosen].filter((revision) => revision !== undefined);
    if (latest.length) known[about] = Math.max(...latest);
  }
  return known;
}

function answersIn({ catalogueVersion, requirementId, asked, today }: AnswerFormIds, raw: FormValues) {
  const requirement = getCatalogue(catalogueVersion).requirement(requirementId);
  if (!requirement) throw new NotFound("requirement");
  const ids = asked.split(",");
  const answers: AnswerForm["answers"] = {};
  for (const question of requirement.questions.filter(({ id }) => ids.includes(id))) {
    const answer = readAnswer(question, raw);
    // A question that is not called for may be out of sight: what makes no sense there must not stop the save.
    const calledFor = isCalledFor(question, ids, raw);
    if (!calledFor && answer !== null && checkAnswer(question, answer, today)) continue;
    answers[question.id] = answer;
    const reason = reasonId(question.id);
    if (raw[reason] !== undefined)
      answers[reason] = overrules(question, answer, raw) ? typed(raw[reason]) : null;
  }
  const reason = remarkId(requirementId, "not_applicable");
  if (raw[reason] !== undefined)
    answers[reason] = raw[notApplicableBox(requirementId)] ? typed(raw[reason]) : null;
  for (const remark of ["explanation", "note"] as const) {
    const id = remarkId(requirementId, remark);
    if (raw[id] !== undefined) answers[id] = typed(raw[id]);
  }
  return answers;
}

/** Whether the other answers in the form call for a question. */
function isCalledFor({ show_if }: Question, asked: string[], raw: FormValues): boolean {
  const onPage =
    show_if && leavesOf(show_if).every((leaf) => "question" in leaf && asked.includes(leaf.question));
  return !onPage || formCondition(show_if)(raw);
}

function theirsIn(answers: AnswerForm["answers"], raw: FormValues): AnswerForm["theirs"] {
  const kept = Object.keys(answers).filter((id) => keepsTheirs(raw, id));
  return Object.fromEntries(kept.map((id) => [id, String(raw[clashedIn(id)]).split(",").filter(isScopeKey)]));
}

/** What is wrong with the answers, field by field, in the order of the page. */
export function* problemsIn(
  { catalogueVersion, requirementId, asked, today }: AnswerFormIds,
  answers: AnswerForm["answers"],
  raw: FormValues,
): Generator<[field: string, message: string]> {
  const catalogue = getCatalogue(catalogueVersion);
  const leftOut = raw[notApplicableBox(requirementId)] !== undefined;
  const wrongWith = (id: string, value: AnswerValue) => checkGiven(catalogue, id, value, today);

  const absent = (id: string): string | null => {
    if (leftOut)
      return id === remarkId(requirementId, "not_applicable") ? "Say why this does not apply" : null;
    const question = catalogue.question(reasonFor(id) ?? "");
    const answer = question && answers[question.id];
    if (!answer || wrongWith(question.id, answer) || !overrules(question, answer, raw)) return null;
    return isCalledFor(question, asked.split(","), raw)
      ? "Enter why your answer differs from what is proposed"
      : null;
  };

  for (const [id, value] of Object.entries(answers)) {
    const problem = value === null ? absent(id) : wrongWith(id, value);
    if (problem) yield [id, problem];
  }
}

const typed = (value: string | string[]) => [value].flat()[0]?.trim() || null;
