import { z } from "zod";
import { choice, optionalText } from "@/lib/forms/fields";

/** Whether a product is listed, in words. */
export const LISTED = {
  yes: "Yes, and any of them may subscribe without asking",
  no: "No, we decide each time",
};

/** The form of a product's passport. */
export const passportForm = z.object({
  about: optionalText(2_000).transform((about) => about || null),
  listed: choice(["yes", "no"], "Choose whether it is listed"),
});
