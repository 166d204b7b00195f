import type { AnswerValue } from "@/lib/domain/assessment/answer";
import { answerInWords } from "@/lib/domain/assessment/answer-words";
import type { Catalogue } from "../catalogue";
import { findField } from "../catalogue/find-field";
import type { Question } from "../catalogue/schema";
import { dateInWords } from "../dates";
import { type ReadRow, registersOf } from "./registers";
import type { ProposalContext, Proposed } from "./types";

/** Proposes what a field of the registers holds, of a site that of its main connection. */
export function proposeFromField(
  catalogue: Catalogue,
  question: Question,
  name: string,
  context: ProposalContext,
): Proposed | null {
  const [register, key = ""] = name.split(".") as ["service" | "connection", string?];
  const { row } = registersOf(catalogue, context, register);
  const value: AnswerValue | undefined = row?.(key);
  const field = findField(catalogue, name);
  if (!row || value === undefined || !field) return null;
  // An answer proposes nothing to its own question; only what the register knows by itself does.
  if (field.question === question.id && value === answerHere(question.id, context)) return null;
  const holder = register === "connection" ? mainConnectionOf(row, context) : entryOf(context);
  const words = answerInWords(question, value) + measured(key, row) + neededThrough(key, row);
  return { value, source: `From ${holder}, “${field.label}”: ${words}.` };
}

const answerHere = (id: string, { assessed, scope }: ProposalContext) =>
  assessed.answers.find((answer) => answer.question === id && answer.scope === scope)?.value;

function mainConnectionOf(row: ReadRow, { scope, nameOf }: ProposalContext): string {
  const name = row("name");
  const holder = `the main connection of ${nameOf?.(scope) ?? "this site"}`;
  return name === undefined ? holder : `${String(name)}, ${holder}`;
}

const entryOf = ({ scope, nameOf }: ProposalContext) =>
  nameOf ? `the register entry of ${nameOf(scope)}` : "the register of services";

/** Busy-hour use is as old as its measurement. */
function measured(key: string, row: ReadRow): string {
  const day = key === "busy_hour_percent" ? row("measured_on") : undefined;
  return day === undefined ? "" : `, measured ${dateInWords(String(day))}`;
}

/** National services that a service needs only through others, each with through which. */
function neededThrough(key: string, row: ReadRow): string {
  const through = key === "national_dependencies" ? row("needed_through") : undefined;
  return through === undefined ? "" : `. Not needed directly: ${[through].flat().join("; ")}`;
}
