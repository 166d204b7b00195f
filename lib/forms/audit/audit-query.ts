import { z } from "zod";
import { AREAS, type Area } from "@/lib/domain/audit/event-table";
import { isDate } from "@/lib/domain/dates";
import type { FormValues } from "@/lib/forms/form-state";
import { joinDates } from "@/lib/forms/join-dates";
import { registerQuery } from "@/lib/forms/register/register-query";

const { search } = registerQuery.shape;

const EARLIEST = "2000-01-01";

const day = (which: string) =>
  z
    .string(`Enter one ${which} day, like 31 3 2026`)
    .default("")
    .refine(
      (typed) => typed === "" || (isDate(typed) && typed >= EARLIEST),
      `Enter a ${which} day that exists, like 31 3 2026`,
    )
    .transform((typed) => typed || undefined);

/** Where a page begins: the time, place and chain of the last event of the page before. */
const key = z
  .string()
  .regex(/^\d{1,14}\.\d{1,9}\.[a-z]+(:[0-9a-f-]{36})?$/)
  .transform((text) => {
    const [at, sequence, chain] = text.split(".");
    return { at: new Date(Number(at)), sequence: Number(sequence), chain: chain! };
  })
  .optional()
  .catch(undefined);

type Key = { at: Date; sequence: number; chain: string };

export const keyInAddress = ({ at, sequence, chain }: Key): string => `${at.getTime()}.${sequence}.${chain}`;

const filter = z
  .object({
    person: search,
    about: search,
    kind: z
      .enum(Object.keys(AREAS) as Area[])
      .optional()
      .catch(undefined),
    from: day("first"),
    to: day("last"),
  })
  .refine(({ from, to }) => !from || !to || from <= to, {
    path: ["to"],
    message: "Enter a last day that is not before the first",
  });

export type AuditAsked = z.output<typeof filter>;

export interface AuditQuery {
  asked: AuditAsked;
  before?: Key;
  /** What is wrong, by field; then nothing is asked. */
  errors: Record<string, string>;
  /** As it was typed. */
  values: FormValues;
}

const NOTHING: AuditAsked = { person: "", about: "", from: undefined, to: undefined };

/** What the address of a list of events says: filters and where the page begins. */
export function readAuditQuery(search: Record<string, string | string[] | undefined>): AuditQuery {
  const given = Object.entries(search).filter(
    (entry): entry is [string, string | string[]] => entry[1] !== undefined,
  );
  const values = Object.fromEntries(given);
  const { data, error } = filter.safeParse(joinDates(values));
  const errors = Object.fromEntries(
    (error?.issues ?? []).map(({ path, message }) => [String(path[0]), message]),
  );
  return { asked: data ?? NOTHING, before: key.parse(values["before"]), errors, values };
}

/** The same filters for a link, and where its page begins. */
export function auditAddress(asked: AuditAsked, before?: Key): string {
  const entries = Object.entries({ ...asked, before: before && keyInAddress(before) });
  return String(new URLSearchParams(entries.flatMap(([key, value]) => (value ? [[key, value]] : []))));
}
