import { z } from "zod";
import { DemonstrationSignIns } from "@/components/sign-in/demonstration-sign-ins";
import { PasswordField } from "@/components/form/password-field";
import { SaveForm } from "@/components/form/save-form";
import { TextField } from "@/components/form/text-field";
import { InsetText } from "@/components/nhs/inset-text";
import { TextLink } from "@/components/nhs/text-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { env } from "@/lib/env";
import { safePath } from "@/lib/forms/safe-path";
import { demonstrationPassword, demonstrationSignIns } from "@/prisma/demonstration/sign-ins";
import { save } from "./save";

const querySchema = z.object({
  next: z.string().optional().catch(undefined),
  kept: z.literal("1").optional().catch(undefined),
});

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { next, kept } = querySchema.parse(await searchParams);
  return (
    <>
      <TwoThirds>
        <SaveForm save={save.bind(null, { next: safePath(next), kept })} title="Sign in" submit="Sign in">
          <h1>Sign in</h1>
          {kept && (
            <InsetText>
              <p>Your session ended. What you typed is kept. Sign in and it will be there.</p>
            </InsetText>
          )}
          <TextField
            name="email"
            type="email"
            label="Email address"
            autoComplete="username"
            spellCheck={false}
          />
          <PasswordField name="password" label="Password" autoComplete="current-password" />
        </SaveForm>
        <p>
          <TextLink href="/reset-password">Reset your password</TextLink> if you have forgotten it.
        </p>
        <p>
          If you do not have an account, <TextLink href="/register">register</TextLink>.
        </p>
      </TwoThirds>
      {env.DEMO && <DemonstrationSignIns signIns={demonstrationSignIns} password={demonstrationPassword} />}
    </>
  );
}
