import type { Page } from "@playwright/test";
import { demonstrationSignIns } from "@/prisma/demonstration/sign-ins";

/** Signs a demonstration person in and waits for where that leads. */
export async function signIn(page: Page, email: string): Promise<void> {
  const { password } = demonstrationSignIns.find((signIn) => signIn.email === email)!;
  await page.goto("/sign-in");
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/organisations/**");
}
