import { z } from "zod";

/** What the address of the table of places says: a page, whether only places with an open question are shown. */
export const placesQuery = z.object({
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  show: z.literal("open").optional().catch(undefined),
});

export type PlacesQuery = z.output<typeof placesQuery>;

/** The address of the table of places under the page of its requirement. */
export function placesPath(requirement: string, { page, show }: PlacesQuery, saved?: boolean): string {
  const query = new URLSearchParams({
    ...(show && { show }),
    ...(page > 1 && { page: String(page) }),
    ...(saved && { saved: "1" }),
  }).toString();
  return `${requirement}/places${query && "?"}${query}`;
}
