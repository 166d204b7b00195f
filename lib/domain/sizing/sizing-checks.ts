import { ORGANISATION, siteScope, type ScopeKey } from "../scope";
import { REVIEW_MARK } from "./planning-figures";
import type { Sizing } from "./sizing";

export interface SizingCheck {
  check: "MC-BANDWIDTH-CALC" | "MC-AVAILABILITY";
  /** A result key of the catalogue's machine check. */
  result: string;
  scope: ScopeKey;
}

export interface SizedSite {
  id: string;
  /** How soon the loss of its connections would hurt people; null where nobody has rated it. */
  criticality: string | null;
  sizing: Sizing;
}

/**
 * What the sizings of an organisation's sites say to the questions of the catalogue, for `ProposalContext.checks`.
 * What is not known says nothing. Today's need counts, not the planned one.
 */
export function sizingChecks(sites: readonly SizedSite[]): SizingCheck[] {
  return [...sites.flatMap(checksOfSite), ...checksOfOrganisation(sites)];
}

function checksOfSite({ id, criticality, sizing }: SizedSite): SizingCheck[] {
  const scope = siteScope(id);
  const size = sizeResult(sizing);
  const backup = criticality === null ? null : BACKUP[sizing.backup.now.verdict];
  const availability = AVAILABILITY[sizing.availability.verdict];
  return [
    ...(size ? [{ check: "MC-BANDWIDTH-CALC" as const, result: size, scope }] : []),
    ...(backup ? [{ check: "MC-BANDWIDTH-CALC" as const, result: backup, scope }] : []),
    ...(availability ? [{ check: "MC-AVAILABILITY" as const, result: availability, scope }] : []),
  ];
}

/**
 * A network that no connection reaches says nothing of size: it is told as a finding of its own.
 * Enough includes head-room, as the check's method says; between the review mark and full it says nothing. Nor does it
 * say enough where the connections were measured to be fuller than that, whatever the recorded services come to.
 */
function sizeResult({ now: { down, up }, measured }: Sizing): string | null {
  const verdicts = [down.verdict, up.verdict];
  if (verdicts.includes("not_known")) return null;
  const short = verdicts.filter((verdict) => verdict === "too_small").length;
  if (short) return short === 1 ? "short_one_way" : "short_both_ways";
  const busy = measured.some(({ percent }) => percent > REVIEW_MARK * 100);
  return verdicts.some((verdict) => verdict !== "enough") || busy ? null : "enough_both_ways";
}

const BACKUP: Record<Sizing["backup"]["now"]["verdict"], string | null> = {
  enough: "backup_enough",
  some: "backup_too_small",
  nothing: "backup_carries_nothing",
  no_critical: null,
  not_known: null,
};

const AVAILABILITY: Record<Sizing["availability"]["verdict"], string | null> = {
  at_least_equal: "connection_at_least_equal",
  weaker: "connection_weaker",
  not_known: null,
  nothing_promised: null,
};

/** The organisation is asked about the services that it provides to others. */
function checksOfOrganisation(sites: readonly SizedSite[]): SizingCheck[] {
  const provided = sites.flatMap(({ sizing }) => sizing.availability.compared.filter((one) => one.provided));
  const verdicts = new Set(provided.map(({ verdict }) => verdict));
  const verdict = (["weaker", "not_known", "at_least_equal"] as const).find((one) => verdicts.has(one));
  const result = verdict && AVAILABILITY[verdict];
  return result ? [{ check: "MC-AVAILABILITY", result, scope: ORGANISATION }] : [];
}
