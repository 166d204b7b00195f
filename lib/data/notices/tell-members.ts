import "server-only";
import type { Transaction } from "@/lib/data/db";
import type { Notice } from "@/lib/domain/notices/notice";
import { can, type Permission, type Role } from "@/lib/domain/people/permissions";
import { tell, type NewNotice } from "./notices";

/** Tells everybody in an organisation whose role lets them do this, but for the person whose doing it is. */
export async function tellMembers(
  transaction: Transaction,
  to: { organisationId: string; who: Permission; but: { id: string } },
  notice: Notice & Pick<NewNotice, "key" | "path">,
): Promise<void> {
  const { organisationId, who, but } = to;
  const members = await transaction.membership.findMany({
    where: { organisationId, personId: { not: but.id } },
    select: { personId: true, role: true },
  });
  const told = members.filter(({ role }) => can(role as Role, who));
  await tell(transaction, ...told.map(({ personId }) => ({ ...notice, personId, organisationId })));
}
