import { z } from "zod";

/**
 * What the address of the table of places says: a page, whether only places with an open question are shown, and the
 * revision of a save that the person comes from.
 */
export const placesQuery = z.object({
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  show: z.literal("open").optional().catch(undefined),
  changed: z.coerce.number().int().min(1).optional().catch(undefined),
});

export type PlacesQuery = z.output<typeof placesQuery>;

/** The address of the table of places under the page of its requirement. */
export function placesPath(
  requirement: string,
  { page, show, changed }: PlacesQuery,
  saved?: boolean,
): string {
  const query = new URLSearchParams({
    ...(show && { show }),
    ...(page > 1 && { page: String(page) }),
    ...(changed && { changed: String(changed) }),
    ...(saved && { saved: "1" }),
  }).toString();
  return `${requirement}/places${query && "?"}${query}`;
}
