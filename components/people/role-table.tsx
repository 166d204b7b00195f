import { Details } from "@/components/nhs/details";
import { Table } from "@/components/nhs/table";
import { can, PERMISSIONS, type Role } from "@/lib/domain/people/permissions";
import { PERMISSION_WORDS, ROLE_WORDS } from "@/lib/domain/people/role-words";

/** What each role may do: the permission table itself, in words. */
export function RoleTable({ roles }: { roles: readonly Role[] }) {
  return (
    <Details summary="What each role may do">
      <Table
        caption="What each role may do"
        captionHidden
        scrolls
        head={["May", ...roles.map((role) => ROLE_WORDS[role].name)]}
        rows={PERMISSIONS.map((permission) => ({
          key: permission,
          cells: [
            PERMISSION_WORDS[permission],
            ...roles.map((role) => (can(role, permission) ? "Yes" : "No")),
          ],
        }))}
      />
    </Details>
  );
}
