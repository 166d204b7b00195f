import { Table } from "@/components/nhs/table";
import { Tag } from "@/components/nhs/tag";
import { TextLink } from "@/components/nhs/text-link";
import { dateInWords, dayInEngland } from "@/lib/domain/dates";

interface PassportTableProps {
  passports: {
    product: { id: string; name: string };
    supplier: string;
    declaredAt: Date | null;
    shared: boolean;
  }[];
  /** Of all pages together. */
  total: number;
}

/** Products that are listed, each with its passport. */
export function PassportTable({ passports, total }: PassportTableProps) {
  return (
    <Table
      caption={`${total.toLocaleString("en-GB")} ${total === 1 ? "product" : "products"}`}
      captionSize="s"
      head={["Product", "Supplier", "Last declared", "Subscribed"]}
      rows={passports.map(({ product, supplier, declaredAt, shared }) => ({
        key: product.id,
        cells: [
          <TextLink key="product" href={`/services/${product.id}/passport`}>
            {product.name}
          </TextLink>,
          supplier,
          declaredAt ? dateInWords(dayInEngland(declaredAt)) : "Not yet",
          shared ? (
            <Tag key="shared" colour="green">
              Yes
            </Tag>
          ) : (
            "No"
          ),
        ],
      }))}
    />
  );
}
