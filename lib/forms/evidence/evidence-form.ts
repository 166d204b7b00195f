import { z } from "zod";
import type { EvidenceKind, TypedKind } from "@/lib/domain/evidence/evidence-kind";
import { evidenceQuestions } from "@/lib/domain/evidence/evidence-questions";
import type { EvidenceContent, EvidenceValues } from "@/lib/domain/evidence/evidence-values";
import { isScopeKey, type ScopeKey } from "@/lib/domain/scope";
import { withFacts } from "@/lib/forms/facts";
import { text } from "@/lib/forms/fields";

const columns = z.object({
  title: text(200, "Enter a title"),
  scope: z.custom<ScopeKey>(
    (typed) => typeof typed === "string" && isScopeKey(typed),
    "Choose what it is about",
  ),
});

const ADDRESS = "Enter an address that begins with https:// or http://";

const MISSING = {
  scheme: "Enter the scheme",
  covers: "Enter what it covers",
  issuer: "Enter who issued it",
  number: "Enter the certificate number",
  validUntil: "Enter the last day on which it is valid",
};

const content = {
  link: z.object({ url: text(2_000, ADDRESS).pipe(z.url({ protocol: /^https?$/, error: ADDRESS })) }),
  note: z.object({ text: text(10_000, "Enter the note") }),
  certificate: z.object({}),
} as const satisfies Record<TypedKind, z.ZodType<EvidenceContent>>;

/** The form to change what is known about evidence, judged as of a day (an ISO date). */
export const evidenceForm = (kind: EvidenceKind, today: string) =>
  withFacts(columns, { details: evidenceQuestions(kind), missing: MISSING }, today).superRefine(demandOrder);

/** The form of new evidence. The kind comes from the browser: of any other nothing is taken. */
export const newEvidenceForm = (kind: string, today: string) => {
  const held = isTyped(kind) ? content[kind] : z.never();
  return z
    .intersection(evidenceForm(isTyped(kind) ? kind : "note", today), held)
    .transform(({ title, scope, details, ...content }) => ({
      values: { title, scope, details },
      content: content as EvidenceContent,
    }));
};

/** The form of a new version of a link or a note. Of any other kind nothing is taken. */
export const contentForm = (kind: string): z.ZodType<EvidenceContent> =>
  kind === "link" || kind === "note" ? content[kind] : z.never();

const isTyped = (kind: string): kind is TypedKind => Object.hasOwn(content, kind);

function demandOrder({ details: { validFrom, validUntil } }: EvidenceValues, context: z.RefinementCtx) {
  if (validFrom && validUntil && validUntil < validFrom)
    context.addIssue({
      code: "custom",
      path: ["validUntil"],
      message: "The last day must be the first day or later",
    });
}
