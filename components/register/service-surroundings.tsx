import type { ReactNode } from "react";
import { Card } from "@/components/nhs/card";
import { SummaryList } from "@/components/nhs/summary-list";
import { TextLink } from "@/components/nhs/text-link";

interface Named {
  id: string;
  name: string;
}

interface ServiceSurroundingsProps {
  /** The page of the service. */
  path: string;
  needs: readonly Named[];
  /** Somebody said that it needs no other. */
  needsNone: boolean;
  neededBy: readonly Named[];
  sites: readonly Named[];
}

/** What a service needs, what needs it, and where it is used. */
export function ServiceSurroundings({ path, needs, needsNone, neededBy, sites }: ServiceSurroundingsProps) {
  return (
    <Card heading="Dependencies and sites">
      <SummaryList
        rows={[
          {
            key: "It needs",
            value: (
              <Links
                folder="/services"
                to={needs}
                none={needsNone ? "No other service" : "No dependency is recorded"}
              />
            ),
          },
          { key: "Needed by", value: <Links folder="/services" to={neededBy} none="No other service" /> },
          { key: "Used at", value: <Links folder="/sites" to={sites} none="No use is recorded" /> },
        ]}
      />
      <p className="app-screen-only">
        <TextLink href={`${path}/dependencies`}>Dependencies of this service</TextLink>
      </p>
    </Card>
  );
}

function Links({ folder, to, none }: { folder: string; to: readonly Named[]; none: string }): ReactNode {
  if (to.length === 0) return none;
  return (
    <ul className="nhsuk-list">
      {to.map(({ id, name }) => (
        <li key={id}>
          <TextLink href={`${folder}/${id}`}>{name}</TextLink>
        </li>
      ))}
    </ul>
  );
}
