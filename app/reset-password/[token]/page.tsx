import { DeadLink } from "@/components/sign-in/dead-link";
import { SaveForm } from "@/components/form/save-form";
import { NewPasswordField } from "@/components/sign-in/new-password-field";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { readLink } from "@/lib/data/sign-in/email-links";
import { save } from "./save";

export default async function NewPasswordPage({ params }: PageProps<"/reset-password/[token]">) {
  const { token } = await params;
  const email = await readLink("reset-password", token);
  if (!email) return <DeadLink again="/reset-password" />;
  return (
    <TwoThirds>
      <SaveForm save={save.bind(null, { token })} title="Choose a new password" submit="Save and sign in">
        <h1>Choose a new password</h1>
        <p>
          It is for <strong className="tw:wrap-anywhere">{email}</strong>. You will be signed out everywhere
          else.
        </p>
        {/* Tells password managers which account the password is for. */}
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <NewPasswordField />
      </SaveForm>
    </TwoThirds>
  );
}
