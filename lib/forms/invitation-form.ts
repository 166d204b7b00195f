import { z } from "zod";
import type { Role } from "@/lib/domain/permissions";
import { emailedMessage } from "./emailed-text";
import { choice, email } from "./fields";

/** The form of an invitation to one of these roles. */
export const invitationForm = (roles: readonly Role[]) =>
  z.object({
    email: email(),
    role: choice(roles, "Choose a role"),
    message: emailedMessage(),
  });
