import { SummaryList } from "@/components/nhs/summary-list";
import { dateInWords } from "@/lib/domain/dates";
import { momentInWords } from "@/lib/domain/moment-in-words";

interface ShareFactsProps {
  share: {
    organisation: { name: string };
    product: { name: string } | null;
    commissioner: { name: string };
    sharedAt: Date;
    sharedBy: string;
    dueOn: string | null;
    endedAt: Date | null;
    endNote: string | null;
  };
}

/** What is shared, by whom, with whom and since when. */
export function ShareFacts({ share }: ShareFactsProps) {
  const { organisation, product, commissioner, sharedAt, sharedBy, dueOn, endedAt, endNote } = share;
  return (
    <SummaryList
      rows={[
        { key: "Submissions of", value: product?.name ?? "The whole organisation" },
        { key: "Supplier", value: organisation.name },
        { key: "Seen by", value: commissioner.name },
        { key: "Since", value: `${momentInWords(sharedAt)}, by ${sharedBy}` },
        ...(dueOn ? [{ key: "Review wanted by", value: dateInWords(dueOn) }] : []),
        ...(endedAt ? [{ key: "Until", value: momentInWords(endedAt) }] : []),
        ...(endNote
          ? [{ key: "Why it ended", value: <span className="app-kept-lines">{endNote}</span> }]
          : []),
      ]}
    />
  );
}
