import { DATE_AND_NONE } from "@/lib/domain/dates";
import type { FormValues } from "./form-state";

/**
 * Adds each date field under its own name, joined from `name.day`, `name.month`, `name.year` and `name.none`:
 * an ISO date (not yet checked), `none`, or nothing typed as an empty text.
 */
export function joinDates(values: FormValues): FormValues {
  const joined = { ...values };
  for (const key of Object.keys(values)) {
    if (key.endsWith(".day")) joined[key.slice(0, -4)] = joinDate(values, key.slice(0, -4));
  }
  return joined;
}

function joinDate(values: FormValues, name: string): string {
  const part = (end: string) => String(values[`${name}.${end}`] ?? "").trim();
  const [year, month, day] = [part("year"), part("month"), part("day")];
  const typed = year + month + day !== "";
  if (part("none")) return typed ? DATE_AND_NONE : "none";
  return typed ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : "";
}
