import { ORGANISATION, scopeLevel, type ScopeKey } from "@/lib/domain/scope";
import type { Report } from "./model/report-schema";

export type NameOf = (scope: ScopeKey) => string;

/** The name of the organisation, a site or a service. */
export function namesOf(scopes: Report["scopes"]): NameOf {
  const names = new Map(scopes.map(({ key, name }) => [key, name]));
  return (scope) => names.get(scope) ?? scope;
}

const MOST_NAMES = 5;

/**
 * Scopes as words: `Main site and North clinic`, `the organisation and 12 services`.
 * More than `most` places become a number, so that a long register does not fill the page.
 */
export function placesInWords(scopes: readonly ScopeKey[], nameOf: NameOf, most = MOST_NAMES): string {
  const places = scopes.filter((scope) => scope !== ORGANISATION);
  const organisation = places.length < scopes.length ? ["the organisation"] : [];
  if (places.length <= most) return joined([...organisation, ...places.map(nameOf)]);
  const counted = (["site", "service"] as const).flatMap((level) => {
    const count = places.filter((scope) => scopeLevel(scope) === level).length;
    return count === 0 ? [] : `${count} ${level}${count === 1 ? "" : "s"}`;
  });
  return joined([...organisation, ...counted]);
}

const joined = (items: string[]) =>
  [items.slice(0, -1).join(", "), ...items.slice(-1)].filter(Boolean).join(" and ");
