import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { dateInWords, dayInEngland } from "@/lib/domain/dates";

interface ShareTableProps {
  caption: string;
  captionHidden?: boolean;
  /** The reader's side: the table names the other. */
  side: "supplier" | "commissioner";
  shares: {
    id: string;
    product: { name: string } | null;
    organisation: { name: string };
    commissioner: { name: string };
    sharedAt: Date;
    endedAt: Date | null;
  }[];
}

/** Who sees what of whom, or saw it once. */
export function ShareTable({ caption, captionHidden, side, shares }: ShareTableProps) {
  return (
    <Table
      caption={caption}
      captionHidden={captionHidden}
      head={[side === "supplier" ? "Who sees them" : "Supplier", "Submissions of", "Since", "Until"]}
      rows={shares.map(({ id, product, organisation, commissioner, sharedAt, endedAt }) => ({
        key: id,
        cells: [
          <TextLink
            key="who"
            href={`/shares/${id}`}
            about={`and ${product?.name ?? "the whole organisation"}`}
          >
            {side === "supplier" ? commissioner.name : organisation.name}
          </TextLink>,
          product?.name ?? "The whole organisation",
          dateInWords(dayInEngland(sharedAt)),
          endedAt ? dateInWords(dayInEngland(endedAt)) : "Now",
        ],
      }))}
    />
  );
}
