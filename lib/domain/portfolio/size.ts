/** How large an organisation is, by the sites in its register: the only measure of size that the portal asks for. */
export const SIZES = {
  none: "No site recorded",
  one: "1 site",
  few: "2 to 9 sites",
  many: "10 sites or more",
} as const;

export type Size = keyof typeof SIZES;

/** @param sites how many are in use */
export function sizeOf(sites: number): Size {
  if (sites === 0) return "none";
  if (sites === 1) return "one";
  return sites < 10 ? "few" : "many";
}
