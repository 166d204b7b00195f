import { redirect } from "next/navigation";
import { SaveForm } from "@/components/form/save-form";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { keptRecoveryCodes } from "@/lib/kept-recovery-codes";
import { save } from "./save";

const PATH = "/account/second-factor/recovery-codes";

export default async function RecoveryCodesPage() {
  const person = await requirePerson(PATH);
  const kept = await keptRecoveryCodes.read();
  if (kept?.personId !== person.id) redirect("/account/second-factor");
  return (
    <TwoThirds>
      <SaveForm
        save={save.bind(null, { path: PATH })}
        title="Your recovery codes"
        submit="I have kept them"
        done="Your second factor is on."
        above={
          <>
            <h1>Your recovery codes</h1>
            <p>
              If you lose your phone, a recovery code lets you in. Each works once. Print them or write them
              down, and keep them where nobody else looks. You cannot see them again.
            </p>
          </>
        }
      >
        <ol className="nhsuk-list nhsuk-list--number">
          {kept.codes.map((code) => (
            <li key={code}>{code.match(/.{4}/g)?.join(" ")}</li>
          ))}
        </ol>
      </SaveForm>
    </TwoThirds>
  );
}
