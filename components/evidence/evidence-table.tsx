import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { KIND_WORDS, type EvidenceKind } from "@/lib/domain/evidence/evidence-kind";
import type { Scan } from "@/lib/domain/evidence/scan";
import type { Valid } from "@/lib/domain/evidence/validity";
import { ValidityTag } from "./validity-tag";

export interface ListedItem extends Valid {
  id: string;
  kind: EvidenceKind;
  title: string;
  scopeName: string;
  scan: Scan | null;
}

interface EvidenceTableProps {
  caption: string;
  captionHidden?: boolean;
  items: readonly ListedItem[];
  /** An ISO date. */
  today: string;
}

/** Evidence with what it is, what it is about and until when it proves that. */
export const EvidenceTable = ({ caption, captionHidden, items, today }: EvidenceTableProps) => (
  <Table
    caption={caption}
    captionSize="s"
    captionHidden={captionHidden}
    head={["Title", "Kind", "About", "Validity"]}
    rows={items.map(({ id, kind, title, scopeName, ...valid }) => ({
      key: id,
      cells: [
        <TextLink key="title" href={`/evidence/${id}`}>
          {title}
        </TextLink>,
        KIND_WORDS[kind].label,
        scopeName,
        <ValidityTag key="validity" {...valid} today={today} />,
      ],
    }))}
  />
);
