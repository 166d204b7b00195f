import { type Answer } from "@/lib/domain/assessment/answer";
import type { Catalogue } from "@/lib/domain/catalogue/index";
import { remarkOf } from "@/lib/domain/assessment/check-given";
import type { Remarks } from "./remarks";
import type { Report } from "./report-schema";

/** What people noted beside their answers. */
export function notesOf(catalogue: Catalogue, answers: readonly Answer[], remarks: Remarks): Report["notes"] {
  return answers.flatMap(({ question, scope }) => {
    const about = remarkOf(catalogue, question);
    const words = remarks.find(question, scope);
    if (!words || about?.remark !== "note") return [];
    return [{ requirement: about.requirement.id, scope, ...words }];
  });
}
