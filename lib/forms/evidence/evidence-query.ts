import { z } from "zod";
import { ADDED_KINDS, EVIDENCE_KINDS } from "@/lib/domain/evidence/evidence-kind";
import { isFileProblem, type FileProblem } from "@/lib/domain/evidence/file-problem";
import { VALIDITIES } from "@/lib/domain/evidence/validity";
import { isScopeKey, type ScopeKey } from "@/lib/domain/scope";
import { registerQuery } from "@/lib/forms/register/register-query";

const key = z.uuid().optional().catch(undefined);

/** What the address of a list of evidence says: a search, filters, and after or before which row it begins. */
export const evidenceQuery = registerQuery.pick({ search: true }).extend({
  kind: z.enum(EVIDENCE_KINDS).optional().catch(undefined),
  validity: z.enum(VALIDITIES).optional().catch(undefined),
  scope: z
    .custom<ScopeKey>((text) => typeof text === "string" && isScopeKey(text) && !text.includes("\0"))
    .optional()
    .catch(undefined),
  after: key,
  before: key,
});

/** What the address of the form for new evidence says: its kind, and the requirement for which it is added. */
export const newEvidenceQuery = z.object({
  kind: z.enum(ADDED_KINDS).optional().catch(undefined),
  assessment: key,
  requirement: z
    .string()
    .regex(/^[A-Z][A-Z0-9]{1,3}$/)
    .optional()
    .catch(undefined),
});

/** What the address of a form with a file says: why the last file was not taken. */
export const fileProblemQuery = z.object({
  problem: z.custom<FileProblem>(isFileProblem).optional().catch(undefined),
});
