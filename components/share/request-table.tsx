import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { dateInWords, dayInEngland } from "@/lib/domain/dates";
import type { RequestState } from "@/lib/domain/share/request-state";
import { RequestStateTag } from "./request-state-tag";

interface RequestTableProps {
  caption: string;
  /** Heading of the column that names the other party. */
  party: string;
  requests: {
    id: string;
    /** The other party, by name or email address. */
    name: string;
    productName: string | null;
    askedAt: Date;
    dueOn: string | null;
    state: RequestState;
  }[];
}

/** Requests for assessments, each with a page. */
export function RequestTable({ caption, party, requests }: RequestTableProps) {
  return (
    <Table
      caption={caption}
      head={["What", party, "Asked on", "Wanted by", "State"]}
      rows={requests.map(({ id, name, productName, askedAt, dueOn, state }) => ({
        key: id,
        cells: [
          <TextLink key="what" href={`/requests/${id}`} about={`, ${name}`}>
            {productName ?? "Whole organisation"}
          </TextLink>,
          <span key="party" className="tw:wrap-anywhere">
            {name}
          </span>,
          dateInWords(dayInEngland(askedAt)),
          dueOn ? dateInWords(dueOn) : "No date",
          <RequestStateTag key="state" state={state} />,
        ],
      }))}
    />
  );
}
