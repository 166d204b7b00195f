import { SummaryList } from "@/components/nhs/summary-list";
import { dateInWords } from "@/lib/domain/dates";
import { momentInWords } from "@/lib/domain/moment-in-words";

interface RequestFactsProps {
  request: {
    commissioner: { name: string };
    organisation: { name: string } | null;
    email: string | null;
    productName: string | null;
    message: string | null;
    dueOn: string | null;
    askedBy: string;
    askedAt: Date;
  };
}

/** Who asks whom for what. */
export function RequestFacts({ request }: RequestFactsProps) {
  const { commissioner, organisation, email, productName, message, dueOn, askedBy, askedAt } = request;
  return (
    <SummaryList
      rows={[
        { key: "Asked for", value: productName ?? "The assessment of the whole organisation" },
        { key: "Asked by", value: `${commissioner.name}, ${askedBy}, ${momentInWords(askedAt)}` },
        { key: "Sent to", value: <span className="tw:wrap-anywhere">{organisation?.name ?? email}</span> },
        { key: "Wanted by", value: dueOn ? dateInWords(dueOn) : "No date" },
        ...(message ? [{ key: "Message", value: <span className="app-kept-lines">{message}</span> }] : []),
      ]}
    />
  );
}
