import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { LEFT_OUT, type LeftOutReason } from "@/lib/domain/migration/left-out";
import type { LeftOut } from "@/lib/domain/migration/plan-waves";

const SHOWN = 50;

/** The services that have no place in the waves, by the reason for it. */
export function LeftOutList({ leftOut }: { leftOut: readonly LeftOut[] }) {
  const reasons = (Object.entries(LEFT_OUT) as [LeftOutReason, string][])
    .map(([reason, words]) => ({ reason, words, services: leftOut.filter(({ why }) => why === reason) }))
    .filter(({ services }) => services.length);
  if (reasons.length === 0) return null;
  return (
    <Table
      caption="Not in the order"
      head={["Why", "Services"]}
      rows={reasons.map(({ reason, words, services }) => ({
        key: reason,
        cells: [
          words,
          <ul key="services" className="nhsuk-list">
            {services.slice(0, SHOWN).map(({ id, name }) => (
              <li key={id}>
                <TextLink href={`/services/${id}`}>{name}</TextLink>
              </li>
            ))}
            {services.length > SHOWN && (
              <li>and {(services.length - SHOWN).toLocaleString("en-GB")} more, all in the CSV file</li>
            )}
          </ul>,
        ],
      }))}
    />
  );
}
