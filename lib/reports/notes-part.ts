import { type Answer } from "@/lib/domain/answer";
import type { Catalogue } from "@/lib/domain/catalogue";
import { remarkOf } from "@/lib/domain/check-given";
import type { Remarks } from "./remarks";
import type { Report } from "./report-schema";

/** What people noted beside their answers, and why they answered differently from what was proposed. */
export function notesOf(catalogue: Catalogue, answers: readonly Answer[], remarks: Remarks): Report["notes"] {
  return answers.flatMap(({ question, scope }) => {
    const about = remarkOf(catalogue, question);
    const words = remarks.find(question, scope);
    if (!words || (about?.remark !== "note" && about?.remark !== "differs")) return [];
    return [{ requirement: about.requirement.id, scope, kind: about.remark, ...words }];
  });
}
