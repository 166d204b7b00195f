import "server-only";
import { STANDINGS } from "@/lib/domain/portfolio/standings";
import { Prisma } from "@/prisma/generated/client";

/** How each column of `tallies` is counted over summaries `s`. */
const COUNTED: Readonly<Record<string, string>> = {
  organisations: "count(*)",
  products: "count(*) FILTER (WHERE s.product_id IS NOT NULL)",
  ...Object.fromEntries(
    STANDINGS.map((standing) => [standing, `count(*) FILTER (WHERE s.status = '${standing}')`]),
  ),
  better: "count(*) FILTER (WHERE s.movement = 'better')",
  worse: "count(*) FILTER (WHERE s.movement = 'worse')",
  late_actions: "sum(s.late_actions)",
  late_at: "count(*) FILTER (WHERE s.late_actions > 0)",
  unfunded_musts: "sum(s.unfunded_musts)",
  unfunded_at: "count(*) FILTER (WHERE s.unfunded_musts > 0)",
  expired_evidence: "sum(s.expired_evidence)",
  expired_at: "count(*) FILTER (WHERE s.expired_evidence > 0)",
  hscn_connections: "sum(s.hscn_connections)",
  hscn_pounds: "sum(s.hscn_pounds)",
  hscn_unpriced: "sum(s.hscn_unpriced)",
  hscn_at: "count(*) FILTER (WHERE s.hscn_connections > 0)",
  services_moved: "sum(s.services_moved)",
  services_first: "sum(s.services_first)",
  services_second: "sum(s.services_second)",
  services_later: "sum(s.services_later)",
  services_blocked: "sum(s.services_blocked)",
};

/** The same of `monthly_tallies`, over monthly summaries `s`. */
const COUNTED_BY_MONTH: Readonly<Record<string, string>> = {
  organisations: "count(*)",
  ...Object.fromEntries(
    STANDINGS.map((standing) => [standing, `count(*) FILTER (WHERE s.status = '${standing}')`]),
  ),
  index_sum: "coalesce(sum(s.mandatory_index), 0)",
  indexed: "count(s.mandatory_index)",
};

const names = (counted: Readonly<Record<string, string>>) => Prisma.raw(Object.keys(counted).join(", "));
const counts = (counted: Readonly<Record<string, string>>) =>
  Prisma.raw(
    Object.entries(counted)
      .map(([name, count]) => `${count} AS ${name}`)
      .join(", "),
  );
const sums = (counted: Readonly<Record<string, string>>) =>
  Prisma.raw(
    Object.keys(counted)
      .map((name) => `coalesce(sum(${name}), 0)::bigint AS ${name}`)
      .join(", "),
  );

/** Names of columns, how they are counted from summaries, and how tallies are added up. */
export const FIGURES = { names: names(COUNTED), counts: counts(COUNTED), sums: sums(COUNTED) };
export const MONTHLY = {
  names: names(COUNTED_BY_MONTH),
  counts: counts(COUNTED_BY_MONTH),
  sums: sums(COUNTED_BY_MONTH),
};
