import { ORGANISATION, scopeLevel, type ScopeKey } from "@/lib/domain/scope";

/** The sites and services of an organisation that are in use. */
export interface Places {
  sites: readonly { id: string }[];
  services: readonly { id: string }[];
}

/** Whether a scope is the organisation, or a site or service that is in use. */
export function isScopeInUse({ sites, services }: Places, scope: ScopeKey): boolean {
  if (scope === ORGANISATION) return true;
  const id = scope.slice(scope.indexOf(":") + 1);
  return (scopeLevel(scope) === "site" ? sites : services).some((place) => place.id === id);
}
