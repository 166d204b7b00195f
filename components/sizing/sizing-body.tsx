import { backupInWords, symmetricInWords } from "@/lib/domain/sizing/in-words";
import type { KeptInputs } from "@/lib/domain/sizing/kept";
import type { Missing, Sizing } from "@/lib/domain/sizing/sizing";
import { Assumptions } from "./assumptions";
import { AvailabilityPart } from "./availability-part";
import { CapacityChart } from "./capacity-chart";
import { CapacityTable } from "./capacity-table";
import { LineTable } from "./line-table";
import { MissingList } from "./missing-list";
import { NetworkTable } from "./network-table";
import { Shortfalls } from "./shortfalls";
import { SizingAnswer } from "./sizing-answer";

interface SizingBodyProps {
  siteId: string;
  sizing: Sizing;
  inputs: KeptInputs;
  /** Where each thing that is missing is entered, for those who may. */
  whereTo?: (missing: Missing) => string;
}

/** A sizing of a site, the answer first. The same for one worked out now and for one that was kept. */
export function SizingBody({ siteId, sizing, inputs, whereTo }: SizingBodyProps) {
  const { backup } = sizing;
  return (
    <>
      <SizingAnswer sizing={sizing} />
      <Shortfalls siteId={siteId} sizing={sizing} />
      <MissingList missing={sizing.missing} whereTo={whereTo} />
      <CapacityChart sizing={sizing} />
      <CapacityTable sizing={sizing} />
      <p>“After” means after the planned migrations, with every service that is planned or being bought.</p>
      {sizing.lines.length > 0 && (
        <>
          <NetworkTable sizing={sizing} />
          <LineTable lines={sizing.lines} />
        </>
      )}
      <h2>When a connection is lost</h2>
      <p>Now: {backupInWords(backup.now)}</p>
      <p>After the planned migrations: {backupInWords(backup.after)}</p>
      <h2>Equal speeds both ways</h2>
      <p>{symmetricInWords(sizing.symmetric)}</p>
      <AvailabilityPart availability={sizing.availability} />
      <Assumptions inputs={inputs} />
    </>
  );
}
