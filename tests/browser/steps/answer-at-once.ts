import { expect, type Page } from "@playwright/test";
import type { Answers } from "./organisation";

/** What says that a request comes from this website, as a browser does. */
export const HERE = { "sec-fetch-site": "same-origin" };

/** Saves answers as their page does by itself, without opening it in the browser. */
export async function answerAtOnce(
  { request }: Page,
  assessment: string,
  scope: string,
  answers: readonly (readonly [requirement: string, Answers])[],
): Promise<void> {
  for (const [requirement, given] of answers) {
    const page = `${assessment}/requirements/${requirement}?for=${scope}`;
    const [to] =
      /\/assessments\/[\w/-]+\/autosave\?[\w=%.&:\\-]+/.exec(await (await request.get(page)).text()) ?? [];
    expect(to, `where ${page} saves by itself`).toBeDefined();
    const form = formOf([["opened", "0"], ["changed", Object.keys(given).join(",")], ...fieldsOf(given)]);
    const saved = await request.post(JSON.parse(`"${to}"`) as string, { form, headers: HERE });
    expect(await saved.json(), page).toMatchObject({ errors: {}, settled: Object.keys(given) });
  }
}

/** Dates stand in three fields, and each of several choices in one of its own. */
const fieldsOf = (answers: Answers): [string, string][] =>
  Object.entries(answers).flatMap(([name, given]): [string, string][] => {
    if (typeof given !== "string") return given.map((one) => [name, one]);
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(given) ?? [];
    return year && month && day
      ? [
          [`${name}.day`, day],
          [`${name}.month`, month],
          [`${name}.year`, year],
        ]
      : [[name, given]];
  });

function formOf(fields: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}
