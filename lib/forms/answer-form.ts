import { z } from "zod";
import { remarkId, type AnswerValue } from "@/lib/domain/answer";
import { getCatalogue } from "@/lib/domain/catalogue";
import { checkGiven } from "@/lib/domain/check-given";
import { NotFound } from "@/lib/domain/errors";
import { isScopeKey, type ScopeKey } from "@/lib/domain/scope";
import { keepsTheirs } from "./clashes";
import type { FormValues } from "./form-state";
import { notApplicableBox } from "./not-applicable-box";
import { readAnswer } from "./read-answer";

/** What the form of one requirement sent: by answer id what to keep, null where nothing was answered. */
export interface AnswerForm {
  answers: Record<string, AnswerValue | null>;
  /** Scopes that one answer for all leaves alone. */
  except: ScopeKey[];
  /** The revision of the assessment that the form was made from. */
  seen: number;
}

interface AnswerFormIds {
  catalogueVersion: string;
  requirementId: string;
  /** Comma-separated ids of the questions that stood in the form. What was not asked is not touched. */
  asked: string;
  today: string;
}

/** The schema of a requirement's form: one field per question that was asked, and the remarks. */
export const answerForm = (ids: AnswerFormIds, raw: FormValues): z.ZodType<AnswerForm> =>
  z
    .object({
      seen: z.coerce.number().int().min(0),
      except: z.union([z.string(), z.array(z.string())]).optional(),
    })
    .transform(({ seen, except }) => ({
      seen,
      except: [except ?? []].flat().filter(isScopeKey),
      answers: answersIn(ids, raw),
    }))
    .superRefine(({ answers }, context) => {
      for (const [field, message] of problemsIn(ids, answers, raw))
        context.addIssue({ code: "custom", path: [field], message });
    });

function answersIn({ catalogueVersion, requirementId, asked }: AnswerFormIds, raw: FormValues) {
  const requirement = getCatalogue(catalogueVersion).requirement(requirementId);
  if (!requirement) throw new NotFound("requirement");
  const ids = asked.split(",");
  const answers: AnswerForm["answers"] = {};
  for (const question of requirement.questions)
    if (ids.includes(question.id)) answers[question.id] = readAnswer(question, raw);
  for (const remark of ["note", "explanation"] as const) {
    const id = remarkId(requirementId, remark);
    if (raw[id] !== undefined) answers[id] = typed(raw[id]);
  }
  const reason = remarkId(requirementId, "not_applicable");
  if (raw[reason] !== undefined)
    answers[reason] = raw[notApplicableBox(requirementId)] ? typed(raw[reason]) : null;
  for (const id of Object.keys(answers)) if (keepsTheirs(raw, id)) delete answers[id];
  return answers;
}

function* problemsIn(
  { catalogueVersion, requirementId, today }: AnswerFormIds,
  answers: AnswerForm["answers"],
  raw: FormValues,
): Generator<[field: string, message: string]> {
  const catalogue = getCatalogue(catalogueVersion);
  for (const [id, value] of Object.entries(answers)) {
    const problem = value === null ? null : checkGiven(catalogue, id, value, today);
    if (problem) yield [id, problem];
  }
  const reason = remarkId(requirementId, "not_applicable");
  if (raw[notApplicableBox(requirementId)] && !answers[reason]) yield [reason, "Say why this does not apply"];
}

const typed = (value: string | string[]) => [value].flat()[0]?.trim() || null;
