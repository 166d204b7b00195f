import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { dateInWords, dayInEngland } from "@/lib/domain/dates";

interface AcceptedTableProps {
  /** The page of what the service inherits. */
  path: string;
  accepted: readonly { reviewId: string; supplier: string; product: string; number: number; at: Date }[];
  reference: string;
}

/** The products of suppliers of which the organisation accepted a submission: the service can be one of them. */
export function AcceptedTable({ path, accepted, reference }: AcceptedTableProps) {
  if (accepted.length === 0)
    return (
      <p>
        There is nothing to inherit yet. When your organisation has reviewed and accepted a supplier’s
        submission about a product, it stands here. First{" "}
        <TextLink href={`/organisations/${reference}/requests`}>ask the supplier for it</TextLink>.
      </p>
    );
  return (
    <Table
      caption="Products that your organisation accepted"
      head={["Product", "Supplier", "Version", { text: "Choose", hidden: true }]}
      rows={accepted.map(({ reviewId, supplier, product, number, at }) => ({
        key: reviewId,
        cells: [
          product,
          supplier,
          `${number}, declared on ${dateInWords(dayInEngland(at))}`,
          <TextLink key="choose" href={`${path}?from=${reviewId}`} about={`of ${product} by ${supplier}`}>
            Read the answers
          </TextLink>,
        ],
      }))}
    />
  );
}
