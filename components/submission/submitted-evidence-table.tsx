import { Fingerprint } from "@/components/nhs/fingerprint";
import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { dateInWords } from "@/lib/domain/dates";
import { bytesInWords } from "@/lib/domain/evidence/bytes-in-words";
import { isUsable, SCAN_WORDS, type Scan } from "@/lib/domain/evidence/scan";
import type { ScopeKey } from "@/lib/domain/scope";
import type { SubmissionContent } from "@/lib/domain/submission/content";

/** What a version of evidence holds. */
export interface Held {
  evidenceId: string;
  number: number;
  text: string | null;
  url: string | null;
  fileName: string | null;
  bytes: number | null;
  scan: Scan | null;
}

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
          version ? <Content key="held" path={path} held={version} /> : "Only its fingerprint is kept",
          <Fingerprint key="sha256" sha256={item.sha256} />,
        ],
      };
    })}
  />
);

function Content({ path, held }: { path: string; held: Held }) {
  const { evidenceId, number, text, url, fileName, bytes, scan } = held;
  if (scan)
    return (
      <>
        {isUsable(scan) ? (
          <TextLink href={`${path}/evidence/${evidenceId}?version=${number}`}>
            Download {fileName} ({bytesInWords(bytes ?? 0)})
          </TextLink>
        ) : (
          fileName
        )}
        <span className="app-line">{SCAN_WORDS[scan]}</span>
      </>
    );
  if (url)
    return (
      <a className="nhsuk-link tw:break-all" href={url} rel="noreferrer noopener">
        {url}
      </a>
    );
  return <span className="app-kept-lines">{text ?? "A calculation of the register"}</span>;
}
