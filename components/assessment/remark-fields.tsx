import type { ReactNode } from "react";
import { CheckboxesField } from "@/components/form/checkboxes-field";
import { TextareaField } from "@/components/form/textarea-field";
import { remarkId, type Remark } from "@/lib/domain/answer";
import type { Requirement } from "@/lib/domain/catalogue/schema";
import { notApplicableBox } from "@/lib/forms/not-applicable-box";

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
  const { id, na_allowed, na_hint, obligation, questions } = requirement;
  const recommended = obligation !== "must" || questions.some((question) => question.obligation === "should");
  const field = (kind: Remark) => (
    <>
      {beside(remarkId(id, kind))}
      <RemarkField requirement={id} kind={kind} value={remark(kind)} />
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
      {recommended && field("explanation")}
      {field("note")}
    </>
  );
}

const WORDS: Record<Remark, { label: string; hint: string }> = {
  not_applicable: {
    label: "Why it does not apply",
    hint: "At least 20 characters. Your report shows this reason.",
  },
  explanation: {
    label: "If you fall short of a recommendation, explain why (optional)",
    hint: "At least 20 characters. An explained gap no longer holds your status back.",
  },
  note: {
    label: "Notes (optional)",
    hint: "For yourself and your colleagues, such as where the evidence is.",
  },
};

interface RemarkFieldProps {
  requirement: string;
  kind: Remark;
  value: string | undefined;
}

const RemarkField = ({ requirement, kind, value }: RemarkFieldProps) => (
  <TextareaField name={remarkId(requirement, kind)} rows={3} value={value} {...WORDS[kind]} />
);
