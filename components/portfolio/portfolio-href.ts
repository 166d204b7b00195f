import type { PortfolioFilter, PortfolioList } from "@/lib/domain/portfolio/portfolio-filter";

export type Asked = PortfolioFilter & Partial<PortfolioList>;

/** Where the list of organisations stands on the page of a portfolio. */
export const LIST = "organisations";

/** The address of a portfolio as it is asked for; what is asked for a list leads to the list. */
export function portfolioHref(path: string, asked: Asked): string {
  const { show, requirement, after, sort } = asked;
  const query = new URLSearchParams(
    Object.entries(asked).flatMap(([key, value]) =>
      value && !(key === "sort" && value === "status") ? [[key, value]] : [],
    ),
  );
  const toList = Boolean(show ?? requirement ?? after) || (sort !== undefined && sort !== "status");
  return `${path}${query.size ? `?${query}` : ""}${toList ? `#${LIST}` : ""}`;
}

/** Where what is narrowed by leads, with nothing of the list. */
export const filterOf = ({ type, region, size, supplier }: Asked): PortfolioFilter => ({
  type,
  region,
  size,
  supplier,
});
