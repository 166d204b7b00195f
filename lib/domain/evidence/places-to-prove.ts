import type { Assigned } from "@/lib/domain/teamwork/assigned";
import type { Catalogue } from "@/lib/domain/catalogue/index";
import { mayAnswer } from "@/lib/domain/teamwork/may-answer";
import { ORGANISATION, type ScopeKey } from "@/lib/domain/scope";

/**
 * The places about which a person may add evidence for a requirement; null for all, and the organisation itself.
 * Evidence about the organisation proves answers everywhere, so it is for those who have everything to answer.
 * @param assigned what a delegate was given; null for whoever is not held to that
 */
export function placesToProve(
  assigned: readonly Assigned[] | null,
  catalogue: Catalogue,
  requirement: string,
): ScopeKey[] | null {
  if (!assigned) return null;
  const places: ScopeKey[] = [];
  for (const share of assigned) {
    if (!mayAnswer([share], catalogue, requirement)) continue;
    if (share.scope === null) return null;
    if (share.scope !== ORGANISATION) places.push(share.scope);
  }
  return places;
}
