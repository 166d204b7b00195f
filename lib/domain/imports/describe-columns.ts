import type { Question } from "../catalogue/schema";
import { choicesOf } from "@/lib/domain/assessment/choices";
import { dateInWords, isDate } from "../dates";
import { ID_HEADING, LAYOUTS } from "./columns";
import type { RegisterKind } from "./kinds";

/** What may stand in each column, for the person who fills in the template: heading, whether needed, values. */
export function describeColumns(kind: RegisterKind): { heading: string; needed: boolean; takes: string }[] {
  const { hasIds, columns } = LAYOUTS[kind];
  const id = { heading: ID_HEADING, needed: false, takes: "Leave empty in new rows. Exports fill it in" };
  const described = columns.map(({ heading, required, question, part }) => ({
    heading,
    needed: required,
    takes: part === "reference" ? "The name as it is in your register" : valuesInWords(question),
  }));
  return hasIds ? [id, ...described] : described;
}

function valuesInWords(question: Question): string {
  const labels = choicesOf(question).map(({ label }) => label);
  switch (question.type) {
    case "text":
      return `Up to ${question.max_length.toLocaleString("en-GB")} characters`;
    case "number":
      return `A number of ${question.unit || "units"}, ${question.min.toLocaleString("en-GB")} to ${question.max.toLocaleString("en-GB")}`;
    case "date":
      return [`A day such as 31/03/2027${limitInWords(question.latest)}`, question.none_label]
        .filter(Boolean)
        .join(", or: ");
    case "multi_choice":
      return `One or more, with a semicolon between: ${labels.join("; ")}`;
    default:
      return `One of: ${labels.join("; ")}`;
  }
}

function limitInWords(latest: string): string {
  if (latest === "today") return ", not in the future";
  return isDate(latest) ? `, not after ${dateInWords(latest)}` : "";
}
