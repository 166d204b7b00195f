import { expect, type Page } from "@playwright/test";
import { TOTP } from "otpauth";
import { aNewcomer, register, type Newcomer } from "./register";

const STEP_MS = 30_000;

/** What an app with this key shows, some steps of 30 seconds from now. */
export const shown = (secret: string, stepsAway = 0) =>
  new TOTP({ secret }).generate({ timestamp: Date.now() + stepsAway * STEP_MS });

const press = (page: Page, button: string) =>
  page.getByRole("main").getByRole("button", { name: button, exact: true }).click();

/** Gives the password, and reads the key for the app from the page that it leads to. */
export async function startSetUp(page: Page, password: string): Promise<string> {
  await page.goto("/account/second-factor");
  await page.getByLabel("Your password").fill(password);
  await press(page, "Set up");
  await expect(page).toHaveURL(/\/set-up$/);
  return (await page.getByText(/^([A-Z2-7]{4} ?){8}$/).innerText()).replaceAll(" ", "");
}

/** Shows that the app works, with the code of a step ago, so that the next one is still unused. */
export async function turnOn(page: Page, secret: string): Promise<string[]> {
  await enterCode(page, shown(secret, -1), "Turn on");
  await expect(page).toHaveURL(/\/recovery-codes$/);
  return page.locator("main ol li").allInnerTexts();
}

export async function enterCode(page: Page, code: string, button = "Sign in"): Promise<void> {
  await page.getByLabel("Code", { exact: true }).fill(code);
  await press(page, button);
}

/** Signs out, and in again as far as to where the code is asked for. */
export async function givePassword(page: Page, { email, password }: Newcomer, next = ""): Promise<void> {
  await page.context().clearCookies({ name: "session" });
  await page.goto(`/sign-in${next && `?next=${next}`}`);
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await press(page, "Sign in");
  await expect(page).toHaveURL(/\/sign-in\/code/);
}

/** Somebody new who has a second factor, on the page that shows their recovery codes. */
export async function aCarefulNewcomer(page: Page) {
  const newcomer = aNewcomer();
  await register(page, newcomer);
  const secret = await startSetUp(page, newcomer.password);
  return { newcomer, secret, recoveryCodes: await turnOn(page, secret) };
}
