import { QuestionField } from "@/components/catalogue/question-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import type { EvidenceKind } from "@/lib/domain/evidence/evidence-kind";
import { evidenceQuestions } from "@/lib/domain/evidence/evidence-questions";
import type { EvidenceValues } from "@/lib/domain/evidence/evidence-values";
import { ContentField } from "./content-field";

interface EvidenceFieldsProps {
  kind: EvidenceKind;
  places: { value: string; label: string }[];
  /** What is stored, when it is changed and not added. */
  evidence?: EvidenceValues;
}

/** What is asked about evidence. New links and notes are asked for what they hold as well. */
export function EvidenceFields({ kind, places, evidence }: EvidenceFieldsProps) {
  return (
    <>
      <TextField
        name="title"
        label="Title"
        size="m"
        hint="Your colleagues find it by this."
        value={evidence?.title}
      />
      {!evidence && <ContentField kind={kind} />}
      <SelectField
        name="scope"
        label="What is it about?"
        size="m"
        hint="Evidence about the organisation proves answers everywhere. Evidence about a site or service proves them there."
        options={places}
        value={evidence?.scope}
      />
      {evidenceQuestions(kind).map((question) => (
        <QuestionField key={question.id} question={question} value={evidence?.details[question.id]} />
      ))}
    </>
  );
}
