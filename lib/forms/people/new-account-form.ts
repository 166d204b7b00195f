import { z } from "zod";
import { newPassword, text } from "@/lib/forms/fields";

/** The form that makes an account. Its address is known already. */
export const newAccountForm = z.object({ name: text(100, "Enter your name"), password: newPassword() });
