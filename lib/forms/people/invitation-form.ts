import { z } from "zod";
import type { Role } from "@/lib/domain/people/permissions";
import { emailedMessage } from "@/lib/forms/emailed-text";
import { choice, email } from "@/lib/forms/fields";

/** The form of an invitation to one of these roles. */
export const invitationForm = (roles: readonly Role[]) =>
  z.object({
    email: email(),
    role: choice(roles, "Choose a role"),
    message: emailedMessage(),
  });
