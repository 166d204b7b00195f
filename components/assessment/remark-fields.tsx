import type { ReactNode } from "react";
import { CheckboxesField } from "@/components/form/checkboxes-field";
import { remarkId, type Remark } from "@/lib/domain/assessment/answer";
import type { Requirement } from "@/lib/domain/catalogue/schema";
import { takesExplanation } from "@/lib/domain/assessment/takes-explanation";
import { notApplicableBox } from "@/lib/forms/assessment/not-applicable-box";
import { RemarkField } from "./remark-field";

interface RemarkFieldsProps {
  requirement: Requirement;
  /** The stored remark, shared by the scopes of the form. */
  remark: (kind: Remark) => string | undefined;
  /** Where this is: `this site`, `your organisation`, `these services`. */
  where: string;
  /** What is said beside an answer. */
  beside: (answerId: string) => ReactNode;
}

/** What may be said beside the questions: that the requirement does not apply, why a gap is accepted, and a note. */
export function RemarkFields({ requirement, remark, where, beside }: RemarkFieldsProps) {
  const { id, na_allowed, na_hint } = requirement;
  const field = (kind: Remark) => (
    <>
      {beside(remarkId(id, kind))}
      <RemarkField name={remarkId(id, kind)} kind={kind} value={remark(kind)} />
    </>
  );
  return (
    <>
      {na_allowed && (
        <CheckboxesField
          name={notApplicableBox(id)}
          legend={`Does this apply to ${where}?`}
          hint={na_hint && `For example: ${na_hint}`}
          value={remark("not_applicable") ? ["yes"] : []}
          options={[
            {
              value: "yes",
              label: `No, this does not apply to ${where}`,
              reveals: field("not_applicable"),
            },
          ]}
        />
      )}
      {takesExplanation(requirement) && field("explanation")}
      {field("note")}
    </>
  );
}
