import { z } from "zod";
import type { Role } from "@/lib/domain/permissions";
import { choice, email, optionalText } from "./fields";

const WEB_ADDRESS = /https?:|www\./i;

/** The form of an invitation to one of these roles. */
export const invitationForm = (roles: readonly Role[]) =>
  z.object({
    email: email(),
    role: choice(roles, "Choose a role"),
    // Whoever reads the email must be able to trust that it has one link, and that it is ours.
    message: optionalText(1_000)
      .refine((message) => !WEB_ADDRESS.test(message), "Leave out web addresses. We add the link to join")
      .transform((message) => message || null),
  });
