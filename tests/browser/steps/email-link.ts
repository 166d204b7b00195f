import { expect, type Page } from "@playwright/test";

/** Asks for a message about an address and follows the link in it, which a demonstration shows. */
export async function followEmailLink(page: Page, start: "/register" | "/reset-password", email: string) {
  await page.goto(start);
  await page.getByLabel("Email address").fill(email);
  await page.getByRole("main").getByRole("button").click();
  await expect(page).toHaveURL(/\/check-email$/);
  await page.getByRole("main").locator(`a[href*="${start}/"]`).click();
  await expect(page).toHaveURL(new RegExp(`${start}/(?!check-email)`));
}
