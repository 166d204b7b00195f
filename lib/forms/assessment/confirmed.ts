import { z } from "zod";

const query = z.object({
  confirmed: z.coerce.number().int().min(0).max(100_000).optional().catch(undefined),
});

/** How many answers were just confirmed, as the address of the page says. */
export const wasConfirmed = (search: Record<string, string | string[] | undefined>) =>
  query.parse(search).confirmed;

export const confirmedWords = (count: number) =>
  count === 1 ? "1 answer confirmed." : `${count} answers confirmed.`;
