import { z } from "zod";
import { DATE_AND_NONE } from "./join-dates";

/**
 * What may be typed into a field. Each takes the sentence shown when the field is empty, as in "Enter a name".
 * Lengths are generous limits against abuse, not rules of the field.
 */

export const text = (max: number, empty: string) =>
  z.string({ error: empty }).trim().min(1, empty).max(max, `Use ${max} characters or fewer`);

/** Empty text when nothing was typed. */
export const optionalText = (max: number) =>
  z.string().trim().max(max, `Use ${max} characters or fewer`).default("");

/** Nothing typed becomes undefined; anything else must fit. */
export const optional = <T extends z.ZodType>(field: T) =>
  z.preprocess((typed) => (isEmpty(typed) ? undefined : typed), field.optional());

const isEmpty = (typed: unknown) => typed === undefined || (typeof typed === "string" && typed.trim() === "");

export const email = (empty = "Enter an email address") =>
  text(254, empty)
    .toLowerCase()
    .pipe(z.email("Enter an email address in the correct format, like name@example.com"));

/** A password somebody chooses. Length is what makes it strong; no rules about characters (NCSC). */
export const newPassword = (empty = "Enter a password") =>
  z
    .string({ error: empty })
    .min(1, empty)
    .min(12, "Use 12 characters or more")
    .max(128, "Use 128 characters or fewer");

/** A password somebody has. Says nothing about what it should look like. */
export const password = (empty = "Enter your password") =>
  z.string({ error: empty }).min(1, empty).max(128, "Use 128 characters or fewer");

/** The code of an organisation in the Organisation Data Service, for example `RXX` or `Y12345`. */
export const odsCode = (empty = "Enter an ODS code") =>
  text(20, empty)
    .toUpperCase()
    .regex(/^[A-Z0-9]{3,10}$/, "Enter an ODS code of 3 to 10 letters and numbers, like A81001");

export const wholeNumber = (empty: string, { min = 0, max = 1_000_000_000 } = {}) =>
  text(20, empty)
    .transform((typed) => typed.replace(/[,\s]/g, ""))
    .pipe(z.string().regex(/^-?\d+$/, "Enter a whole number, like 12"))
    .transform(Number)
    .pipe(z.number().min(min, `Enter ${min} or more`).max(max, `Enter ${max} or less`));

/** One of the values offered. */
export const choice = <const T extends string>(values: readonly T[], empty: string) =>
  z.enum(values, { error: empty });

/** Any of the values offered, as a list. With the sentence `empty`, at least one. */
export const choices = <const T extends string>(values: readonly T[], empty?: string) =>
  z.preprocess(
    (ticked) => (isEmpty(ticked) ? [] : [ticked].flat()),
    z.array(z.enum(values, { error: empty ?? "Choose from the list" })).min(empty ? 1 : 0, empty),
  );

/** Whether a box was ticked. */
export const tick = () => z.preprocess((ticked) => ticked !== undefined && ticked !== "", z.boolean());

/** A real date between 1900 and 2100 as ISO text, joined from its parts by `joinDates`. */
export const date = (empty: string) =>
  z
    .string({ error: empty })
    .min(1, empty)
    .refine(isRealDate, { error: "Enter a real date with a day, a month and a year", abort: true });

/** A real date, or `none` where the form offers a box for that. */
export const dateOrNone = (empty: string) =>
  z
    .string({ error: empty })
    .min(1, empty)
    .refine((typed) => typed !== DATE_AND_NONE, {
      error: "Enter a date or tick the box, not both",
      abort: true,
    })
    .refine(
      (typed) => typed === "none" || isRealDate(typed),
      "Enter a real date with a day, a month and a year",
    );

function isRealDate(typed: string): boolean {
  if (!/^(19|20)\d\d-\d\d-\d\d$/.test(typed)) return false;
  const time = Date.parse(`${typed}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(typed);
}

/** The version of a row, or revision of an assessment, that a form was made from. The form sends it by itself. */
export const seen = () => z.coerce.number("Open the page again").int().min(0);
