import { z } from "zod";
import type { AskedOf } from "@/lib/domain/share/asked-of";
import { dueOn } from "@/lib/forms/due-on";
import { emailedMessage, emailedText } from "@/lib/forms/emailed-text";
import { email, odsCode, text } from "@/lib/forms/fields";

const who = z.discriminatedUnion(
  "who",
  [
    z.object({ who: z.literal("code"), odsCode: odsCode() }),
    z.object({ who: z.literal("email"), email: email() }),
  ],
  "Choose how you know the supplier",
);

const what = z.discriminatedUnion(
  "what",
  [
    z.object({
      what: z.literal("product"),
      productName: emailedText(text(200, "Enter the name of the product")),
    }),
    z.object({ what: z.literal("organisation") }),
  ],
  "Choose what you ask for",
);

/** The form that asks for somebody's assessment, filled in on a day (an ISO date). */
export const requestForm = (today: string) =>
  who
    .and(what)
    .and(z.object({ dueOn: dueOn(today), message: emailedMessage() }))
    .transform(({ message, dueOn, ...given }) => ({
      to: (given.who === "code" ? { odsCode: given.odsCode } : { email: given.email }) as AskedOf,
      productName: given.what === "product" ? given.productName : null,
      message,
      dueOn,
    }));
