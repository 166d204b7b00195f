import { SaveForm } from "@/components/form/save-form";
import { TextField } from "@/components/form/text-field";
import { TextLink } from "@/components/nhs/text-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { save } from "./save";

export default function RegisterPage() {
  return (
    <TwoThirds>
      <SaveForm save={save.bind(null, {})} title="Register" submit="Continue">
        <h1>Register</h1>
        <p>
          We send you a link to show that the address is yours. After that you choose a password and tell us
          about your organisation.
        </p>
        <TextField
          name="email"
          type="email"
          label="Email address"
          hint="Use the address that you use at work."
          autoComplete="email"
          spellCheck={false}
        />
      </SaveForm>
      <p>
        If you have an account, <TextLink href="/sign-in">sign in</TextLink>.
      </p>
    </TwoThirds>
  );
}
