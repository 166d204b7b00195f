import { z } from "zod";

/** What the address of the order of moving says: the wave to show, and the page of it. Beyond the last is the last. */
export const wavesQuery = z.object({
  wave: z.coerce.number().int().min(1).max(100_000).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
