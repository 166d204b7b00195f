import { Button } from "@/components/nhs/button";
import { PageTitle } from "@/components/nhs/page-title";
import { SummaryList } from "@/components/nhs/summary-list";
import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { SaveForm } from "@/components/form/save-form";
import { SignOutForm } from "@/components/form/sign-out-form";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { save as signOut } from "@/app/sign-out/save";
import { sessionFromCookie } from "@/lib/auth";
import { requirePerson } from "@/lib/current-person";
import { hasSecondFactor } from "@/lib/data/sign-in/second-factor";
import { listSessions } from "@/lib/data/sign-in/sessions";
import { momentInWords } from "@/lib/domain/moment-in-words";
import { save } from "./save";

export default async function AccountPage() {
  const person = await requirePerson("/account");
  const sessions = await listSessions(person, (await sessionFromCookie())!);
  const second = await hasSecondFactor(person);
  return (
    <TwoThirds>
      <PageTitle title="Your account" />
      <h1>Your account</h1>
      <SummaryList
        rows={[
          { key: "Name", value: person.name },
          { key: "Email address", value: <span className="tw:wrap-anywhere">{person.email}</span> },
          { key: "Notices", value: <TextLink href="/account/notices">Choose how you are told</TextLink> },
          { key: "Password", value: <TextLink href="/reset-password">Choose a new password</TextLink> },
          {
            key: "Second factor",
            value: (
              <TextLink href="/account/second-factor">
                {second ? "On: a code from an app" : "Ask for a code as well as the password"}
              </TextLink>
            ),
          },
        ]}
      />
      <Table
        caption="Where you are signed in"
        head={["Signed in", "Last used"]}
        rows={sessions.map(({ startedAt, lastSeenAt, here }) => ({
          key: startedAt.toISOString(),
          cells: [`${momentInWords(startedAt)}${here ? " (here)" : ""}`, momentInWords(lastSeenAt)],
        }))}
      />
      {sessions.length > 1 && <SaveForm save={save.bind(null, {})} submit="Sign out everywhere else" />}
      <SignOutForm action={signOut}>
        <Button variant="secondary">Sign out</Button>
      </SignOutForm>
    </TwoThirds>
  );
}
