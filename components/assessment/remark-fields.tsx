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
  /** Whether an answer is proposed. */
  proposes: boolean;
}

/** What may be said beside the questions: that the requirement does not apply, why a gap is accepted, and a note. */
export function RemarkFields({ requirement, remark, where, proposes }: RemarkFieldsProps) {
  const { id, na_allowed, na_hint, obligation, questions } = requirement;
  const recommended = obligation !== "must" || questions.some((question) => question.obligation === "should");
  return (
    <>
      {(proposes || remark("differs")) && (
        <TextareaField
          name={remarkId(id, "differs")}
          label="If you answer differently from what is proposed, say why (optional)"
          hint="Whoever reads your answer sees this beside it."
          rows={3}
          value={remark("differs")}
        />
      )}
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
              reveals: (
                <TextareaField
                  name={remarkId(id, "not_applicable")}
                  label="Why it does not apply"
                  hint="At least 20 characters. Your report shows this reason."
                  rows={3}
                  value={remark("not_applicable")}
                />
              ),
            },
          ]}
        />
      )}
      {recommended && (
        <TextareaField
          name={remarkId(id, "explanation")}
          label="If you fall short of a recommendation, explain why (optional)"
          hint="At least 20 characters. An explained gap no longer holds your status back."
          rows={3}
          value={remark("explanation")}
        />
      )}
      <TextareaField
        name={remarkId(id, "note")}
        label="Notes (optional)"
        hint="For yourself and your colleagues, such as where the evidence is."
        rows={3}
        value={remark("note")}
      />
    </>
  );
}
