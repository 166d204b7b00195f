import { z } from "zod";
import { reasonId, remarkId } from "@/lib/domain/assessment/answer";
import { getCatalogue, type Catalogue } from "@/lib/domain/catalogue/index";
import type { Question, Requirement } from "@/lib/domain/catalogue/schema";
import { cellOf } from "@/lib/domain/assessment/cell-of";
import { checkGiven, type Given } from "@/lib/domain/assessment/check-given";
import { NotFound } from "@/lib/domain/errors";
import type { ScopeKey } from "@/lib/domain/scope";
import { knownField } from "./answer-of";
import { cellName, isOneChoice, readCellName } from "./cells";
import { keepsTheirs } from "@/lib/forms/clashes";
import { seen } from "@/lib/forms/fields";
import type { FormValues } from "@/lib/forms/form-state";
import { notApplicableBox } from "./not-applicable-box";
import { overrules } from "./proposed-value";
import { readAnswer } from "./read-answer";

/** What was said to one question or remark in one place: saved on its own, whatever is wrong with others. */
export interface Cell {
  /** The answer, and the reason that goes with it. */
  given: Given[];
  /** Why it cannot be kept, and the field where that is said. */
  problem?: { field: string; text: string };
}

/** What a form for many places sent. A cell in which somebody else's version is to stay is not among them. */
export interface CellsForm {
  cells: Cell[];
  /** The revision at which the form was opened, and by cell the later one at which it was seen. */
  made: { opened: number; known: Record<string, number> };
}

interface CellsFormIds {
  catalogueVersion: string;
  requirementId: string;
  today: string;
}

/** The schema of the form for many places: one field for each question and remark in each place. */
export const cellsForm = (ids: CellsFormIds, raw: FormValues): z.ZodType<CellsForm> =>
  z.object({ opened: seen() }).transform(({ opened }) => {
    const catalogue = getCatalogue(ids.catalogueVersion);
    const requirement = catalogue.requirement(ids.requirementId);
    if (!requirement) throw new NotFound("requirement");
    const read = { catalogue, requirement, raw, today: ids.today };
    const fields = Object.keys(raw).flatMap((field) => {
      const cell = readCellName(field);
      return cell && field === cellName(cell.answer, cell.scope) && !keepsTheirs(raw, field) ? [cell] : [];
    });
    const cells = fields.flatMap(({ answer, scope }) => {
      const question = requirement.questions.find((one) => one.id === answer && isOneChoice(one));
      if (question) return [questionCell(read, question, scope)];
      const isRemark = ["not_applicable", "explanation"].some(
        (remark) => answer === `${requirement.id}.${remark}`,
      );
      return isRemark ? [remarkCell(read, answer, scope)] : [];
    });
    return { cells, made: { opened, known: knownIn(raw) } };
  });

interface Read {
  catalogue: Catalogue;
  requirement: Requirement;
  raw: FormValues;
  today: string;
}

function questionCell({ catalogue, raw, today }: Read, question: Question, scope: ScopeKey): Cell {
  const field = cellName(question.id, scope);
  const value = readAnswer(question, { [question.id]: raw[field] ?? "" });
  const given: Given[] = [{ question: question.id, scope, value }];
  const wrong = value === null ? null : checkGiven(catalogue, question.id, value, today);
  if (wrong) return { given, problem: { field, text: wrong } };

  const about = reasonId(question.id);
  const reasonField = cellName(about, scope);
  const isOver = overrules(question, value, raw, field);
  const reason = isOver ? typed(raw[reasonField]) : null;
  const asked = raw[reasonField] !== undefined && !keepsTheirs(raw, reasonField);
  if (asked) given.push({ question: about, scope, value: reason });
  if (!isOver || keepsTheirs(raw, reasonField)) return { given };
  const text = reason === null ? REASON_MISSING : checkGiven(catalogue, about, reason, today);
  return text ? { given, problem: { field: asked ? reasonField : field, text } } : { given };
}

const REASON_MISSING = "Enter why your answer differs from what is proposed";

function remarkCell({ catalogue, requirement, raw, today }: Read, remark: string, scope: ScopeKey): Cell {
  const field = cellName(remark, scope);
  const isReason = remark === remarkId(requirement.id, "not_applicable");
  const isSaid = !isReason || raw[cellName(notApplicableBox(requirement.id), scope)] !== undefined;
  const value = isSaid ? typed(raw[field]) : null;
  const given = [{ question: remark, scope, value }];
  const missing = isReason && isSaid ? "Say why this does not apply" : null;
  const text = value === null ? missing : checkGiven(catalogue, remark, value, today);
  return text ? { given, problem: { field, text } } : { given };
}

/** What the form says of cells that were saved or clashed since it was opened. */
function knownIn(raw: FormValues): Record<string, number> {
  const known: Record<string, number> = {};
  for (const [name, value] of Object.entries(raw)) {
    const cell = name.startsWith(knownField("")) && readCellName(name.slice(knownField("").length));
    const { data } = seen().safeParse(value);
    if (cell && data !== undefined) known[cellOf({ question: cell.answer, scope: cell.scope })] = data;
  }
  return known;
}

const typed = (value: string | string[] = "") => [value].flat()[0]?.trim() || null;
