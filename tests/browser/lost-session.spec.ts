import { expect, test, type Page } from "@playwright/test";
import { openAssessment, saveToTheList } from "./steps/requirement";
import { signIn, signInAs } from "./steps/sign-in";

// Nobody else of the browser tests signs in as this person, and one test at a time: they change one answer.
const PERSON = "contributor@northmoor.example";
test.describe.configure({ mode: "serial" });

const WAYS = [
  { way: "with JavaScript", options: {} },
  { way: "without JavaScript", options: { javaScriptEnabled: false } },
];

for (const { way, options } of WAYS)
  test(`what was typed when a session had ended waits for the same person, and for nobody else, ${way}`, async ({
    browser,
  }) => {
    const page = await (await browser.newContext(options)).newPage();
    await signInAs(page, PERSON);
    const url = `${await openAssessment(page, "DEMO1")}/requirements/G2`;
    const notes = page.getByLabel("Notes");
    const kept = page.getByText("We kept what you typed before your session ended.");
    const typed = `Typed before the session ended, ${Date.now()}`;

    await page.goto(url);
    // Before typing, because the page also saves by itself.
    await signOutInAnotherTab(page);
    await notes.fill(typed);
    await page.getByRole("button", { name: "Save and continue" }).click();
    await expect(page).toHaveURL(/\/sign-in/);
    await expect(page.getByText("What you typed is kept.")).toBeVisible();
    const address = page.url();

    await test.step("somebody else who signs in here does not get it", async () => {
      await signIn(page, "lead@northmoor.example");
      await expect(page).toHaveURL(new RegExp(url));
      await expect(kept).toBeHidden();
      await expect(notes).not.toHaveValue(typed);
      await page.getByRole("button", { name: "Sign out" }).click();
      await expect(page).toHaveURL(/\/$/);
    });

    await test.step("the person finds it in the form", async () => {
      await page.goto(address);
      await signIn(page, PERSON);
      await expect(page).toHaveURL(new RegExp(url));
      await expect(kept).toBeVisible();
      await expect(notes).toHaveValue(typed);
    });

    await test.step("it saves, and is not offered again", async () => {
      await saveToTheList(page);
      await page.goto(url);
      await expect(notes).toHaveValue(typed);
      await page.goto(`${url}?kept=1`);
      await expect(kept).toBeHidden();
    });
  });

async function signOutInAnotherTab(page: Page): Promise<void> {
  const tab = await page.context().newPage();
  await tab.goto("/account");
  await tab.getByRole("main").getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(tab.getByRole("banner").getByRole("link", { name: "Sign in" })).toBeVisible();
  await tab.close();
}
