import { z } from "zod";

/** What the pages on which something is submitted are asked for: see `SubmitQuery`. */
export const submitQuery = z.object({
  product: z.string().optional().catch(undefined),
  answers: z.string().optional().catch(undefined),
  read: z.string().optional().catch(undefined),
});
