import { z } from "zod";
import { choice, optionalText } from "@/lib/forms/fields";

/** The form in which somebody says that their assignment is done, or hands it back and says why. */
export const finishForm = z
  .object({
    ended: choice(["done", "handed_back"], "Say whether it is done or you hand it back"),
    note: optionalText(1_000),
  })
  .superRefine(({ ended, note }, context) => {
    if (ended === "handed_back" && !note)
      context.addIssue({ code: "custom", path: ["note"], message: "Say why you hand it back" });
  });
