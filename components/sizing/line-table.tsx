import { Table } from "@/components/nhs/table";
import { dateInWords } from "@/lib/domain/dates";
import { inMbps } from "@/lib/domain/sizing/in-words";
import type { SizingLine } from "@/lib/domain/sizing/sizing";
import type { Route } from "@/lib/domain/sizing/types";
import { ROUTE_WORDS } from "./route-words";

/** The services that the need is made of, each with what it crosses and why. */
export function LineTable({ lines }: { lines: readonly SizingLine[] }) {
  return (
    <Table
      caption="Service by service"
      head={[
        "Service",
        { text: "People at once", numeric: true },
        { text: "Download", numeric: true },
        { text: "Upload", numeric: true },
        "Crosses now",
        "Crosses after",
      ]}
      rows={lines.map((line) => ({
        key: line.serviceId,
        cells: [
          <Name key="name" line={line} />,
          line.people.toLocaleString("en-GB"),
          flow(line.down),
          flow(line.up),
          crosses(line.now),
          crosses(line.after),
        ],
      }))}
    />
  );
}

function Name({ line }: { line: SizingLine }) {
  const note = noteOf(line);
  return (
    <>
      {line.name}
      {line.critical && <span className="app-note">Critical</span>}
      {line.figure === "own" && <span className="app-note">Own figure</span>}
      {note && <span className="app-note">{note}</span>}
    </>
  );
}

function noteOf({ note, planDate, retireOn }: SizingLine): string | null {
  switch (note) {
    case "local":
      return "Only on the local network";
    case "not_live_yet":
      return planDate ? `Planned for ${dateInWords(planDate)}` : "Not live yet";
    case "moving":
      return planDate ? `Moves by ${dateInWords(planDate)}` : "Moves, no date given";
    case "move_not_known":
      return "National service: when it moves is not known. It counts as it is today, now and after";
    case "retiring":
      return `Counts until it is retired${retireOn ? `, on ${dateInWords(retireOn)}` : ""}`;
    case "retired":
      return "Retired: does not count";
    case null:
      return null;
  }
}

const flow = (kbps: number | null) => (kbps === null ? "Not known" : inMbps(kbps));
const crosses = (route: Route | null) => (route ? ROUTE_WORDS[route] : "Nothing");
