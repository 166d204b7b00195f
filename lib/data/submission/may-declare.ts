import "server-only";
import { db, type Transaction } from "@/lib/data/db";
import { demand } from "@/lib/data/people/access";
import { can, type Role } from "@/lib/domain/permissions";

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

/** Refuses a role that may not declare. Asked inside the transaction: an approver may have come meanwhile. */
export async function demandDeclare(
  transaction: Transaction,
  organisationId: string,
  role: Role,
): Promise<void> {
  if (!(await mayDeclare(organisationId, role, transaction))) demand(role, "submission:declare");
}
