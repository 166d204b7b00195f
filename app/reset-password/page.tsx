import { SaveForm } from "@/components/form/save-form";
import { TextField } from "@/components/form/text-field";
import { BackLink } from "@/components/nhs/back-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { save } from "./save";

export default function ResetPasswordPage() {
  return (
    <>
      <BackLink href="/sign-in" />
      <TwoThirds>
        <SaveForm save={save.bind(null, {})} title="Reset your password" submit="Send me a link">
          <h1>Reset your password</h1>
          <p>We send you a link with which you choose a new password.</p>
          <TextField
            name="email"
            type="email"
            label="Email address"
            autoComplete="email"
            spellCheck={false}
          />
        </SaveForm>
      </TwoThirds>
    </>
  );
}
