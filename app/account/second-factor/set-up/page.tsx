import { redirect } from "next/navigation";
import { SaveForm } from "@/components/form/save-form";
import { Breadcrumb } from "@/components/nhs/breadcrumb";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { PasscodeField } from "@/components/sign-in/passcode-field";
import { QrCode } from "@/components/sign-in/qr-code";
import { requirePerson } from "@/lib/current-person";
import { readSetUp } from "@/lib/data/sign-in/second-factor-set-up";
import { save } from "./save";

const PATH = "/account/second-factor/set-up";

export default async function SetUpPage() {
  const person = await requirePerson(PATH);
  const setUp = await readSetUp(person);
  if (!setUp) redirect("/account/second-factor");
  return (
    <>
      <Breadcrumb
        items={[
          { href: "/account", text: "Your account" },
          { href: "/account/second-factor", text: "Second factor" },
        ]}
      />
      <TwoThirds>
        <SaveForm
          save={save.bind(null, { path: PATH })}
          title="Set up your app"
          submit="Turn on"
          above={
            <>
              <h1>Set up your app</h1>
              <p>Add an account in your app and scan this.</p>
              <QrCode text={setUp.address} label="QR code for your app. The same is below as text." />
              <p>
                If you cannot scan it, enter this key: <br />
                <strong>{setUp.secret.match(/.{1,4}/g)?.join(" ")}</strong>
              </p>
              <p>
                If the app is on this device, <a href={setUp.address}>open it there</a>.
              </p>
            </>
          }
        >
          <PasscodeField hint="The 6 digits that your app shows now." />
        </SaveForm>
      </TwoThirds>
    </>
  );
}
