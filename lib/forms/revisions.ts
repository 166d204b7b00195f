import { z } from "zod";
import { seen } from "./fields";

/**
 * What a form sends about what it was made from: the revision (of an assessment) or version (of a row) it was opened
 * with, and the one at which clashes were last shown.
 */
export const revisions = z.object({ opened: seen(), seen: seen().optional() });

export type Revisions = z.output<typeof revisions>;
