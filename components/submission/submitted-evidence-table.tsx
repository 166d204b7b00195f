import type { ReactNode } from "react";
import { Fingerprint } from "@/components/nhs/fingerprint";
import { Table } from "@/components/nhs/table";
import { dateInWords } from "@/lib/domain/dates";
import type { ScopeKey } from "@/lib/domain/scope";
import type { SubmissionContent } from "@/lib/domain/submission/content";

export type SubmittedItem = SubmissionContent["evidence"][number];

interface SubmittedEvidenceTableProps {
  evidence: readonly SubmittedItem[];
  /** What an item holds, or the way to it. */
  holds: (item: SubmittedItem) => ReactNode;
  nameOf: (scope: ScopeKey) => string;
}

/** The evidence that a submission refers to, with what it holds and the fingerprint by which to prove that. */
export const SubmittedEvidenceTable = ({ evidence, holds, nameOf }: SubmittedEvidenceTableProps) => (
  <Table
    caption="Evidence"
    head={["Evidence", "Speaks for", "About", "Valid until", "What it holds", "SHA-256 fingerprint"]}
    rows={evidence.map((item, index) => ({
      key: String(index),
      cells: [
        `${item.title}, version ${item.version}`,
        item.requirements.join(", "),
        nameOf(item.scope),
        item.validUntil ? dateInWords(item.validUntil) : "No end",
        holds(item),
        <Fingerprint key="sha256" sha256={item.sha256} />,
      ],
    }))}
  />
);
