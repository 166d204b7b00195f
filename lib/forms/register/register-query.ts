import { z } from "zod";

/** What the address of a list of sites or services says: a search, a page, whether archived rows are shown. */
export const registerQuery = z.object({
  search: z.string().trim().max(200).transform(withoutNul).catch(""),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  show: z.literal("archived").optional().catch(undefined),
});

/** The one character that PostgreSQL refuses. */
function withoutNul(text: string): string {
  return text.replaceAll("\0", "");
}
