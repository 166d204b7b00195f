import { DeadLink } from "@/components/sign-in/dead-link";
import { SaveForm } from "@/components/form/save-form";
import { TextField } from "@/components/form/text-field";
import { NewPasswordField } from "@/components/sign-in/new-password-field";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { readLink } from "@/lib/data/email-links";
import { save } from "./save";

export default async function FinishRegisteringPage({ params }: PageProps<"/register/[token]">) {
  const { token } = await params;
  const email = await readLink("register", token);
  if (!email) return <DeadLink again="/register" />;
  return (
    <TwoThirds>
      <SaveForm save={save.bind(null, { token })} title="Finish registering" submit="Continue">
        <h1>Finish registering</h1>
        <p>
          Your email address is <strong className="tw:wrap-anywhere">{email}</strong>.
        </p>
        <TextField
          name="name"
          label="Your name"
          autoComplete="name"
          hint="Colleagues see it beside your answers."
        />
        {/* Tells password managers which account the password is for. */}
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <NewPasswordField />
      </SaveForm>
    </TwoThirds>
  );
}
