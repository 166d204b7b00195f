import { expect, type Page } from "@playwright/test";

/** Uploads a CSV file for one of the registers and waits for what it would do. */
export async function checkFile(page: Page, imports: string, kind: string, text: string): Promise<void> {
  await page.goto(imports);
  await page.getByLabel(kind, { exact: true }).check();
  const file = { name: `${kind}.csv`, mimeType: "text/csv", buffer: Buffer.from(text) };
  await page.getByLabel("File").setInputFiles(file);
  await page.getByRole("button", { name: "Check the file" }).click();
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}$/);
}

/** Until a small file is checked or imported, which is nearly always at once. */
export async function expectSoon(page: Page, text: string | RegExp): Promise<void> {
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(text).first()).toBeVisible({ timeout: 1_000 });
  }).toPass();
}

/** Imports what was checked: every row is new. */
export async function importRows(page: Page, rows: number): Promise<void> {
  const words = rows === 1 ? "1 row" : `${rows} rows`;
  await expectSoon(page, `${words} to add`);
  await page.getByRole("button", { name: `Import ${words}` }).click();
  await expectSoon(page, /(All rows are|The row is) imported/);
}
