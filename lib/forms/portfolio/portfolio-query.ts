import { z } from "zod";
import { PORTFOLIO_SORTS, type PortfolioSort, SHOWS } from "@/lib/domain/portfolio/portfolio-filter";
import { SIZES, type Size } from "@/lib/domain/portfolio/size";

const text = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^\0]*$/);
const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);

/** What the address of a portfolio says: what its figures are narrowed by, and what its list shows in which order. */
export const portfolioQuery = z.object({
  type: maybe(text(40)),
  region: maybe(text(20)),
  size: maybe(z.enum(Object.keys(SIZES) as Size[])),
  supplier: maybe(text(200)),
  show: maybe(z.enum(SHOWS)),
  requirement: maybe(z.string().regex(/^[A-Z]{1,3}[0-9]{0,3}$/)),
  at: maybe(z.enum(["short", "unknown"])),
  sort: z.enum(Object.keys(PORTFOLIO_SORTS) as PortfolioSort[]).catch("status"),
  after: maybe(z.uuid()),
});

export type PortfolioQuery = z.infer<typeof portfolioQuery>;

/** What narrows every figure, and what narrows the list alone. */
export function splitQuery({ type, region, size, supplier, ...list }: PortfolioQuery) {
  return { filter: { type, region, size, supplier }, list };
}
