import "server-only";
import type { Transaction } from "@/lib/data/db";
import { tell } from "@/lib/data/notices/notices";
import { Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { ownerColumns } from "@/lib/domain/plan/action-values";
import { OWNING_ROLES } from "./owners";

/** Only somebody of the organisation who sees the plan owns an action as a person; anybody does in words. */
export async function demandOwner(
  transaction: Transaction,
  organisationId: string,
  owner: string | null,
): Promise<void> {
  const { ownerId } = ownerColumns(owner);
  if (ownerId === null) return;
  const member = await transaction.membership.count({
    where: { organisationId, personId: ownerId, role: { in: OWNING_ROLES } },
  });
  if (member === 0)
    throw new Refused("Choose somebody who belongs to the organisation and sees its plan", "owner");
}

interface Owned {
  organisation: { id: string; reference: string };
  action: { id: string; title: string; dueOn: string | null };
  owner: string | null;
}

/** Tells somebody that an action is theirs, unless they took it themselves. */
export async function tellOwner(
  transaction: Transaction,
  person: Person,
  { organisation, action, owner }: Owned,
): Promise<void> {
  const { ownerId } = ownerColumns(owner);
  if (ownerId === null || ownerId === person.id) return;
  const { id, title, dueOn } = action;
  await tell(transaction, {
    kind: "action_owned",
    words: { by: person.name, what: title, dueOn },
    personId: ownerId,
    organisationId: organisation.id,
    key: `action_owned:${id}:${ownerId}`,
    path: `/organisations/${organisation.reference}/plan/actions/${id}`,
  });
}
