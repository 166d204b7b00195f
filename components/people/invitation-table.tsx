import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { dateInWords, dayInEngland } from "@/lib/domain/dates";
import type { Role } from "@/lib/domain/people/permissions";
import { ROLE_WORDS } from "@/lib/domain/people/role-words";

interface InvitationTableProps {
  invitations: { id: string; email: string; role: Role; expiresAt: Date; state: string }[];
  /** Address under which each has a page. */
  path: string;
}

/** Invitations that nobody has accepted yet. */
export function InvitationTable({ invitations, path }: InvitationTableProps) {
  return (
    <Table
      caption="Invited"
      head={["Email address", "Role", "Works until"]}
      rows={invitations.map(({ id, email, role, expiresAt, state }) => {
        const day = dateInWords(dayInEngland(expiresAt));
        return {
          key: id,
          cells: [
            <span key="email" className="tw:wrap-anywhere">
              <TextLink href={`${path}/${id}`}>{email}</TextLink>
            </span>,
            ROLE_WORDS[role].name,
            state === "open" ? day : `Ran out on ${day}`,
          ],
        };
      })}
    />
  );
}
