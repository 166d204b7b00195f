import { z } from "zod";

const text = z.string().min(1);

const nationalServiceSchema = z.strictObject({
  /** The value of the option of question U2.2, where there is one. Never changes: registers keep it. */
  id: z.string().regex(/^[a-z0-9_]+$/),
  name: text,
  /** What it was called before, or is called elsewhere. */
  other_names: z.array(text),
  provider: text,
  /** Whether it can be used over the internet, as far as the source says. */
  readiness: z.enum(["ready", "partly", "not_ready", "not_known"]),
  /** What the source says, in our words. */
  says: text,
  source: z.strictObject({ document: text, section: text.optional() }),
  /** The day the source was last edited, as it prints it; null where it prints none. */
  edited: z.iso.date().nullable(),
  /** Answers to the profile questions of a service that are certain for this one, whoever uses it. */
  facts: z.record(z.string(), z.string()),
});

/** The national services that the policy names, as one version of our list has them. */
export const nationalListSchema = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** The day on which the sources were read for this version. */
  as_of: z.iso.date(),
  services: z.array(nationalServiceSchema).min(1),
});

export type NationalService = z.infer<typeof nationalServiceSchema>;
export type NationalList = z.infer<typeof nationalListSchema>;
export type Readiness = NationalService["readiness"];
