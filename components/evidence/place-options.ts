import { ORGANISATION, scopeLevel, type ScopeKey } from "@/lib/domain/scope";

const LEVEL = { site: "Site", service: "Service" } as const;

/**
 * The places that evidence can be about, as the options of a field.
 * @param organisation its name; null where evidence cannot be about all of it
 */
export function placeOptions(
  organisation: string | null,
  places: readonly { scope: ScopeKey; name: string }[],
) {
  const named = places.map(({ scope, name }) => {
    const level = scopeLevel(scope);
    return { value: scope as string, label: level === ORGANISATION ? name : `${LEVEL[level]}: ${name}` };
  });
  if (organisation === null) return named;
  return [{ value: ORGANISATION as string, label: `All of ${organisation}` }, ...named];
}
