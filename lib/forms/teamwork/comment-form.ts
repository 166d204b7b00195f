import { z } from "zod";

const LONGEST = 4_000;

/** The form of a comment. Its text is kept as typed. */
export const commentForm = z.object({
  text: z
    .string()
    .default("")
    .refine((text) => text.trim() !== "", "Enter a comment")
    .refine((text) => text.length <= LONGEST, `Use ${LONGEST.toLocaleString("en-GB")} characters or fewer`),
  tell: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((ids) => [ids ?? []].flat()),
});
