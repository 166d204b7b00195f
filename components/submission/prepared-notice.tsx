import type { Save } from "@/components/form/keep-typed";
import { SaveForm } from "@/components/form/save-form";
import { momentInWords } from "@/lib/domain/moment-in-words";

interface PreparedNoticeProps {
  by: string;
  at: Date;
  note: string | null;
  hasApprover: boolean;
  /** For whoever may take it back. */
  takeBack?: Save;
}

/** Who prepared the submission, and what it waits for. */
export const PreparedNotice = ({ by, at, note, hasApprover, takeBack }: PreparedNoticeProps) => (
  <>
    <h2>Prepared</h2>
    <p>
      {by} prepared it on {momentInWords(at)}. {hasApprover ? APPROVER_NEXT : LEAD_NEXT} You can go on working
      until then: what is declared is what this page shows at that moment.
    </p>
    {note && (
      <>
        <p>{by} says:</p>
        <p className="app-kept-lines">{note}</p>
      </>
    )}
    {takeBack && <SaveForm save={takeBack} submit="Take it back" variant="secondary" />}
  </>
);

const APPROVER_NEXT = "Nothing is submitted yet. An approver declares it on this page; they have been told.";
const LEAD_NEXT = "Nothing is submitted yet. A lead declares it on this page.";
