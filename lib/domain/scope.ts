/**
 * Where a question is answered: once for the organisation, or at one site or service.
 *
 * A scope key is the text form used in storage, form fields and URLs:
 * `organisation`, `site:<id>` or `service:<id>`.
 */
export type ScopeLevel = "organisation" | "site" | "service";

export type ScopeKey = "organisation" | `site:${string}` | `service:${string}`;

export const ORGANISATION = "organisation" as const satisfies ScopeKey;

export const siteScope = (id: string): ScopeKey => `site:${id}`;

export const serviceScope = (id: string): ScopeKey => `service:${id}`;

export const isScopeKey = (text: string): text is ScopeKey =>
  text === ORGANISATION || /^(site|service):.+$/.test(text);

export function scopeLevel(scope: ScopeKey): ScopeLevel {
  if (scope === ORGANISATION) return ORGANISATION;
  return scope.startsWith("site:") ? "site" : "service";
}
