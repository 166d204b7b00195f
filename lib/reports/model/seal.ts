import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { z } from "zod";
import { count } from "./report-parts";
import { type Report, reportSchema } from "./report-schema";

/** What every file of a report states of it, so that a reader can tell whether something is missing or was changed. */
export const sealSchema = z.strictObject({
  /** How much there is of each part of the report. */
  counts: z.strictObject({
    places: count,
    requirements: count,
    outcomes: count,
    actions: count,
    planned: count,
    explanations: count,
    overruled: count,
    expired: count,
    notes: count,
    notApplicable: count,
    apart: count,
    contradictions: count,
  }),
  /** SHA-256 of the report as canonical JSON (RFC 8785), without this seal; in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export type Seal = z.infer<typeof sealSchema>;
export type Counts = Seal["counts"];

/** The JSON file of a report: the report and its seal. */
export const sealedReportSchema = reportSchema.extend({ seal: sealSchema });

/** The seal of a report: the same report always has the same. */
export const sealOf = (report: Report): Seal => ({ counts: countsOf(report), sha256: fingerprint(report) });

const fingerprint = (report: Report) =>
  createHash("sha256")
    .update(canonicalize(report) as string)
    .digest("hex");

const countsOf = ({ requirements, notApplicable, apart, ...report }: Report): Counts => ({
  places: report.scopes.length,
  requirements: requirements.length,
  outcomes: requirements.reduce((sum, { outcomes }) => sum + outcomes.length, 0),
  actions: report.actions.length,
  planned: report.plan?.actions.length ?? 0,
  explanations: report.explanations.length,
  overruled: report.overruled.length,
  expired: report.expired.length,
  notes: report.notes.length,
  notApplicable: notApplicable.byRule.length + notApplicable.byPerson.length + notApplicable.registers.length,
  apart: apart.outcomes.length + apart.actions.length,
  contradictions: report.contradictions.length,
});

/** Each count with its words, in the order of the report. */
export const COUNT_WORDS: Record<keyof Counts, string> = {
  places: "Places",
  requirements: "Requirements",
  outcomes: "Outcomes",
  actions: "Actions",
  planned: "Actions of the plan",
  explanations: "Explanations",
  overruled: "Answers that differ from what the register says",
  expired: "Answers that rest on expired evidence",
  notes: "Notes",
  notApplicable: "Not applicable",
  apart: "Advice and later law or guidance",
  contradictions: "Answers to look at again",
};

/** `3 places, 42 requirements, …`: what a report holds, for whoever checks that a copy is whole. */
export const countsInWords = (counts: Counts): string =>
  (Object.keys(COUNT_WORDS) as (keyof Counts)[])
    .map((part) => `${COUNT_WORDS[part]}: ${counts[part]}`)
    .join(". ");
