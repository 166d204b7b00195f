import type { Scan } from "../evidence/scan";

/** What a version of evidence that a submission refers to holds. A file is opened on its own. */
export interface SubmittedEvidence {
  evidenceId: string;
  number: number;
  text: string | null;
  url: string | null;
  fileName: string | null;
  bytes: number | null;
  /** Of a file. */
  scan: Scan | null;
}
