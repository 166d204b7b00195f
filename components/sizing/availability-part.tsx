import { Table } from "@/components/nhs/table";
import { availabilityInWords } from "@/lib/domain/sizing/in-words";
import type { AvailabilityResult } from "@/lib/domain/sizing/sizing";

/** How many promises are shown: the strictest. */
const MOST = 10;

const VERDICT: Record<AvailabilityResult["compared"][number]["verdict"], string> = {
  at_least_equal: "At least as available",
  weaker: "Less available than promised",
  not_known: "Not known",
};

/** The availability of the connections beside what the services on them promise. */
export function AvailabilityPart({ availability }: { availability: AvailabilityResult }) {
  const { combined, compared } = availability;
  const left = compared.length - MOST;
  return (
    <>
      <h2>Availability</h2>
      <p>
        {combined === null
          ? "We do not know how available the connections are."
          : `Together the connections are available ${availabilityInWords(combined)} of the time, by what their contracts promise. Connections on a route of their own count together. Of others only the better one counts.`}
      </p>
      {compared.length === 0 ? (
        <p>No service used here has a promised availability in the register.</p>
      ) : (
        <Table
          caption={left > 0 ? `The ${MOST} strictest promises` : "Beside what services promise"}
          head={[
            "Service",
            { text: "Promised", numeric: true },
            { text: "Connections", numeric: true },
            "Result",
          ]}
          rows={compared.slice(0, MOST).map(({ serviceId, name, promised, available, verdict }) => ({
            key: serviceId,
            cells: [
              name,
              availabilityInWords(promised),
              available === null ? "Not known" : availabilityInWords(available),
              VERDICT[verdict],
            ],
          }))}
        />
      )}
    </>
  );
}
