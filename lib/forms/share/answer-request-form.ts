import { z } from "zod";
import { optionalText } from "@/lib/forms/fields";
import { WHOLE } from "./share-form";

export const DECLINE = "decline";

const CHOOSE = "Choose what to share, or decline";

/** What somebody answers to a request: a product or the whole organisation (null) to share, or why not. */
export const answerRequestForm = z
  .object({
    answer: z.union([z.literal([WHOLE, DECLINE]), z.uuid(CHOOSE)], CHOOSE),
    why: optionalText(1_000),
  })
  .refine(({ answer, why }) => answer !== DECLINE || why !== "", {
    path: ["why"],
    message: "Enter why you decline",
  })
  .transform(({ answer, why }): { why: string } | { productId: string | null } =>
    answer === DECLINE ? { why } : { productId: answer === WHOLE ? null : answer },
  );
