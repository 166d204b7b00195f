import { z } from "zod";
import { OBLIGATIONS, STATUSES } from "../catalogue/shape/words";
import { LEVELS } from "../catalogue/shape/levels";
import { isScopeKey, type ScopeKey } from "../scope";

// What a submission holds: everything from which its report, status and actions can be worked out again, and the
// result as it was. A change that breaks a reader raises SUBMISSION_VERSION.
export const SUBMISSION_FORMAT = "internet-first-submission";
export const SUBMISSION_VERSION = 1;

const text = z.string();
const day = z.iso.date();
const moment = z.iso.datetime();
const count = z.int().nonnegative();
const index = z.int().min(0).max(100).nullable();
const scope = z.custom<ScopeKey>((value) => typeof value === "string" && isScopeKey(value));
const value = z.union([text, z.number(), z.array(text)]);
const facts = z.record(text, value);
const place = z.strictObject({ id: text, name: text, facts });
/** SHA-256 in hexadecimal. */
export const fingerprint = z.string().regex(/^[0-9a-f]{64}$/);

export const submissionSchema = z.strictObject({
  format: z.literal(SUBMISSION_FORMAT),
  formatVersion: z.literal(SUBMISSION_VERSION),
  organisation: z.strictObject({ reference: text, odsCode: text.nullable(), name: text }),
  /** The service that is offered to others; null when the whole organisation was assessed. */
  product: z.strictObject({ id: text, name: text }).nullable(),
  /** Which submission of this organisation or product it is, from 1. */
  number: z.int().positive(),
  assessment: z.strictObject({ id: text, revision: count, startedAt: moment }),
  catalogueVersion: text,
  rulesVersion: count,
  /** The day as of which it was judged. */
  judgedOn: day,
  /** The register facts that decide what applies. */
  facts: facts,
  sites: z.array(place),
  services: z.array(place),
  /** Answers and what was said with them. Notes are not among them: they stay in the organisation. */
  answers: z.array(z.strictObject({ question: text, scope, value, changedAt: moment })),
  evidence: z.array(
    z.strictObject({
      id: text,
      title: text,
      kind: text,
      scope,
      requirements: z.array(text),
      validFrom: day.nullable(),
      validUntil: day.nullable(),
      version: z.int().positive(),
      sha256: fingerprint,
      fileName: text.nullable(),
    }),
  ),
  /** Mandatory gaps that an approved plan or an exception covered. Left out where there were none. */
  planned: z
    .array(
      z.strictObject({
        requirement: text,
        scope,
        kind: z.enum(["action", "exception"]),
        until: day,
        cycle: z.int().positive(),
      }),
    )
    .optional(),
  /** What automatic checks found. */
  checks: z.array(z.strictObject({ check: text, scope, result: text, at: moment })),
  outcomes: z.array(
    z.strictObject({
      requirement: text,
      scope,
      obligation: z.enum(OBLIGATIONS),
      level: z.enum([...LEVELS, "unknown", "not_applicable"]),
      explained: z.boolean(),
      planned: z.boolean(),
      rule: text,
      question: text.nullable(),
    }),
  ),
  standing: z.strictObject({
    status: z.enum(STATUSES),
    mandatoryIndex: index,
    recommendedIndex: index,
    coverage: z.strictObject({ answered: count, applicable: count }),
    assurance: z.number().min(0).max(3),
    notApplicable: count,
  }),
  declaration: z.strictObject({ name: text, role: text, position: text, text, at: moment }),
  /** What was returned and so answered again; everything else is as in the submission with this fingerprint. */
  answersReturn: z.strictObject({ sha256: fingerprint, requirements: z.array(text) }).nullable(),
  /** The fingerprint of the organisation's submission before it. */
  previous: fingerprint.nullable(),
});

/** The content of a submission, parsed. */
export type SubmissionContent = z.infer<typeof submissionSchema>;

/** The content of a submission out of its text. @throws ZodError, or SyntaxError, when it is none */
export const readContent = (text: string): SubmissionContent => submissionSchema.parse(JSON.parse(text));
