import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { dateInWords, dayInEngland } from "@/lib/domain/dates";
import type { Role } from "@/lib/domain/people/permissions";
import { ROLE_WORDS } from "@/lib/domain/people/role-words";

interface MemberTableProps {
  members: { id: string; name: string; email: string; role: Role; since: Date; emailProved: boolean }[];
  /** Address of the page of people, under which each has a page. */
  path: string;
  /** Whose page is linked. */
  linked: (id: string) => boolean;
}

/** Who belongs to an organisation, in which role and since when. */
export function MemberTable({ members, path, linked }: MemberTableProps) {
  return (
    <Table
      caption={`${members.length} ${members.length === 1 ? "person" : "people"}`}
      captionSize="s"
      head={["Name", "Email address", "Role", "Since"]}
      rows={members.map(({ id, name, email, emailProved, role, since }) => ({
        key: id,
        cells: [
          linked(id) ? (
            <TextLink key="name" href={`${path}/${id}`}>
              {name}
            </TextLink>
          ) : (
            name
          ),
          <span key="email" className="tw:wrap-anywhere">
            {email}
            {!emailProved && (
              <span className="app-line">
                Not confirmed: they joined by a link that a colleague gave them
              </span>
            )}
          </span>,
          ROLE_WORDS[role].name,
          dateInWords(dayInEngland(since)),
        ],
      }))}
    />
  );
}
