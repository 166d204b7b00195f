import { z } from "zod";
import { reasonId, type AnswerValue } from "@/lib/domain/answer";
import { getCatalogue } from "@/lib/domain/catalogue";
import { checkAnswer } from "@/lib/domain/check-answer";
import type { Given } from "@/lib/domain/check-given";
import { NotFound } from "@/lib/domain/errors";
import { cellName, isOneChoice, readCellName, reasonKnown } from "./cells";
import { keepsTheirs } from "./clashes";
import type { FormValues } from "./form-state";
import { overrules } from "./proposed-value";
import { readAnswer } from "./read-answer";
import { revisions, type Revisions } from "./revisions";

/** What a form for many places sent. A cell in which somebody else's version is to stay is not among them. */
export interface CellsForm {
  given: Given[];
  revisions: Revisions;
}

interface CellsFormIds {
  catalogueVersion: string;
  requirementId: string;
  today: string;
}

const REASON_MISSING =
  "The register proposes another answer. Give yours, with the reason, on the page of this place";

/** The schema of the form for many places: one field for each question in each place. */
export const cellsForm = (ids: CellsFormIds, raw: FormValues): z.ZodType<CellsForm> =>
  revisions.transform((made, context) => {
    const given: Given[] = [];
    for (const { field, question, scope } of cellsIn(ids, raw)) {
      const value = readAnswer(question, { [question.id]: raw[field] ?? "" });
      const problem = problemIn(question, value, raw, field, ids.today);
      if (problem) context.addIssue({ code: "custom", path: [field], message: problem });
      if (keepsTheirs(raw, field)) continue;
      given.push({ question: question.id, scope, value });
      // A reason goes with the answer that it is for.
      const reason = reasonId(question.id);
      const isOver = raw[reasonKnown(field)] !== undefined && !overrules(question, value, raw, field);
      if (isOver && !keepsTheirs(raw, cellName(reason, scope)))
        given.push({ question: reason, scope, value: null });
    }
    return { given, revisions: made };
  });

function cellsIn({ catalogueVersion, requirementId }: CellsFormIds, raw: FormValues) {
  const requirement = getCatalogue(catalogueVersion).requirement(requirementId);
  if (!requirement) throw new NotFound("requirement");
  const questions = new Map(requirement.questions.filter(isOneChoice).map((one) => [one.id, one]));
  return Object.keys(raw).flatMap((field) => {
    const cell = readCellName(field);
    const question = cell && questions.get(cell.question);
    return question && field === cellName(question.id, cell.scope)
      ? [{ field, question, scope: cell.scope }]
      : [];
  });
}

function problemIn(
  question: Parameters<typeof checkAnswer>[0],
  value: AnswerValue | null,
  raw: FormValues,
  field: string,
  today: string,
): string | null {
  const problem = value === null ? null : checkAnswer(question, value, today);
  if (problem || raw[reasonKnown(field)] !== undefined) return problem;
  return overrules(question, value, raw, field) ? REASON_MISSING : null;
}
