import type { QuestionOf } from "./catalogue/schema";

const SIGNS: Readonly<Record<string, string>> = { percent: "%", pounds: "£" };

/** Digits, in groups of three or not, with a decimal point or an exponent where there is one. */
const NUMBER = /^-?(?=\.?\d)(\d{1,3}([, ]\d{3})+|\d*)(\.\d*)?(e[+-]?\d+)?$/i;

/**
 * The number that a person typed as the answer to a question, or null where it is none. Its unit may stand with it
 * ("80 Mbps", "82%", "£49.50"), and its thousands may stand apart ("1,200" or "1 200").
 */
export function readNumber({ unit }: Pick<QuestionOf<"number">, "unit">, typed: string): number | null {
  const bare = withoutUnit(typed.trim().replace(/\s+/g, " "), unit);
  return NUMBER.test(bare) ? Number(bare.replace(/[, ]/g, "")) : null;
}

function withoutUnit(text: string, unit: string): string {
  const sign = SIGNS[unit] ?? "";
  const bare = sign === "£" ? text.replace(/^(-?)£ ?/, "$1") : text;
  const end = [unit, unit.replace(/s$/, ""), sign].find(
    (one) => one && bare.toLowerCase().endsWith(one.toLowerCase()),
  );
  return end ? bare.slice(0, -end.length).trimEnd() : bare;
}
