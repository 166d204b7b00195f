import type { ReactNode } from "react";
import type { Save } from "@/components/form/keep-typed";
import { SaveForm } from "@/components/form/save-form";
import { BackLink } from "@/components/nhs/back-link";
import { TextLink } from "@/components/nhs/text-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import type { FormState } from "@/lib/forms/form-state";

interface ConfirmRemovalProps {
  /** As a question: Remove Staff rota from Millbrook? */
  title: string;
  /** What stays and what does not. */
  children: ReactNode;
  save: Save;
  /** Words of the button. */
  submit?: string;
  /** Where the person came from. */
  cancel: string;
  /** What was typed when the session ended. */
  initial?: FormState;
}

/** Asks once more before something is removed. A page of its own, so that it needs no JavaScript. */
export function ConfirmRemoval({
  title,
  children,
  save,
  submit = "Remove",
  cancel,
  initial,
}: ConfirmRemovalProps) {
  return (
    <>
      <BackLink href={cancel} />
      <TwoThirds>
        <SaveForm save={save} title={title} submit={submit} variant="warning" initial={initial}>
          <h1>{title}</h1>
          {children}
        </SaveForm>
        <p>
          <TextLink href={cancel}>Cancel</TextLink>
        </p>
      </TwoThirds>
    </>
  );
}
