import type { ScopeKey } from "../scope";

const OWN = "own:";

/**
 * The key of a target is the id that scoring gives a due action, `C1-R2@site:<id>`. A requirement that people chose for
 * an action of their own has one that begins with `own:`.
 */
export const ownTargetKey = (
  actionId: string,
  { requirement, scope }: { requirement: string; scope: ScopeKey },
): string => `${OWN}${actionId}:${requirement}@${scope}`;

/** The action of the catalogue that a target was due for; null for one that people chose. */
export const catalogueActionIn = (key: string): string | null =>
  key.startsWith(OWN) ? null : key.slice(0, key.indexOf("@"));
