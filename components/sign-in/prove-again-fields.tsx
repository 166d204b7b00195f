import { PasswordField } from "@/components/form/password-field";
import { PasscodeField } from "./passcode-field";

interface ProveAgainFieldsProps {
  /** Whether they give a code as well. */
  secondFactor: boolean;
  hint?: string;
}

/** Where somebody shows once more that it is they, before they sign something. `proofForm` is what comes back. */
export const ProveAgainFields = ({ secondFactor, hint }: ProveAgainFieldsProps) => (
  <>
    <PasswordField name="password" label="Your password" hint={hint} autoComplete="current-password" />
    {secondFactor && <PasscodeField />}
  </>
);
