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
      {by} prepared it on {momentInWords(at)}. It waits until{" "}
      {hasApprover ? "an approver declares it" : "a lead declares it"}. What is declared is what the
      assessment says then.
    </p>
    {note && <p className="app-kept-lines">{note}</p>}
    {takeBack && <SaveForm save={takeBack} submit="Take it back" variant="secondary" />}
  </>
);
