import type { FormValues } from "./form-state";

/**
 * What a form sent, by field name: one text, or a list where a name came more than once. Leaves out what React
 * adds for itself and files. Line ends become `\n`; NUL, which PostgreSQL refuses, is dropped.
 */
export function readValues(data: FormData): FormValues {
  const values: FormValues = {};
  for (const name of new Set(data.keys())) {
    if (name.startsWith("$ACTION_") || name === "__proto__") continue;
    const texts = data
      .getAll(name)
      .filter((value) => typeof value === "string")
      .map(tidy);
    const [only] = texts;
    if (only !== undefined) values[name] = texts.length === 1 ? only : texts;
  }
  return values;
}

const tidy = (text: string) => text.replace(/\r\n?/g, "\n").replaceAll("\0", "");

/** Passwords and passcodes are never sent back nor kept. */
export function withoutSecrets(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !/pass(word|code)/i.test(name)));
}

/** Length of everything that was typed, in characters. */
export function sizeOf(values: FormValues): number {
  return Object.entries(values).reduce(
    (sum, [name, value]) => sum + name.length + [value].flat().join("").length,
    0,
  );
}
