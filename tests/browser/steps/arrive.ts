import { expect, type Page } from "@playwright/test";

/** Waits until the page at this address is there: with a heading, without an error, and no wider than the window. */
export async function arriveAt(page: Page, path: RegExp): Promise<void> {
  await expect(page).toHaveURL((url) => path.test(url.pathname));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page).not.toHaveTitle(/^Error/);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  const window = page.viewportSize()?.width ?? 0;
  expect(width, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(window);
}
