import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { undecided, withClashes } from "./clashes";
import type { FormState, FormValues } from "./form-state";
import { readValues, sizeOf, withoutSecrets } from "./form-values";
import { inWords, SAY } from "./in-words";
import { joinDates } from "./join-dates";
import { isSameOrigin } from "./same-origin";
import { pageNotFound } from "./page-not-found";
import { takeProposed } from "./assessment/take-proposed";

/** What a page binds to its form: ids and versions, not to be trusted. */
export type Ids = Readonly<Record<string, string | number | undefined>>;

/** The path to go to next, or what is wrong with the form. */
export type Outcome = string | Partial<Omit<FormState, "attempt" | "values">>;

export type SchemaFor<Input, I> = z.ZodType<Input> | ((ids: I, raw: FormValues) => z.ZodType<Input>);

/** In characters: a form is text that people type, about 40 pages of it at most. */
export const MOST = 256 * 1024;

const idsSchema = z.record(z.string(), z.union([z.string().max(2_000), z.number(), z.undefined()]));

/** Takes in a form: refuses it, or hands what was typed on and turns what comes back into the next state. */
export async function receive(
  ids: Ids,
  state: FormState,
  data: FormData,
  answer: (values: FormValues, filled?: string) => Promise<Outcome>,
): Promise<FormState> {
  const attempt = (Number.isSafeInteger(state?.attempt) ? state.attempt : 0) + 1;
  if (!isSameOrigin(await headers())) return { attempt, errors: {}, message: SAY.elsewhere };
  if (!idsSchema.safeParse(ids).success || !(data instanceof FormData)) pageNotFound();

  const { filled, values } = takeProposed(readValues(data));
  const outcome = await inWords(() => {
    if (sizeOf(values) > MOST) return { message: SAY.tooMuch };
    const errors = filled ? {} : undecided(state, values);
    return Object.keys(errors).length > 0 ? { errors } : answer(joinDates(values), filled);
  });
  if (typeof outcome === "string") redirect(outcome);
  const clashing = withClashes(state?.clashes, outcome.clashes, withoutSecrets(values));
  return { attempt, errors: {}, seen: state?.seen, known: state?.known, ...outcome, ...clashing };
}

/** Parses what was typed and hands it to the handler, or says field by field what is wrong. */
export async function judge<Input, I extends Ids>(
  schema: SchemaFor<Input, I>,
  ids: I,
  values: FormValues,
  handler: (input: Input) => Promise<Outcome>,
): Promise<Outcome> {
  const parsed = (typeof schema === "function" ? schema(ids, values) : schema).safeParse(values);
  if (parsed.success) return handler(parsed.data);
  const { "": message, ...errors } = firstProblems(parsed.error);
  return { errors, message };
}

/** The first problem of each field, in the order of the schema; one of the form as a whole is under no name. */
function firstProblems(error: z.ZodError): Record<string, string> {
  const problems = new Map<string, string>();
  for (const { path, message } of error.issues) {
    const field = String(path[0] ?? "");
    if (!problems.has(field)) problems.set(field, message);
  }
  return Object.fromEntries(problems);
}
