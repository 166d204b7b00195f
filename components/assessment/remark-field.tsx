import { TextareaField } from "@/components/form/textarea-field";
import type { Remark } from "@/lib/domain/assessment/answer";

interface RemarkFieldProps {
  name: string;
  kind: Remark;
  value: string | undefined;
}

/** A remark beside the questions of a requirement. */
export const RemarkField = ({ name, kind, value }: RemarkFieldProps) => (
  <TextareaField name={name} rows={3} value={value} {...WORDS[kind]} />
);

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
