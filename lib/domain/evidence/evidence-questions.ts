import type { Question, QuestionOf } from "../catalogue/schema";
import type { EvidenceKind } from "./evidence-kind";

const MOST_CHARACTERS = 500;

const certificate: readonly Question[] = [
  {
    id: "scheme",
    type: "text",
    text: "Scheme",
    help: "What it was given under, for example Cyber Essentials Plus or ISO/IEC 27001.",
    scored: false,
    max_length: MOST_CHARACTERS,
  },
  {
    id: "covers",
    type: "text",
    text: "What it covers",
    help: "Its scope, in the words of the certificate.",
    scored: false,
    max_length: 2_000,
    max_lines: 40,
  },
  { id: "issuer", type: "text", text: "Who issued it", scored: false, max_length: MOST_CHARACTERS },
  { id: "number", type: "text", text: "Certificate number", scored: false, max_length: MOST_CHARACTERS },
];

const validFrom: QuestionOf<"date"> = {
  id: "validFrom",
  type: "date",
  text: "Valid from",
  optional: true,
  scored: false,
  earliest: "1990-01-01",
  latest: "today_plus_20_years",
};

const validUntil: QuestionOf<"date"> = {
  id: "validUntil",
  type: "date",
  text: "Last day on which it is valid",
  help: "After this day it proves nothing, until you renew it.",
  optional: true,
  scored: false,
  earliest: "1990-01-01",
  latest: "today_plus_20_years",
};

const dated = [validFrom, validUntil];

/** What is asked about a piece of evidence beside its title and what it is about. A certificate always ends. */
export const evidenceQuestions = (kind: EvidenceKind): readonly Question[] =>
  kind === "certificate" ? [...certificate, validFrom, { ...validUntil, optional: false }] : dated;
