import { can, type Permission, type Role } from "@/lib/domain/people/permissions";

const WITH_OWN: readonly Permission[] = ["evidence:read", "evidence:delete"];

/**
 * Whether somebody may do this with a piece of evidence. Whoever adds evidence only to what is assigned to them sees and
 * deletes what they added.
 * @param own whether they added it
 */
export const mayWithEvidence = (role: Role, permission: Permission, own: boolean): boolean =>
  can(role, permission) || (own && WITH_OWN.includes(permission) && can(role, "evidence:add"));
