import {
  expect,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from "@playwright/test";
import { demonstrationPassword } from "@/prisma/demonstration/sign-ins";

/** Opens a browser of their own for somebody of the demonstration, and signs them in. */
export async function signedIn(
  browser: Browser,
  email: string,
  options?: BrowserContextOptions,
): Promise<Page> {
  const page = await browser.newPage(options);
  await signInAs(page, email);
  return page;
}

const sessions = new Map<string, Awaited<ReturnType<BrowserContext["cookies"]>>>();

/** Goes on with the session of an earlier test of this worker, for tests that are not about signing in or out. */
export async function goOnAs(page: Page, email: string): Promise<void> {
  const cookies = sessions.get(email);
  if (cookies) return page.context().addCookies(cookies);
  await signInAs(page, email);
  sessions.set(email, await page.context().cookies());
}

export async function signInAs(page: Page, email: string): Promise<void> {
  await page.goto("/sign-in");
  await signIn(page, email);
}

/** Fills in the sign-in form that is on the page. */
export async function signIn(page: Page, email: string): Promise<void> {
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(demonstrationPassword);
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
  await expect(page).not.toHaveURL(/\/sign-in/);
}
