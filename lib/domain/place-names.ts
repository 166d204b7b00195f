import { ORGANISATION, serviceScope, siteScope, type ScopeKey } from "./scope";

interface Named {
  id: string;
  name: string;
}

/** How to call a scope on screen, for one assessment. */
export function placeNames(assessment: {
  organisation: { name: string };
  sites: readonly Named[];
  services: readonly Named[];
}): (scope: ScopeKey) => string {
  const names = new Map<ScopeKey, string>([
    [ORGANISATION, assessment.organisation.name],
    ...assessment.sites.map(({ id, name }) => [siteScope(id), name] as const),
    ...assessment.services.map(({ id, name }) => [serviceScope(id), name] as const),
  ]);
  return (scope) => names.get(scope) ?? "";
}
