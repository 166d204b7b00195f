import { expect, test, type APIResponse, type Page } from "@playwright/test";
import { OF_AN_ORGANISATION, readIds } from "./steps/addresses";
import { HERE } from "./steps/answer-at-once";
import { signedIn, signInAs } from "./steps/sign-in";

const LEAD = "lead@northmoor.example";

/** To requirement A2, in the demonstration. */
const NOTE_OF_THE_TRUST = "The digital board agreed the order";

const FROM_ELSEWHERE: Record<string, Record<string, string>> = {
  "shows nothing about where it comes from": {},
  "comes from another origin": { origin: "https://evil.example" },
  "hides its origin": { origin: "null" },
  "comes from a page elsewhere": { referer: "https://evil.example/form" },
  "comes from another site, says the browser": {
    "sec-fetch-site": "cross-site",
    referer: "http://localhost/",
  },
  "comes from a neighbouring site": { "sec-fetch-site": "same-site" },
  "was typed into the address bar": { "sec-fetch-site": "none" },
};

test.describe("a post", () => {
  // Without JavaScript a form carries in its fields all that it sends.
  test.use({ javaScriptEnabled: false });

  test("from another origin, or one that shows none, is refused and changes nothing", async ({ page }) => {
    await signInAs(page, LEAD);
    const { assessment } = await readIds(page);
    const url = `/assessments/${assessment}/requirements/G1`;
    const note = page.getByLabel("Notes");
    await page.goto(url);
    const before = await note.inputValue();
    const typed = `Posted at ${Date.now()}`;
    await note.fill(typed);
    const multipart = await fieldsOf(page);

    for (const [what, headers] of Object.entries(FROM_ELSEWHERE)) {
      const answer = await page.request.post(url, { multipart, headers, maxRedirects: 0 });
      expect(answer.status(), what).toBe(403);
      expect(await answer.text(), what).toContain("This form was not sent from this website.");
      expectHeaders(answer);
    }
    await page.goto(url);
    await expect(note).toHaveValue(before);

    // The same post from here is taken: it was refused for nothing else.
    const taken = await page.request.post(url, { multipart, headers: HERE, maxRedirects: 0 });
    expect(taken.status()).toBe(303);
    await page.goto(url);
    await expect(note).toHaveValue(typed);
  });

  test("to any address is refused when it comes from elsewhere", async ({ request }) => {
    for (const path of ["/", "/sign-in", "/register", "/sign-out", "/no-such-page", "/organisations/DEMO1"])
      for (const headers of Object.values(FROM_ELSEWHERE))
        expect((await request.post(path, { headers, maxRedirects: 0 })).status(), path).toBe(403);
  });

  test("of somebody who has not signed in, or belongs elsewhere, changes nothing and shows nothing", async ({
    browser,
    request,
  }) => {
    const page = await signedIn(browser, LEAD, { javaScriptEnabled: false });
    const { assessment } = await readIds(page);
    const url = `/assessments/${assessment}/requirements/A2`;
    await page.goto(url);
    await page.getByLabel("Notes").fill("Written by a stranger");
    const multipart = await fieldsOf(page);
    const action = /[0-9a-f]{42}/.exec(Object.values(multipart).join(" "))?.[0] ?? "";
    expect(action).not.toBe("");

    const stranger = await signedIn(browser, "lead@harbourlane.example", { javaScriptEnabled: false });
    for (const from of [request, stranger.request])
      for (const headers of [HERE, { ...HERE, "next-action": action, accept: "text/x-component" }]) {
        const answer = await from.post(url, { multipart, headers });
        expect(await answer.text()).not.toContain(NOTE_OF_THE_TRUST);
      }
    await page.goto(url);
    await expect(page.getByLabel("Notes")).toHaveValue(new RegExp(NOTE_OF_THE_TRUST));
  });
});

const middleware = (name: string) => ({ "x-middleware-subrequest": Array(5).fill(name).join(":") });

/** Ways to ask for a page that its own code answers: every address is asked for in each. */
const WAYS: Record<string, string>[] = [{}, { RSC: "1" }];

/** Headers that Next itself judges, the same for every address: a page and a file stand for all. */
const TRICKS: Record<string, string>[] = [
  middleware("middleware"),
  middleware("src/middleware"),
  middleware("proxy"),
  { RSC: "1", "Next-Router-Prefetch": "1" },
  { RSC: "1", "Next-Router-Segment-Prefetch": "/_tree" },
  { "x-middleware-rewrite": "/", "x-nextjs-data": "1" },
  { "x-forwarded-host": "localhost", "x-invoke-path": "/", "x-matched-path": "/" },
];

const EXAMPLES = ["/organisations/[reference]", "/assessments/[assessmentId]/report/[file]"];

test("no header opens what belongs to an organisation to a stranger", async ({ browser, request }) => {
  const ids = await readIds(await signedIn(browser, LEAD));
  const stranger = await signedIn(browser, "lead@harbourlane.example");
  expect(Object.keys(OF_AN_ORGANISATION)).toEqual(expect.arrayContaining(EXAMPLES));
  for (const [route, address] of Object.entries(OF_AN_ORGANISATION))
    for (const headers of EXAMPLES.includes(route) ? [...WAYS, ...TRICKS] : WAYS) {
      const path = address(ids);
      const said = `${path} with ${JSON.stringify(headers)}`;
      const answer = await request.get(path, { headers, maxRedirects: 0 });
      expect(await answer.text(), said).not.toContain("Northmoor");
      expect(headers.RSC || answer.status() === 307, said).toBeTruthy();
      const theirs = await stranger.request.get(path, { headers });
      expect(await theirs.text(), said).not.toContain("Northmoor");
      expect(headers.RSC || theirs.status() === 404, said).toBeTruthy();
    }
});

test("pages, what is not found and downloads all say what the browser must not do", async ({ page }) => {
  await signInAs(page, LEAD);
  const { assessment } = await readIds(page);
  const report = `/assessments/${assessment}/report`;
  for (const path of ["/", "/sign-in", "/no-such-page", "/requirements/none", "/sites/none", report])
    expectHeaders(await page.request.get(path));
  for (const file of ["report.csv", "actions.csv", "report.json"]) {
    const answer = await page.request.get(`${report}/${file}`);
    expectHeaders(answer);
    expect(answer.headers()["content-disposition"]).toMatch(
      /^attachment; filename="DEMO1-[\w-]+\.(csv|json)"$/,
    );
    expect(answer.headers()["cache-control"]).toContain("no-store");
  }
});

function expectHeaders(answer: APIResponse): void {
  const headers = answer.headers();
  const policy = headers["content-security-policy"] ?? "";
  expect(headers["x-content-type-options"], answer.url()).toBe("nosniff");
  expect(headers["referrer-policy"], answer.url()).toBe("same-origin");
  expect(headers["permissions-policy"], answer.url()).toContain("camera=()");
  expect(headers["x-powered-by"], answer.url()).toBeUndefined();
  for (const part of [
    "default-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ])
    expect(policy, answer.url()).toContain(part);
  expect(policy, answer.url()).not.toContain("unsafe");
}

/** Everything that the form of the page would send. */
const fieldsOf = (page: Page) =>
  page
    .locator("main form")
    .first()
    .evaluate(
      (form) => Object.fromEntries([...new FormData(form as HTMLFormElement)]) as Record<string, string>,
    );
