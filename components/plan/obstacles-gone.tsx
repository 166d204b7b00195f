import { Details } from "@/components/nhs/details";
import { TextLink } from "@/components/nhs/text-link";
import { ORGANISATION, type ScopeKey } from "@/lib/domain/scope";
import { groupBy } from "@/lib/reports/group-by";
import { placesInWords } from "@/lib/reports/places";
import type { WhatIfPlaces } from "./what-if-places";

interface ObstaclesGoneProps {
  title: string;
  outcomes: readonly { requirement: string; scope: ScopeKey }[];
  at: WhatIfPlaces;
}

/** Requirements with their places, folded away on screen; nothing where there are none. */
export function ObstaclesGone({ title, outcomes, at }: ObstaclesGoneProps) {
  if (outcomes.length === 0) return null;
  const groups = groupBy(outcomes, ({ requirement }) => requirement);
  return (
    <Details summary={`${title} (${groups.length})`} printed>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {groups.map((those) => {
          const { requirement } = those[0]!;
          const scopes = [...new Set(those.map(({ scope }) => scope))];
          return (
            <li key={requirement}>
              <TextLink href={`/assessments/${at.assessmentId}/requirements/${requirement}`}>
                {requirement}: {at.catalogue.requirement(requirement)?.title}
              </TextLink>
              {scopes.some((scope) => scope !== ORGANISATION) &&
                `, ${placesInWords(scopes, (scope) => at.places.get(scope) ?? "a place that is gone")}`}
            </li>
          );
        })}
      </ul>
    </Details>
  );
}
