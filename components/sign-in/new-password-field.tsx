import { PasswordField } from "@/components/form/password-field";

/** Where a person chooses a password. */
export function NewPasswordField() {
  return (
    <PasswordField
      name="password"
      label="Password"
      hint="Use 12 characters or more. Three words that do not belong together are easy to remember and hard to guess."
      autoComplete="new-password"
    />
  );
}
