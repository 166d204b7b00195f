import { z } from "zod";
import { conditionSchema } from "./condition";
import { text } from "./words";

const value = z.union([text, z.number()]);
/** A step without a value proposes nothing. */
const steps = z.array(z.strictObject({ at_least: z.number(), propose: value.optional() })).min(1);

/**
 * Where the portal can propose an answer from. A person confirms it or answers differently.
 * The first in a question's list that gives a value is used.
 */
export const proposalSchema = z.union([
  /** The check gave this result. An answer listed under `contradicts` is disputed. */
  z.strictObject({
    check: text,
    result: text,
    propose: value.optional(),
    contradicts: z.array(text).optional(),
  }),
  /** Take an output of the check as it is. */
  z.strictObject({ check: text, copy: text }),
  /** Take the profile answer in the same scope, through `map` where there is one. */
  z.strictObject({ profile: text, map: z.record(text, value).optional() }),
  /** Take another answer through `map`. */
  z.strictObject({ answer: text, map: z.record(text, value) }),
  /** Take the register figure; for a site, that of its main connection. */
  z.strictObject({ copy: text }),
  /** Number of register rows for which the condition is true. With `steps`, the highest that it reaches. */
  z.strictObject({ count: conditionSchema, steps: steps.optional() }),
  /** Share of register rows for which it is true, out of all or of those under `of`. With `steps`, the highest reached. */
  z.strictObject({ percent: conditionSchema, of: conditionSchema.optional(), steps: steps.optional() }),
  /** If the condition on register fields is true, propose the value. */
  z.strictObject({ when: conditionSchema, propose: value }),
  /** Take the day of the newest review of the register, or the widest reach of the last 12 months, through `map`. */
  z.strictObject({ review: z.enum(["reviewedOn", "reach"]), map: z.record(text, value).optional() }),
  /** While something that a review of the register found missing is not put right, propose the value. */
  z.strictObject({ review: z.literal("missing"), propose: value }),
  /** Take that date from the newest certificate of one of these schemes. */
  z.strictObject({ certificate: z.array(text).min(1), take: z.enum(["issued_on", "expires_on"]) }),
]);

export type Proposal = z.infer<typeof proposalSchema>;
