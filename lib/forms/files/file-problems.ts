import { z } from "zod";
import { FILE_PROBLEMS, type FileProblem } from "./receive-file";

const SAYS: Record<FileProblem, { field: string; says: string }> = {
  elsewhere: {
    field: "file",
    says: "We could not tell that this form was sent from this website. Choose the file again and send it from here",
  },
  "too-large": { field: "file", says: "The file is larger than 20 MB. Split it into smaller files" },
  "no-file": { field: "file", says: "Choose a file" },
  "no-kind": { field: "kind", says: "Choose what the file holds" },
};

/** What the address of a page with an upload says: why the last file was not taken, and what it was to hold. */
export const uploadQuery = z.object({
  problem: z
    .enum(FILE_PROBLEMS)
    .transform((problem) => SAYS[problem])
    .optional()
    .catch(undefined),
  kind: z.string().max(20).optional().catch(undefined),
});
