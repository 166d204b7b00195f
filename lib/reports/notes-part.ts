import { type Answer, remarkId } from "@/lib/domain/answer";
import type { Catalogue } from "@/lib/domain/catalogue";
import type { Remarks } from "./remarks";
import type { Report } from "./report-schema";

/** What people noted beside their answers. */
export function notesOf(catalogue: Catalogue, answers: readonly Answer[], remarks: Remarks): Report["notes"] {
  const requirementOf = new Map(catalogue.requirements.map(({ id }) => [remarkId(id, "note"), id]));
  return answers.flatMap(({ question, scope }) => {
    const requirement = requirementOf.get(question);
    const words = requirement && remarks.find(question, scope);
    return requirement && words ? [{ requirement, scope, ...words }] : [];
  });
}
