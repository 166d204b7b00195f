import { TextLink } from "@/components/nhs/text-link";
import type { Unblocking } from "@/lib/domain/migration/ways-to-unblock";

interface UnblockListProps {
  ways: readonly Unblocking[];
  /** Whether this person may change the register: others are led to the service. */
  mayEdit: boolean;
}

const SHOWN = 3;

/** What unblocks a service, each leading to where that is recorded: items of a list. */
export function UnblockList({ ways, mayEdit }: UnblockListProps) {
  return (
    <>
      {ways.slice(0, SHOWN).map(({ by, ...place }) => (
        <li key={by}>
          Unblock it by <TextLink href={addressOf(place, mayEdit)}>{by}</TextLink>
        </li>
      ))}
      {ways.length > SHOWN && <li>and {ways.length - SHOWN} more</li>}
    </>
  );
}

function addressOf({ serviceId, at }: Omit<Unblocking, "by">, mayEdit: boolean): string {
  const service = `/services/${serviceId}`;
  if (at === "service" || !mayEdit) return service;
  return "field" in at
    ? `${service}/details/${at.group}#${at.field}`
    : `${service}/dependencies/${at.dependencyOn}`;
}
