import { DeadLink } from "@/components/sign-in/dead-link";
import { SaveForm } from "@/components/form/save-form";
import { NewAccountFields } from "@/components/sign-in/new-account-fields";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { readLink } from "@/lib/data/sign-in/email-links";
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
        <NewAccountFields email={email} />
      </SaveForm>
    </TwoThirds>
  );
}
