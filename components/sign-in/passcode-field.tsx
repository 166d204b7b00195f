import { TextField } from "@/components/form/text-field";

/** A code of a second factor. Never filled in again, like a password: see `withoutSecrets`. */
export const PasscodeField = ({ hint = "The 6 digits that your app shows now, or a recovery code." }) => (
  <TextField
    name="passcode"
    label="Code"
    hint={hint}
    autoComplete="one-time-code"
    inputMode="numeric"
    width={10}
    spellCheck={false}
  />
);
