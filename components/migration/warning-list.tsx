import { Tag } from "@/components/nhs/tag";
import { TextLink } from "@/components/nhs/text-link";
import type { MigrationPlan } from "@/lib/domain/migration/plan-waves";
import type { Warning } from "@/lib/domain/migration/warnings-of";
import { waysToUnblock } from "@/lib/domain/migration/ways-to-unblock";
import { UnblockList } from "./unblock-list";

interface WarningListProps {
  plan: MigrationPlan;
  warnings: readonly Warning[];
  mayEdit: boolean;
}

const SHOWN = 20;

/** What to look at before following the order, blocked services first. Nothing when there is nothing. */
export function WarningList({ plan, warnings, mayEdit }: WarningListProps) {
  if (warnings.length === 0) return null;
  const blocked = warnings.filter(({ service }) => service.blocked).length;
  return (
    <>
      <h2>Look at these first</h2>
      {blocked > 0 && (
        <p>
          {blocked.toLocaleString("en-GB")} {blocked === 1 ? "service is" : "services are"} blocked: something
          keeps {blocked === 1 ? "it" : "them"} on a private network until it is dealt with.
        </p>
      )}
      <ul>
        {warnings.slice(0, SHOWN).map(({ service, says }) => (
          <li key={service.id}>
            <TextLink href={`/services/${service.id}`}>{service.name}</TextLink> (wave {service.wave}){" "}
            {service.blocked && <Tag colour="orange">Blocked</Tag>}
            <ul>
              {says.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
              {service.blocked && <UnblockList ways={waysToUnblock(plan, service.id)} mayEdit={mayEdit} />}
            </ul>
          </li>
        ))}
      </ul>
      {warnings.length > SHOWN && (
        <p>
          And {(warnings.length - SHOWN).toLocaleString("en-GB")} more services: the CSV file has them all.
        </p>
      )}
    </>
  );
}
