import type { Thread } from "./comment";
import { can, type Role } from "@/lib/domain/people/permissions";

/** Whether somebody may say that nothing is left to do about a comment, or that something is again. */
export const mayResolve = (role: Role, { own }: Pick<Thread, "own">): boolean =>
  can(role, "comment:resolve") || (own && can(role, "comment:write"));
