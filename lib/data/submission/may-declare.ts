import "server-only";
import { db, type Transaction } from "@/lib/data/db";
import { demand } from "@/lib/data/people/access";
import { lockRole } from "@/lib/data/people/member-locks";
import { can, type Role } from "@/lib/domain/people/permissions";
import type { Person } from "@/lib/domain/people/person";

/** Whether this role may declare and withdraw submissions: an approver, and a lead where there is no approver. */
export async function mayDeclare(
  organisationId: string,
  role: Role,
  transaction: Transaction = db,
): Promise<boolean> {
  if (can(role, "submission:declare")) return true;
  if (!can(role, "submission:declare-alone")) return false;
  return (await transaction.membership.count({ where: { organisationId, role: "approver" } })) === 0;
}

/**
 * The role in which somebody declares and withdraws. Asked inside the transaction: their role may have changed meanwhile,
 * or an approver have come.
 */
export async function demandDeclare(
  transaction: Transaction,
  person: Person,
  organisationId: string,
): Promise<Role> {
  const role = await lockRole(transaction, person, organisationId);
  if (!role || !(await mayDeclare(organisationId, role, transaction))) demand(role, "submission:declare");
  return role!;
}
