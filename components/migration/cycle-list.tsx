import { Details } from "@/components/nhs/details";
import { WarningCallout } from "@/components/nhs/warning-callout";
import type { Cycle } from "@/lib/domain/migration/find-cycles";

interface CycleListProps {
  cycles: readonly Cycle[];
  /** By id. */
  names: ReadonlyMap<string, string>;
}

const SHOWN = 10;

/** Services that need each other in a circle, each named by a way round. Nothing when there is none. */
export function CycleList({ cycles, names }: CycleListProps) {
  if (cycles.length === 0) return null;
  const nameOf = (id: string) => names.get(id)!;
  return (
    <WarningCallout heading="Services that need each other">
      <p>They can only move together, unless you take one dependency away.</p>
      <ul>
        {cycles.slice(0, SHOWN).map(({ way, members }) => (
          <li key={members[0]}>
            {way.map(nameOf).join(" → ")}
            {members.length >= way.length && (
              <Details summary={`All ${members.length} services that are caught in this`}>
                {members.map(nameOf).join(", ")}
              </Details>
            )}
          </li>
        ))}
      </ul>
      {cycles.length > SHOWN && <p>And {cycles.length - SHOWN} more.</p>}
    </WarningCallout>
  );
}
