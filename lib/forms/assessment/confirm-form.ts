import { z } from "zod";

/** The form that confirms the answers of last time, requirement by requirement. */
export const confirmForm = z.object({
  requirements: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((ids) => [ids ?? []].flat())
    .refine((ids) => ids.length > 0, "Choose at least one requirement to confirm"),
});
