import { pounds } from "../pounds";
import type { PlanAction } from "./plan-action";

type Costed = Pick<PlanAction, "oneOffPounds" | "yearlyPounds">;

/** What actions cost together, in whole pounds, and of how many that is not known. */
export interface TotalCost {
  oneOff: number;
  yearly: number;
  unknown: number;
}

const isUnknown = ({ oneOffPounds, yearlyPounds }: Costed) => oneOffPounds === null && yearlyPounds === null;

export const totalCost = (actions: readonly Costed[]): TotalCost => ({
  oneOff: actions.reduce((sum, { oneOffPounds }) => sum + (oneOffPounds ?? 0), 0),
  yearly: actions.reduce((sum, { yearlyPounds }) => sum + (yearlyPounds ?? 0), 0),
  unknown: actions.filter(isUnknown).length,
});

/** With the first year; null when nothing is known. */
export const firstYear = (action: Costed): number | null =>
  isUnknown(action) ? null : (action.oneOffPounds ?? 0) + (action.yearlyPounds ?? 0);

/** "£12,000 and £900 a year", "£900 a year", "Nothing", "Not known". */
export function costInWords({ oneOffPounds, yearlyPounds }: Costed): string {
  if (oneOffPounds === null && yearlyPounds === null) return "Not known";
  const parts = [
    oneOffPounds ? pounds(oneOffPounds) : "",
    yearlyPounds ? `${pounds(yearlyPounds)} a year` : "",
  ];
  return parts.filter(Boolean).join(" and ") || "Nothing";
}

/** "£12,000 once and £900 a year, not known for 3", "not known". */
export function totalInWords(actions: readonly Costed[]): string {
  const { oneOff, yearly, unknown } = totalCost(actions);
  if (unknown === actions.length) return actions.length > 0 ? "not known" : "nothing";
  const rest = unknown > 0 ? `, not known for ${unknown}` : "";
  return `${pounds(oneOff)} once and ${pounds(yearly)} a year${rest}`;
}
