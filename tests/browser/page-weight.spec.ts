import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { openAssessment } from "./steps/requirement";
import { signInAs } from "./steps/sign-in";

const MOST_HTML = 12_000;
const MOST_SCRIPTS = 20_000;

const gzipped = (content: Buffer | string) => gzipSync(content).length;

/** What Next loads for any page: the files that its build lists as needed by all. A real empty page loads a little more. */
function scriptsOfAnEmptyPage(): number {
  const manifest = JSON.parse(readFileSync(".next/build-manifest.json", "utf8")) as {
    rootMainFiles: string[];
  };
  return manifest.rootMainFiles.reduce((sum, file) => sum + gzipped(readFileSync(`.next/${file}`)), 0);
}

test("every requirement page weighs at most 12 kB of HTML, and 20 kB of scripts beyond an empty page", async ({
  page,
}) => {
  await signInAs(page, "lead@northmoor.example");
  await openAssessment(page, "DEMO1");
  const empty = scriptsOfAnEmptyPage();

  const links = page.getByRole("main").locator('a[href*="/requirements/"]');
  const urls = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")!));
  expect(new Set(urls).size).toBeGreaterThan(40);

  let heaviest = { url: "", html: 0 };
  for (const url of urls) {
    const html = gzipped(await (await page.request.get(url)).body());
    expect(html, `bytes of HTML, compressed, of ${url}`).toBeLessThanOrEqual(MOST_HTML);
    if (html > heaviest.html) heaviest = { url, html };
  }

  // Counted in the browser, so that what a script loads later counts as well.
  const loaded = new Map<string, Promise<Buffer>>();
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") loaded.set(response.url(), response.body());
  });
  await page.goto(heaviest.url, { waitUntil: "networkidle" });
  const scripts = (await Promise.all(loaded.values())).reduce((sum, body) => sum + gzipped(body), 0);
  expect(scripts).toBeGreaterThan(empty);
  expect(scripts - empty, `bytes of scripts, compressed, of ${heaviest.url}`).toBeLessThanOrEqual(
    MOST_SCRIPTS,
  );
});
