import { InsetText } from "@/components/nhs/inset-text";
import type { Role } from "@/lib/domain/people/permissions";
import { ROLE_WORDS } from "@/lib/domain/people/role-words";

interface InvitationIntroProps {
  organisation: { name: string };
  role: Role;
  invitedBy: string;
  message: string | null;
}

/** Who invites to what. */
export function InvitationIntro({ organisation, role, invitedBy, message }: InvitationIntroProps) {
  const { name, is } = ROLE_WORDS[role];
  return (
    <>
      <h1>Join {organisation.name}</h1>
      <p>
        {invitedBy} invites you. Your role would be {name}. {is}
      </p>
      {message && (
        <InsetText>
          <p className="app-kept-lines">{message}</p>
        </InsetText>
      )}
    </>
  );
}
