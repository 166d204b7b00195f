import { changesInWords } from "@/lib/domain/audit/changes-in-words";
import { plainWords, type Names, type RecordedEvent } from "@/lib/domain/audit/event-in-words";

const HEADINGS = [
  "When (UTC)",
  "Who",
  "Email",
  "What",
  "Changes",
  "Organisation",
  "Kind",
  "About (id)",
  "Chain",
  "Number in the chain",
  "Fingerprint",
];

interface Exported extends RecordedEvent {
  at: Date;
  by: string | null;
  email: string | null;
  organisation: string | null;
  chain: string;
  sequence: number;
  hash: string;
}

/** The rows of a file of events, headings first, as batches of them are read. */
export async function* auditRows(batches: AsyncIterable<{ events: readonly Exported[]; names: Names }>) {
  yield HEADINGS;
  for await (const { events, names } of batches) for (const event of events) yield auditRow(event, names);
}

function auditRow(event: Exported, names: Names): (string | number)[] {
  const changes = changesInWords(event, names).map(({ label, before, after }) =>
    before ? `${label}: ${before} → ${after || "nothing"}` : `${label}: ${after || "nothing"}`,
  );
  return [
    event.at.toISOString(),
    event.by ?? "",
    event.email ?? "",
    plainWords(event, names),
    changes.join("\n"),
    event.organisation ?? "",
    event.what,
    event.subject,
    event.chain,
    event.sequence,
    event.hash,
  ];
}
