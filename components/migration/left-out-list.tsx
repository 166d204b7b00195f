import { Details } from "@/components/nhs/details";
import { TextLink } from "@/components/nhs/text-link";
import { LEFT_OUT, type LeftOutReason } from "@/lib/domain/migration/left-out";
import type { LeftOut } from "@/lib/domain/migration/plan-waves";

const SHOWN = 50;

/** The services that have no place in the waves, by the reason for it. */
export function LeftOutList({ leftOut }: { leftOut: readonly LeftOut[] }) {
  if (leftOut.length === 0) return null;
  const reasons = Object.entries(LEFT_OUT) as [LeftOutReason, string][];
  return (
    <>
      <h2>Not in the order</h2>
      {reasons.map(([reason, words]) => {
        const services = leftOut.filter(({ why }) => why === reason);
        if (services.length === 0) return null;
        return (
          <Details key={reason} summary={`${words} (${services.length.toLocaleString("en-GB")})`}>
            <ul>
              {services.slice(0, SHOWN).map(({ id, name }) => (
                <li key={id}>
                  <TextLink href={`/services/${id}`}>{name}</TextLink>
                </li>
              ))}
            </ul>
            {services.length > SHOWN && <p>And {services.length - SHOWN} more.</p>}
          </Details>
        );
      })}
    </>
  );
}
