import { z } from "zod";

/**
 * What may be typed into a field. Each takes the sentence shown when the field is empty, as in "Enter a name".
 * Lengths are generous limits against abuse, not rules of the field.
 */

export const text = (max: number, empty: string) =>
  z
    .string({ error: empty })
    .trim()
    .min(1, empty)
    .max(max, `Use ${max.toLocaleString("en-GB")} characters or fewer`);

/** Empty text when nothing was typed. */
export const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `Use ${max.toLocaleString("en-GB")} characters or fewer`)
    .default("");

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

/** A code of an app, or a recovery code. Apps and people write them in groups. */
export const passcode = (empty = "Enter your code") =>
  text(40, empty)
    .transform((typed) => typed.replace(/[\s-]/g, ""))
    .pipe(
      z.string().regex(/^(\d{6}|\d{12})$/, "Enter the 6 digits of your app or the 12 of a recovery code"),
    );

/** The code of an organisation in the Organisation Data Service, for example `RXX` or `Y12345`. */
export const odsCode = (empty = "Enter an ODS code") =>
  text(20, empty)
    .toUpperCase()
    .regex(/^[A-Z0-9]{3,10}$/, "Enter an ODS code of 3 to 10 letters and numbers, like A81001");

/** One of the values offered. */
export const choice = <const T extends string>(values: readonly T[], empty: string) =>
  z.enum(values, { error: empty });

/** The version of a row, or revision of an assessment, that a form was made from. The form sends it by itself. */
export const seen = () => z.coerce.number(AGAIN).int(AGAIN).min(0, AGAIN).max(MOST_IN_THE_DATABASE, AGAIN);

const AGAIN = "Open the page again";
const MOST_IN_THE_DATABASE = 2_147_483_647;
