import { randomBytes } from "node:crypto";
import { request } from "./request";

/** The form of a requirement page as a browser without JavaScript would send it back. */
export interface SaveForm {
  url: string;
  fields: [name: string, value: string][];
  /** The revision that the form was made from. */
  seen: number;
}

const attribute = (tag: string, name: string) =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll("&quot;", '"').replaceAll("&amp;", "&");

export async function readSaveForm(url: string, cookie: string): Promise<SaveForm> {
  const { text } = await request(url, { cookie });
  const form = (text.match(/<form[^]*?<\/form>/g) ?? []).find((part) => part.includes('name="opened"'));
  if (!form) throw new Error(`There is no form to save at ${url}.`);
  const hidden = (form.match(/<input[^>]*type="hidden"[^>]*>/g) ?? []).map((tag): [string, string] => [
    attribute(tag, "name") ?? "",
    attribute(tag, "value") ?? "",
  ]);
  return {
    url,
    fields: hidden.filter(([name]) => name !== "opened"),
    seen: Number(hidden.find(([name]) => name === "opened")?.[1]),
  };
}

/** Sends the form with an answer. The portal answers a save with a redirect and anything else with a page. */
export async function sendSaveForm(form: SaveForm, cookie: string, answer: Record<string, string>) {
  const boundary = randomBytes(12).toString("hex");
  const part = ([name, value]: [string, string]) =>
    `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const fields: [string, string][] = [
    ...form.fields,
    ["opened", String(form.seen)],
    ...Object.entries(answer),
  ];
  const { status } = await request(
    form.url,
    { cookie, origin: new URL(form.url).origin, "sec-fetch-site": "same-origin" },
    {
      type: `multipart/form-data; boundary=${boundary}`,
      bytes: Buffer.from(`${fields.map(part).join("")}--${boundary}--\r\n`),
    },
  );
  if (status !== 303) throw new Error(`The save was answered with ${status}.`);
  form.seen += 1;
}
