import { expect, type Locator, type Page } from "@playwright/test";

/** Opens the assessment of a demonstration organisation and returns its address. */
export async function openAssessment(page: Page, odsCode: string): Promise<string> {
  await page.goto(`/organisations/${odsCode}/assessment`);
  await expect(page).toHaveURL(/\/assessments\/[\w-]+$/);
  return new URL(page.url()).pathname;
}

export const choice = (page: Page, question: string, value: string): Locator =>
  page.locator(`[name="${question}"][value="${value}"]`);

/** What is chosen on the page, or null. */
export const chosen = (page: Page, question: string): Promise<string | null> =>
  page.locator(`[name="${question}"]`).evaluateAll((radios) => {
    const one = radios.find((radio) => (radio as HTMLInputElement).checked);
    return one ? (one as HTMLInputElement).value : null;
  });

/** Gives a reason wherever the form may ask for one. Where the answer is the proposed one, it is not kept. */
export async function giveReasons(page: Page): Promise<void> {
  for (const reason of await page.locator('textarea[name$=".differs"]:visible').all())
    if (!(await reason.inputValue())) await reason.fill("The register is behind.");
}

export async function saveAndReturn(page: Page): Promise<void> {
  await giveReasons(page);
  await page.getByRole("button", { name: "Save and return to the list" }).click();
}

/** Saves, and waits until the task list is there: then the answers are stored. */
export async function saveToTheList(page: Page): Promise<void> {
  await saveAndReturn(page);
  await expect(page).toHaveURL(/\/assessments\/[\w-]+$/);
}
