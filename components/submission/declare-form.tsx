import type { Save } from "@/components/form/keep-typed";
import { PasswordField } from "@/components/form/password-field";
import { SaveForm } from "@/components/form/save-form";
import { TextField } from "@/components/form/text-field";

interface DeclareFormProps {
  save: Save;
  /** Who signs, and what. */
  name: string;
  declaration: string;
}

/** The declaration, signed with the password. */
export const DeclareForm = ({ save, name, declaration }: DeclareFormProps) => (
  <SaveForm save={save} submit="Declare and submit">
    <h2>Declare</h2>
    <blockquote className="nhsuk-inset-text">{declaration}</blockquote>
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
    <PasswordField
      name="password"
      label="Your password"
      hint="We ask for it again, because you sign."
      autoComplete="current-password"
    />
  </SaveForm>
);
