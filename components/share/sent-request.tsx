import type { Save } from "@/components/form/keep-typed";
import { SaveForm } from "@/components/form/save-form";
import { TextareaField } from "@/components/form/textarea-field";

interface SentRequestProps {
  /** Who is asked, once that is known. */
  organisation?: string;
  /** By which somebody can take it, until then. */
  link?: string;
  again: Save;
  withdraw: Save;
}

/** What whoever asked can still do. */
export function SentRequest({ organisation, link, again, withdraw }: SentRequestProps) {
  return (
    <>
      {organisation && <p>{organisation} has this request and has not answered yet.</p>}
      {link && (
        <>
          <h2>Link to give them yourself</h2>
          <p>
            Nobody has taken this request yet. The link works until somebody does, or until you withdraw the
            request. Give it to the supplier alone.
          </p>
          <p className="tw:wrap-anywhere">
            <code>{link}</code>
          </p>
          <SaveForm save={again} submit="Send the email again" variant="secondary" />
        </>
      )}
      <h2>Withdraw this request</h2>
      <SaveForm save={withdraw} submit="Withdraw" variant="secondary">
        <TextareaField name="why" label="Why (optional)" hint="They read this if they open the request." />
      </SaveForm>
    </>
  );
}
