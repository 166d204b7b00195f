import type { Role } from "@/lib/domain/people/permissions";

/** What somebody declares, and signs with their name, when they submit. */
export const DECLARATION =
  "I declare, on behalf of my organisation, that these answers and their evidence are complete and true to the best of my knowledge on this day.";

/** Added by a lead, where nobody else can declare. */
export const ALONE = "My organisation has no approver. I prepare and declare this submission as its lead.";

/** The declaration in the words of whoever signs it. */
export const declarationOf = (role: Role): string =>
  role === "approver" ? DECLARATION : `${DECLARATION} ${ALONE}`;
