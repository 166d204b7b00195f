import { TextLink } from "@/components/nhs/text-link";
import { bytesInWords } from "@/lib/domain/evidence/bytes-in-words";
import { isUsable, SCAN_WORDS } from "@/lib/domain/evidence/scan";
import type { SubmittedEvidence } from "@/lib/domain/submission/submitted-evidence";

interface HeldEvidenceProps {
  /** The page of the submission. */
  path: string;
  /** Absent for what is held no more; null for a role that does not open evidence. */
  held?: SubmittedEvidence | null;
}

/** What a version of evidence holds, or a link to its file. */
export function HeldEvidence({ path, held }: HeldEvidenceProps) {
  if (held === null) return "Your role does not open evidence";
  if (!held) return "Only its fingerprint is kept";
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
