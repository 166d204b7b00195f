import { ButtonLink } from "@/components/nhs/button-link";
import { Details } from "@/components/nhs/details";
import { InsetText } from "@/components/nhs/inset-text";
import type { Facts } from "@/lib/domain/assessment/answer";
import { connectionCosts } from "@/lib/domain/register/connection-costs";
import { connectionNotices } from "@/lib/domain/register/connection-notices";
import { pounds } from "@/lib/domain/pounds";
import { ConnectionTable, type TableConnection } from "./connection-table";

interface SiteConnectionsProps {
  site: { details: Facts };
  connections: readonly (TableConnection & { archivedAt: Date | null })[];
  /** ISO date. */
  today: string;
  /** Where to add one, if this person may. */
  add?: string;
}

/** The connections of a site: what to look at, each with its figures, and what they cost. */
export function SiteConnections({ site, connections, today, add }: SiteConnectionsProps) {
  const inUse = connections.filter(({ archivedAt }) => archivedAt === null);
  const archived = connections.filter(({ archivedAt }) => archivedAt !== null);
  const notices = connectionNotices(site.details, inUse, today);
  return (
    <section>
      <h2 id="connections">Connections</h2>
      {notices.length > 0 && (
        <InsetText>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        </InsetText>
      )}
      {inUse.length > 0 && (
        <>
          <ConnectionTable caption={`${count(inUse.length)} in use`} connections={inUse} />
          <p>{costInWords(inUse.map(({ details }) => details))}</p>
        </>
      )}
      {archived.length > 0 && (
        <Details summary="Archived connections">
          <ConnectionTable caption={`${count(archived.length)}, archived`} connections={archived} />
        </Details>
      )}
      {add && (
        <ButtonLink href={add} variant={inUse.length ? "secondary" : undefined}>
          Add a connection
        </ButtonLink>
      )}
    </section>
  );
}

const count = (number: number) => `${number} connection${number === 1 ? "" : "s"}`;

function costInWords(connections: Facts[]): string {
  const { total, hscn, unknown } = connectionCosts(connections);
  if (unknown === connections.length) return "No monthly cost is recorded.";
  const cost = `Together they cost ${pounds(total)} a month, of which ${pounds(hscn)} for connections that reach the Health and Social Care Network (HSCN).`;
  return unknown ? `${cost} The cost of ${unknown} is not recorded.` : cost;
}
