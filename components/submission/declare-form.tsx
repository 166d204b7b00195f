import type { Save } from "@/components/form/keep-typed";
import { SaveForm } from "@/components/form/save-form";
import { TextField } from "@/components/form/text-field";
import { InsetText } from "@/components/nhs/inset-text";
import { ProveAgainFields } from "@/components/sign-in/prove-again-fields";
import type { FormState } from "@/lib/forms/form-state";

interface DeclareFormProps {
  /** Of the page. */
  title: string;
  save: Save;
  /** Who signs, and what. */
  name: string;
  declaration: string;
  /** Whether they give a code as well. */
  secondFactor: boolean;
  /** What they had typed when their session ended. */
  initial?: FormState;
}

/** The declaration, signed with the password and, by whoever has a second factor, a code. */
export const DeclareForm = ({ title, save, name, declaration, secondFactor, initial }: DeclareFormProps) => (
  <SaveForm title={title} save={save} submit="Declare and submit" initial={initial}>
    <h2>Declare</h2>
    <InsetText>
      <p>{declaration}</p>
    </InsetText>
    <p>
      You sign as <b>{name}</b>. What you declare never changes afterwards: work goes on in your assessment,
      and you can submit again.
    </p>
    <TextField
      name="position"
      label="Your position"
      hint="For example, Chief information officer"
      autoComplete="organization-title"
    />
    <ProveAgainFields secondFactor={secondFactor} hint="We ask for it again, because you sign." />
  </SaveForm>
);
