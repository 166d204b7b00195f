import { z } from "zod";
import { SaveForm } from "@/components/form/save-form";
import { PageTitle } from "@/components/nhs/page-title";
import { SummaryList } from "@/components/nhs/summary-list";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { EmailFateNotice } from "@/components/people/email-fate-notice";
import { STATE_WORDS } from "@/components/people/state-words";
import { requirePerson } from "@/lib/current-person";
import { readAssignment } from "@/lib/data/teamwork/assignments";
import { invitationPath } from "@/lib/data/people/invitation-token";
import { readInvitation } from "@/lib/data/people/invitations";
import { momentInWords } from "@/lib/domain/moment-in-words";
import { ROLE_WORDS } from "@/lib/domain/people/role-words";
import { env } from "@/lib/env";
import { justAdded } from "@/lib/forms/just-added";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { save } from "./save";

const querySchema = z.object({
  email: z.enum(["sent", "failed", "off"]).optional().catch(undefined),
  assigned: z.uuid().optional().catch(undefined),
});

export default async function InvitationPage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/people/invitations/[invitationId]">) {
  const { reference, invitationId } = await params;
  const { email: fate, assigned: id } = querySchema.parse(await searchParams);
  const path = `/organisations/${reference}/people/invitations/${invitationId}`;
  const person = await requirePerson(path);
  const invitation = await orNotFound(readInvitation(person, invitationId));
  const { organisation, email, role, message, state, invitedAt, invitedBy, expiresAt, waiting } = invitation;
  if (organisation.reference !== reference) pageNotFound();
  const assigned = await justAdded(id, async (id) => ({ name: (await readAssignment(person, id)).what }));
  const ids = { path, reference, invitationId };
  return (
    <>
      <OrganisationNav organisation={organisation} part="people" />
      <TwoThirds>
        <PageTitle title={`Invitation to ${email}`} />
        {fate && state === "open" && <EmailFateNotice fate={fate} assigned={assigned} />}
        <h1 className="tw:wrap-anywhere">
          <span className="nhsuk-caption-l">Invitation</span>
          {email}
        </h1>
        <p>{STATE_WORDS[state]}</p>
        {state === "open" && (
          <>
            <h2>Link to give them yourself</h2>
            <p>
              It works once, until {momentInWords(expiresAt)}. Give it to nobody else: whoever opens it can
              join as {email}.
            </p>
            <p className="tw:wrap-anywhere">
              <code>{new URL(invitationPath(invitation.id, "shown"), env.APP_URL).href}</code>
            </p>
          </>
        )}
        <SummaryList
          rows={[
            { key: "Role", value: ROLE_WORDS[role].name },
            { key: "Invited", value: `${momentInWords(invitedAt)} by ${invitedBy}` },
            ...(message
              ? [{ key: "Message", value: <span className="app-kept-lines">{message}</span> }]
              : []),
            ...(waiting ? [{ key: "Assignments that wait for them", value: waiting }] : []),
          ]}
        />
        {(state === "open" || state === "run_out") && (
          <>
            <SaveForm save={save.bind(null, { ...ids, to: "send" })} submit="Send it again" />
            <h2>Withdraw this invitation</h2>
            <p>Its link stops working at once.{waiting > 0 && " What waits for them is nobody’s again."}</p>
            <SaveForm save={save.bind(null, { ...ids, to: "withdraw" })} submit="Withdraw" />
          </>
        )}
      </TwoThirds>
    </>
  );
}
