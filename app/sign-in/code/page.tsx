import { redirect } from "next/navigation";
import { z } from "zod";
import { SaveForm } from "@/components/form/save-form";
import { TextLink } from "@/components/nhs/text-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { PasscodeField } from "@/components/sign-in/passcode-field";
import { halfSignedIn } from "@/lib/begin-session";
import { safePath } from "@/lib/forms/safe-path";
import { save } from "./save";

const querySchema = z.object({ next: z.string().optional().catch(undefined) });

export default async function CodePage({ searchParams }: PageProps<"/sign-in/code">) {
  const { next } = querySchema.parse(await searchParams);
  if (!(await halfSignedIn())) redirect("/sign-in");
  return (
    <TwoThirds>
      <SaveForm save={save.bind(null, { next: safePath(next) })} title="Enter your code" submit="Sign in">
        <h1>Enter your code</h1>
        <PasscodeField />
      </SaveForm>
      <p>
        If you have neither your app nor a recovery code, ask whoever runs this portal to turn the code off
        for you.
      </p>
      <p>
        <TextLink href="/sign-in">Sign in as somebody else</TextLink>
      </p>
    </TwoThirds>
  );
}
