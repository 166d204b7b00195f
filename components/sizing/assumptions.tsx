import { inPercent } from "@/lib/domain/sizing/in-words";
import type { KeptInputs } from "@/lib/domain/sizing/kept";
import { UPLOAD_HEAVY } from "@/lib/domain/sizing/planning-figures";
import { PlanningFigureTable } from "./planning-figure-table";

interface AssumptionsProps {
  inputs: Pick<KeptInputs, "uses" | "figures" | "overhead" | "reviewMark">;
}

/** Everything that was assumed, with where it comes from. */
export function Assumptions({ inputs: { uses, figures, overhead, reviewMark } }: AssumptionsProps) {
  const own = uses.filter(({ source }) => source !== null);
  return (
    <>
      <h2>Assumptions</h2>
      <p>
        This is a calculation from planning figures. It does not measure the connection. The figures are not
        limits set by the NHS.
      </p>
      <ul>
        <li>
          Everybody works at once, and scheduled transfers run at that time. A gigabyte is 8,000 megabits,
          spread over the hours given.
        </li>
        <li>
          {inPercent(overhead)} is added to every need, for what networks add to data. Published transfer
          times for scans are about that much above the sum.
        </li>
        <li>
          The review mark is {inPercent(reviewMark)} of the capacity. It comes from NHS advice on one type of
          connection, not from the policy. We use it as a prompt.
        </li>
        <li>
          Equal speeds are advised from an upload need of {inPercent(UPLOAD_HEAVY)} of the download need. This
          is our assumption.
        </li>
        <li>
          A service on your own premises counts as if it were at another site, unless it is used only on the
          local network.
        </li>
        <li>Backup connections carry nothing until another connection is lost.</li>
        <li>
          People elsewhere who reach a service that is hosted at this site are not counted. Nor are devices
          that nobody recorded as a service.
        </li>
      </ul>
      <PlanningFigureTable figures={figures} />
      {own.length > 0 && (
        <>
          <h3>Figures of your own</h3>
          <ul>
            {own.map(({ service, source }) => (
              <li key={service.id}>
                {service.name}: {source}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
