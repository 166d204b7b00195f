import { z } from "zod";
import { reasonFor, reasonId, remarkId, type AnswerValue } from "@/lib/domain/answer";
import { getCatalogue } from "@/lib/domain/catalogue";
import type { Question } from "@/lib/domain/catalogue/schema";
import { leavesOf } from "@/lib/domain/catalogue/shape/condition";
import { checkAnswer } from "@/lib/domain/check-answer";
import { checkGiven } from "@/lib/domain/check-given";
import { NotFound } from "@/lib/domain/errors";
import { isScopeKey, type ScopeKey } from "@/lib/domain/scope";
import { clashedIn, keepsTheirs } from "./clashes";
import { formCondition } from "./form-condition";
import type { FormValues } from "./form-state";
import { notApplicableBox } from "./not-applicable-box";
import { overrules } from "./proposed-value";
import { readAnswer } from "./read-answer";
import { revisions, type Revisions } from "./revisions";

/** What the form of one requirement sent: by answer id what to keep, null where nothing was answered. */
export interface AnswerForm {
  answers: Record<string, AnswerValue | null>;
  /** Scopes that one answer for all leaves alone. */
  except: ScopeKey[];
  /** By answer id, the scopes in which somebody else's version is to stay. */
  theirs: Record<string, ScopeKey[]>;
  revisions: Revisions;
}

interface AnswerFormIds {
  catalogueVersion: string;
  requirementId: string;
  /** Comma-separated ids of the questions that stood in the form. What was not asked is not touched. */
  asked: string;
  today: string;
}

/** The schema of a requirement's form: one field per question that was asked, and the remarks, in the order of the page. */
export const answerForm = (ids: AnswerFormIds, raw: FormValues): z.ZodType<AnswerForm> =>
  revisions
    .extend({
      except: z.union([z.string(), z.array(z.string())]).optional(),
    })
    .transform(({ except, ...made }) => {
      const answers = answersIn(ids, raw);
      return {
        revisions: made,
        except: [except ?? []].flat().filter(isScopeKey),
        answers,
        theirs: theirsIn(answers, raw),
      };
    })
    .superRefine(({ answers }, context) => {
      for (const [field, message] of problemsIn(ids, answers, raw))
        context.addIssue({ code: "custom", path: [field], message });
    });

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

function* problemsIn(
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
