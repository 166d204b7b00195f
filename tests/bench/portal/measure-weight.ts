import { gzipSync } from "node:zlib";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import { table } from "../table";
import { emptyPageScripts } from "./empty-page";
import type { Prepared } from "./prepared";
import { request } from "./request";

const gzipped = (text: string) => gzipSync(text).length;

const kB = (bytes: number) => (bytes / 1000).toFixed(1);

/** The addresses of the scripts that a browser with modules loads for a page. */
export const scriptsOf = (html: string) => [
  ...new Set(
    (html.match(/<script[^>]*>/g) ?? [])
      .filter((tag) => !/nomodule/i.test(tag))
      .flatMap((tag) => /src="([^"?]+)/.exec(tag)?.[1] ?? []),
  ),
];

/** What the heaviest requirement page makes a browser load, beside a page with nothing on it. */
export async function measureWeight(address: string, { assessments, cookie }: Prepared): Promise<void> {
  let heaviest = { page: "", html: 0, scripts: [] as string[] };
  for (const { id } of getCatalogue(latestVersion).requirements) {
    const { text } = await request(`${address}/assessments/${assessments[0]}/requirements/${id}`, { cookie });
    const html = gzipped(text);
    if (html > heaviest.html) heaviest = { page: id, html, scripts: scriptsOf(text) };
  }
  let scripts = 0;
  for (const path of heaviest.scripts) scripts += gzipped((await request(`${address}${path}`)).text);
  const empty = emptyPageScripts();
  table(
    [`Requirement page ${heaviest.page}, the heaviest, gzip`, "kB", "most"],
    [
      ["HTML", kB(heaviest.html), "12"],
      ["JavaScript", kB(scripts), ""],
      ["JavaScript of an empty page of the same Next", kB(empty), ""],
      ["JavaScript beyond the empty page", kB(scripts - empty), "20"],
    ],
  );
}
