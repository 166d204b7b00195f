import { z } from "zod";
import { SaveForm } from "@/components/form/save-form";
import { Breadcrumb } from "@/components/nhs/breadcrumb";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { ProveAgainFields } from "@/components/sign-in/prove-again-fields";
import { requirePerson } from "@/lib/current-person";
import { readSecondFactor } from "@/lib/data/sign-in/second-factor";
import { momentInWords } from "@/lib/domain/moment-in-words";
import { start, turnOff } from "./save";

const PATH = "/account/second-factor";

const querySchema = z.object({ saved: z.literal("off").optional().catch(undefined) });

export default async function SecondFactorPage({ searchParams }: PageProps<"/account/second-factor">) {
  const person = await requirePerson(PATH);
  const { saved } = querySchema.parse(await searchParams);
  const on = await readSecondFactor(person);
  return (
    <>
      <Breadcrumb items={[{ href: "/account", text: "Your account" }]} />
      <TwoThirds>
        {on ? (
          <SaveForm
            save={turnOff.bind(null, { path: PATH })}
            title="Second factor"
            submit="Turn off"
            variant="warning"
            above={
              <>
                <h1>Second factor</h1>
                <p>
                  On since {momentInWords(on.turnedOnAt)}. You need your password and a code from your app to
                  sign in and to sign.
                </p>
                <p>
                  You have {on.recoveryCodes} of 10 recovery codes left. To get new ones, or for a new phone,
                  turn the second factor off and on again.
                </p>
                <h2>Turn it off</h2>
              </>
            }
          >
            <ProveAgainFields secondFactor />
          </SaveForm>
        ) : (
          <SaveForm
            save={start.bind(null, { path: PATH })}
            title="Second factor"
            submit="Set up"
            done={saved && "Your second factor is off."}
            above={
              <>
                <h1>Second factor</h1>
                <p>
                  With a second factor nobody can sign in as you with your password alone. You also enter a
                  code from an app on your phone, when you sign in and before you sign something.
                </p>
                <p>
                  Any app that shows codes works, for example Microsoft Authenticator or Google Authenticator.
                  Install one first.
                </p>
              </>
            }
          >
            <ProveAgainFields secondFactor={false} />
          </SaveForm>
        )}
      </TwoThirds>
    </>
  );
}
