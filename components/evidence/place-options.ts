import { ORGANISATION, scopeLevel, type ScopeKey } from "@/lib/domain/scope";

const LEVEL = { site: "Site", service: "Service" } as const;

/** The places that evidence can be about, as the options of a field. */
export function placeOptions(organisation: string, places: readonly { scope: ScopeKey; name: string }[]) {
  const named = places.map(({ scope, name }) => {
    const level = scopeLevel(scope);
    return { value: scope as string, label: level === ORGANISATION ? name : `${LEVEL[level]}: ${name}` };
  });
  return [{ value: ORGANISATION as string, label: `All of ${organisation}` }, ...named];
}
