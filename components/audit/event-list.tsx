import { Pagination } from "@/components/nhs/pagination";
import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { changesInWords } from "@/lib/domain/audit/changes-in-words";
import { eventInWords, type Names, type RecordedEvent } from "@/lib/domain/audit/event-in-words";
import { momentInWords } from "@/lib/domain/moment-in-words";
import { auditAddress, type AuditQuery } from "@/lib/forms/audit/audit-query";
import { AuditFilter } from "./audit-filter";
import { EventChanges } from "./event-changes";
import { EventSentence } from "./event-sentence";

interface Shown extends RecordedEvent {
  at: Date;
  chain: string;
  sequence: number;
  by: string | null;
  organisation: string | null;
}

interface EventListProps extends AuditQuery {
  path: string;
  events: readonly Shown[];
  names: Names;
  older: { at: Date; chain: string; sequence: number } | null;
  /** Of all organisations: says of which, and links nowhere, because an administrator has no role in them. */
  ofAll?: boolean;
}

/** A page of events, newest first, with what narrows it and the way to take them all away. */
export function EventList({ path, events, names, older, ofAll = false, ...query }: EventListProps) {
  const { asked, before } = query;
  const page = (from?: typeof before) => `${path}?${auditAddress(asked, from)}`;
  return (
    <>
      <AuditFilter path={path} asked={asked} errors={query.errors} values={query.values} />
      <p className="app-screen-only">
        <TextLink href={`${path}/audit.csv?${auditAddress(asked)}`}>
          Download what is shown as CSV, all pages
        </TextLink>
      </p>
      {events.length === 0 ? (
        <p>Nothing like this is recorded.</p>
      ) : (
        <Table
          caption={before ? "Older events, newest first" : "Newest first"}
          captionSize="s"
          head={["When", "Who", ...(ofAll ? ["Organisation"] : []), "What", "Changes"]}
          rows={events.map((event) => ({
            key: `${event.chain} ${event.sequence}`,
            cells: [
              momentInWords(event.at),
              event.by ?? "Nobody signed in",
              ...(ofAll ? [event.organisation ?? "The portal"] : []),
              <span key="what" className="tw:wrap-anywhere">
                <EventSentence parts={eventInWords(event, names)} links={!ofAll} />
              </span>,
              <EventChanges key="changes" changes={changesInWords(event, names)} />,
            ],
          }))}
        />
      )}
      <Pagination
        previous={before ? { href: page(), text: "Newest events" } : undefined}
        next={older ? { href: page(older), text: "Older events" } : undefined}
      />
    </>
  );
}
