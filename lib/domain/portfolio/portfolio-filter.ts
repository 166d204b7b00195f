import type { Size } from "./size";
import { STANDINGS, type StandingKey } from "./standings";

/** What every figure of a dashboard is narrowed by. */
export interface PortfolioFilter {
  /** An answer to PF1. */
  type?: string;
  /** The reference of an organisation that oversees as a region. */
  region?: string;
  size?: Size;
  /** Part of the name of who provides one of their services, in capitals or not. */
  supplier?: string;
}

/** What there is to filter by. Of suppliers those with most customers: others can be typed. */
export interface PortfolioChoices {
  types: string[];
  sizes: Size[];
  regions: { reference: string; name: string }[];
  suppliers: string[];
}

/** Which organisations a figure counts, beside those with a status. */
export const CONCERNS = {
  meets: "that meet every mandatory requirement",
  unclear: "that have not answered enough to be judged",
  better: "that stand better than at the end of last month",
  worse: "that stand worse than at the end of last month",
  late: "with late actions",
  unfunded: "with mandatory requirements that have no recorded funding",
  expired: "with expired evidence",
  hscn: "with connections to HSCN",
  unpriced: "with connections to HSCN that have no recorded cost",
  moved: "with services on the internet",
  first: "with services to move in the first wave",
  second: "with services to move in the second wave",
  later: "with services to move in a later wave",
  blocked: "with services that cannot move yet",
} as const;

export type Concern = keyof typeof CONCERNS;

/** What the list of organisations is narrowed to: what one figure counts. */
export type Show = StandingKey | Concern;

export const SHOWS: readonly Show[] = [...STANDINGS, ...(Object.keys(CONCERNS) as Concern[])];

/** Orders of the list, each with the heading that it belongs to. */
export const PORTFOLIO_SORTS = {
  status: "Status, least far on first",
  name: "Name",
  index: "Mandatory index, lowest first",
  late: "Late actions, most first",
  hscn: "Cost of HSCN, highest first",
} as const;

export type PortfolioSort = keyof typeof PORTFOLIO_SORTS;

/** Which organisations to list, after which one. */
export interface PortfolioList {
  show?: Show;
  /** The id of a requirement that falls short at them, or is not known. */
  requirement?: string;
  at?: "short" | "unknown";
  sort: PortfolioSort;
  /** The id of the summary that the page before ended with. */
  after?: string;
}
