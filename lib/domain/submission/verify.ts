import canonicalize from "canonicalize";
import { type Catalogue, getCatalogue } from "../catalogue";
import { canonicalText } from "./canonical-text";
import { readContent, type SubmissionContent } from "./content";
import { judged } from "./freeze";

/** A file that holds a submission, and the SHA-256 of its bytes in hexadecimal. */
export interface Held {
  text: string;
  sha256: string;
}

interface Known {
  /** The fingerprint that the portal shows. A change of a letter in a reason is seen by nothing else. */
  sha256: string;
  /** The submission of the same organisation before it, where somebody has it. */
  previous?: Held;
}

interface Verified {
  /** Null when the file holds no submission. */
  content: SubmissionContent | null;
  /** What is wrong, in sentences. None: it is the submission, byte for byte, and comes out as it says. */
  problems: string[];
}

/**
 * Checks a submission without anything but its file: that it is the one with the fingerprint, that its text is
 * canonical, that its outcomes and status follow from its answers, and that it follows the one before it.
 * @param catalogueOf the catalogue of a version, unless told otherwise. @throws NotFound by default
 */
export function verifySubmission(
  file: Held,
  { sha256, previous }: Known,
  catalogueOf: (version: string) => Catalogue = getCatalogue,
): Verified {
  const problems = file.sha256 === sha256 ? [] : [`${OTHER_FINGERPRINT} It is ${file.sha256}.`];
  const content = readOrNull(file.text);
  if (!content) return { content, problems: [...problems, NO_SUBMISSION] };
  if (canonicalText(content) !== file.text) problems.push(NOT_CANONICAL);
  problems.push(...wrongOutcomes(content, catalogueOf));
  if (previous) problems.push(...wrongChain(content, previous));
  return { content, problems };
}

function readOrNull(text: string): SubmissionContent | null {
  try {
    return readContent(text);
  } catch {
    return null;
  }
}

function wrongOutcomes(content: SubmissionContent, catalogueOf: (version: string) => Catalogue): string[] {
  const { catalogueVersion, rulesVersion, outcomes, standing, ...said } = content;
  const catalogue = catalogueOf(catalogueVersion);
  if (catalogue.meta.scoring.rules_version !== rulesVersion) return [OTHER_RULES];
  const again = judged({ ...said, catalogueVersion, rulesVersion }, catalogue);
  return [
    ...(same(again.outcomes, outcomes) ? [] : [OTHER_OUTCOMES]),
    ...(same(again.standing, standing) ? [] : [OTHER_STANDING]),
  ];
}

function wrongChain({ previous, organisation }: SubmissionContent, before: Held): string[] {
  if (previous !== before.sha256) return [OTHER_PREVIOUS];
  const earlier = readOrNull(before.text);
  return earlier?.organisation.reference === organisation.reference ? [] : [OTHER_ORGANISATION];
}

const same = (one: unknown, other: unknown) => canonicalize(one) === canonicalize(other);

const OTHER_FINGERPRINT = "The file is not the one with this fingerprint: something in it was changed.";
const NO_SUBMISSION = "The file holds no submission that this version of the software can read.";
const NOT_CANONICAL = "The text is not canonical JSON: it was written again by another program.";
const OTHER_RULES = "This version of the software judges by other rules. Use the version that made it.";
const OTHER_OUTCOMES = "The outcomes are not those that follow from the answers.";
const OTHER_STANDING = "The status or the figures are not those that follow from the answers.";
const OTHER_PREVIOUS = "It does not follow the submission that was given as the one before it.";
const OTHER_ORGANISATION = "The submission that was given as the one before it is of another organisation.";
