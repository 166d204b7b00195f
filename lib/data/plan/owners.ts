import "server-only";
import { can, ROLES } from "@/lib/domain/people/permissions";

/** The roles of those who can own an action: whoever may not read the plan could not see it. */
export const OWNING_ROLES = ROLES.filter((role) => can(role, "plan:read"));
