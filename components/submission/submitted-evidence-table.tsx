import { Fingerprint } from "@/components/nhs/fingerprint";
import { Table } from "@/components/nhs/table";
import { dateInWords } from "@/lib/domain/dates";
import type { ScopeKey } from "@/lib/domain/scope";
import type { SubmissionContent } from "@/lib/domain/submission/content";
import { HeldEvidence, type Held } from "./held-evidence";

interface SubmittedEvidenceTableProps {
  /** The page of the submission. */
  path: string;
  evidence: SubmissionContent["evidence"];
  held: readonly Held[];
  nameOf: (scope: ScopeKey) => string;
}

/** The evidence that a submission refers to, with what it holds and the fingerprint by which to prove that. */
export const SubmittedEvidenceTable = ({ path, evidence, held, nameOf }: SubmittedEvidenceTableProps) => (
  <Table
    caption="Evidence"
    head={["Evidence", "Speaks for", "About", "Valid until", "What it holds", "SHA-256 fingerprint"]}
    rows={evidence.map((item, index) => {
      const version = held.find(
        ({ evidenceId, number }) => evidenceId === item.id && number === item.version,
      );
      return {
        key: String(index),
        cells: [
          `${item.title}, version ${item.version}`,
          item.requirements.join(", "),
          nameOf(item.scope),
          item.validUntil ? dateInWords(item.validUntil) : "No end",
          <HeldEvidence key="held" path={path} held={version} />,
          <Fingerprint key="sha256" sha256={item.sha256} />,
        ],
      };
    })}
  />
);
