import { PasswordField } from "@/components/form/password-field";
import { PasscodeField } from "./passcode-field";

/** Where somebody shows once more that it is they, before they sign something. `proofForm` is what comes back. */
export const ProveAgainFields = ({ secondFactor }: { secondFactor: boolean }) => (
  <>
    <PasswordField name="password" label="Your password" autoComplete="current-password" />
    {secondFactor && <PasscodeField />}
  </>
);
