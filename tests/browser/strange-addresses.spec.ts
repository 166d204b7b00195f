import { expect, test } from "@playwright/test";
import { named, OF_A_SUBMISSION, OF_AN_ORGANISATION, OF_THE_POLICY, readIds } from "./steps/addresses";
import { missingFrom, routesWith } from "./steps/routes";
import { signedIn, signInAs } from "./steps/sign-in";

const LEAD = "lead@northmoor.example";

/** An id that could be, and what people and programs put where an id should be. */
const UNKNOWN = [
  "019e0000-0000-7000-8000-000000000000",
  "no-such-thing",
  "0",
  "%00",
  "%F0%9F%92%A9",
  "'%20OR%201=1--",
  "__proto__",
  "x".repeat(2000),
];

test("every address with an id is tried here, and a new one would be missed", () => {
  const tried = { ...OF_AN_ORGANISATION, ...OF_A_SUBMISSION, ...OF_THE_POLICY };
  const withId = [...routesWith("page.tsx"), ...routesWith("route.ts")].filter((route) =>
    route.includes("["),
  );
  expect(missingFrom(tried, withId)).toEqual([]);
  expect(missingFrom(tried, ["/sites/[siteId]", "/made-up/[id]"])).toEqual(["/made-up/[id]"]);
});

test("an unknown id is not found", async ({ page }) => {
  await signInAs(page, LEAD);
  for (const id of UNKNOWN)
    for (const address of Object.values({ ...OF_AN_ORGANISATION, ...OF_A_SUBMISSION })) {
      const path = address(named(id));
      expect((await page.request.get(path)).status(), path).toBe(404);
    }
});

test("an unknown requirement, question or place within one's own assessment is not found", async ({
  page,
}) => {
  await signInAs(page, LEAD);
  const { assessment, site } = await readIds(page);
  const requirements = `/assessments/${assessment}/requirements`;
  for (const path of [
    ...UNKNOWN.map((id) => `${requirements}/${id}`),
    ...UNKNOWN.map((id) => `/requirements/${id}`),
    ...UNKNOWN.map((id) => `/need-to-act/${id}`),
    ...UNKNOWN.map((id) => `${requirements}/C1?for=site:${id}`),
    `${requirements}/C1?for=service:${site}`,
    `${requirements}/P7?for=site:${site}`,
    `${requirements}/P7?for=all`,
    "/no-such-page",
  ])
    expect((await page.request.get(path)).status(), path).toBe(404);
});

test("what belongs to another organisation is not found", async ({ browser }) => {
  const theirs = await readIds(await signedIn(browser, LEAD));
  const stranger = await signedIn(browser, "lead@harbourlane.example");
  for (const address of Object.values(OF_AN_ORGANISATION)) {
    const path = address(theirs);
    const answer = await stranger.request.get(path);
    expect(answer.status(), path).toBe(404);
    expect(await answer.text(), path).not.toContain("Northmoor");
  }
});

test("a secret that no email had leads to a page that says so", async ({ page }) => {
  for (const secret of UNKNOWN)
    for (const folder of ["register", "reset-password"]) {
      const answer = await page.request.get(`/${folder}/${secret}`);
      expect(answer.status(), answer.url()).toBe(200);
      expect(await answer.text(), answer.url()).toContain("This link does not work any more");
    }
});

test("a made-up link of an invitation or a request leads to a page that says so", async ({ page }) => {
  for (const secret of UNKNOWN)
    for (const [folder, what] of [
      ["invitations", "invitation"],
      ["asked", "request"],
    ]) {
      const answer = await page.request.get(`/${folder}/${secret}`);
      expect(answer.status(), answer.url()).toBe(200);
      expect(await answer.text(), answer.url()).toContain(`We do not know this ${what}`);
    }
});

const ODD = [
  "page=-1&search=%00&show=everything&stage=gone&sort=name;--&entries=x&added=%00&for=nobody&kept=2&next=//evil.example&type=x&tq1=perhaps&saved=constructor",
  "page=1e99&search=%25_%27%22%5C&show=archived&for=all&kept=1&next=%00&type=__proto__&tq1=yes&tq2=yes&tq3=yes",
  "page=2&page=3&search=a&search=b&network=hscn&network=vpn&sort=users&sort=name&added=spine&added=ers&show=archived&show=x&for=all&for=all&kept=1&kept=1&next=/&next=/&type=gp&type=gp&saved=P1&saved=P1",
  `page=99999&search=${"x".repeat(2000)}&for=site:&next=${"/x".repeat(500)}&tq1[]=yes&[]=&=`,
];

test("odd parameters of an address never break its page", async ({ page }) => {
  await signInAs(page, LEAD);
  const ids = await readIds(page);
  const withIds = Object.values({ ...OF_AN_ORGANISATION, ...OF_THE_POLICY }).map((address) => address(ids));
  const without = routesWith("page.tsx").filter((route) => !route.includes("["));
  for (const path of [...withIds, ...without])
    for (const query of ODD) {
      const answer = await page.request.get(`${path}?${query}`);
      expect(answer.status(), answer.url()).toBeLessThan(500);
    }
});

test("signing in never leads to another website", async ({ page }) => {
  for (const next of ["//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)"]) {
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    await page.getByLabel("Email address").fill(LEAD);
    await page.getByLabel("Password", { exact: true }).fill("for demonstration only");
    await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
    await expect(page).toHaveURL(/^http:\/\/localhost:\d+\/organisations/);
    await page.context().clearCookies();
  }
});
