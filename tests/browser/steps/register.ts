import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { arriveAt } from "./arrive";
import { answer, follow, press } from "./keyboard";

export interface Newcomer {
  email: string;
  name: string;
  password: string;
}

/** With which everybody new signs in and signs. */
export const PASSWORD = "teapot harbour violin";

/** Somebody whom the portal does not know yet. */
export const aNewcomer = (): Newcomer => ({
  email: `newcomer-${unique()}@practice.example`,
  name: "Nia Newcomer",
  password: PASSWORD,
});

/** An ODS code that nobody has registered yet. */
export const anOdsCode = () => `T${unique().toUpperCase()}`;

const unique = () => Math.random().toString(36).slice(2, 9).padEnd(7, "0");

/** From the start page to an account: the address, the link in the message, name and password. */
export async function register(page: Page, { email, name, password }: Newcomer): Promise<void> {
  await page.goto("/");
  await follow(page, "register it");
  await arriveAt(page, /^\/register$/);
  await answer(page, "email", email);
  await press(page, "Continue");
  await openTheLinkInTheMessage(page, email);
  await answer(page, "name", name);
  await answer(page, "password", password);
  await press(page, "Continue");
  await arriveAt(page, /^\/organisations\/new$/);
}

/** A demonstration sends no email. The page says in which file the message is, and shows the link that is in it. */
async function openTheLinkInTheMessage(page: Page, email: string): Promise<void> {
  await arriveAt(page, /^\/register\/check-email$/);
  const file = page.locator("code", { hasText: ".eml" });
  const message = readFileSync(await file.innerText(), "utf8")
    .replaceAll("=\n", "")
    .replaceAll("=\r\n", "");
  const link = await page.getByRole("link", { name: "Finish registering" }).getAttribute("href");
  expect(message).toContain(`To: ${email}`);
  expect(message).toContain(link);
  await follow(page, "Finish registering");
  await arriveAt(page, /^\/register\/[\w-]+$/);
}
