import { z } from "zod";

/** The form that takes answers over from a supplier, requirement by requirement. None is a choice too. */
export const inheritForm = z.object({
  requirements: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((ids) => [ids ?? []].flat()),
});
