import { can, type Permission, type Role } from "./permissions";

/** Who assigns work may invite a delegate to it; anybody else is invited by who decides about people. */
export const permissionToInvite = (role: Role): Permission =>
  role === "delegate" ? "assignment:edit" : "people:edit";

/** Whether somebody in this role may invite to that role, and see, send again and withdraw such invitations. */
export const mayInvite = (own: Role, to: Role): boolean => can(own, permissionToInvite(to));
