import { Fingerprint } from "@/components/nhs/fingerprint";
import { SummaryList } from "@/components/nhs/summary-list";
import { momentInWords } from "@/lib/domain/moment-in-words";
import type { SubmissionContent } from "@/lib/domain/submission/content";
import { subjectInWords } from "@/lib/domain/submission/subject-in-words";

interface SubmissionHeadProps {
  content: SubmissionContent;
  sha256: string;
  /** Its place in the chain of the organisation's submissions. */
  sequence: number;
}

/** What was submitted, who declared it, and by what it is known again. */
export const SubmissionHead = ({ content, sha256, sequence }: SubmissionHeadProps) => {
  const { declaration, number, product, answersReturn, previous } = content;
  return (
    <SummaryList
      rows={[
        { key: "What was submitted", value: subjectInWords(product?.name ?? null) },
        {
          key: "Version",
          value: answersReturn
            ? `${number}. It answers a return of ${answersReturn.requirements.join(", ")}; everything else is as it was submitted before`
            : String(number),
        },
        {
          key: "Declared",
          value: `${momentInWords(new Date(declaration.at))} by ${declaration.name}, ${declaration.position} (${declaration.role})`,
        },
        { key: "Declaration", value: declaration.text },
        { key: "SHA-256 fingerprint", value: <Fingerprint sha256={sha256} /> },
        {
          key: "Submission before it",
          value: previous ? <Fingerprint sha256={previous} /> : "None: it is the first of this organisation",
        },
        { key: "Place in the chain", value: `${sequence}, of all submissions of this organisation` },
      ]}
    />
  );
};
