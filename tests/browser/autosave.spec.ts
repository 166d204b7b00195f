import { expect, test, type Browser, type Page } from "@playwright/test";
import { expectAccessible } from "./steps/expect-accessible";
import { choice, chosen, openAssessment } from "./steps/requirement";
import { signIn, signInAs } from "./steps/sign-in";

const LEVELS = ["not_met", "partly_met", "largely_met", "fully_met"];

const status = (page: Page) => page.locator("main form").getByRole("status");
const notes = (page: Page) => page.getByLabel("Notes");
const saved = (page: Page) => expect(status(page)).toHaveText(/^Saved at \d\d:\d\d$/);

/** Axe wants a page of a context that was made for it. */
async function signedIn(browser: Browser, email: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signInAs(page, email);
  return page;
}

/** Somebody at the form of a requirement. Each test has one of its own: they run at the same time. */
async function at(page: Page, requirement: string): Promise<string> {
  const url = `${await openAssessment(page, "DEMO1")}/requirements/${requirement}`;
  await page.goto(url);
  await expect(status(page)).toHaveText("Answers are saved while you work.");
  return url;
}

test("what is typed is saved after a pause, and what is chosen when the person moves on, by keyboard alone", async ({
  browser,
}) => {
  const page = await signedIn(browser, "lead@northmoor.example");
  const url = await at(page, "U14");
  const typed = `Saved by itself, ${Date.now()}`;
  await notes(page).focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(typed);
  await saved(page);
  await expect(notes(page)).toBeFocused();
  await expectAccessible(page);

  const question = page.locator('[name="U14.1"]');
  const before = await chosen(page, "U14.1");
  await question
    .and(page.locator(before ? ":checked" : ":first-child"))
    .first()
    .focus();
  await page.keyboard.press(before === "fully_met" ? "ArrowUp" : "ArrowDown");
  const now = await chosen(page, "U14.1");
  expect(now).not.toBe(before);
  await page.keyboard.press("Tab");
  await saved(page);

  // Nothing is unsent, so nothing asks before the page is left.
  page.on("dialog", () => expect.soft(false, "a question before leaving").toBe(true));
  await page.goto(url);
  await expect(notes(page)).toHaveValue(typed);
  expect(await chosen(page, "U14.1")).toBe(now);
});

test("a refused value says why beside its field once the person has left it, and keeps the text", async ({
  browser,
}) => {
  const page = await signedIn(browser, "lead@northmoor.example");
  await at(page, "U6");
  const explanation = page.getByLabel("If you fall short of a recommendation");
  const problem = page.locator(".nhsuk-error-message");
  await explanation.fill("Too short");
  await expect(status(page)).toHaveText("Not sent yet");
  await expect(problem).toHaveCount(0);
  await notes(page).fill(`Beside it, ${Date.now()}`);
  await expect(problem).toHaveText("Error: Give a reason of at least 20 characters");
  await expect(status(page)).toHaveText("Not saved. Give a reason of at least 20 characters");
  await expect(explanation).toHaveValue("Too short");
  await expectAccessible(page);
  await explanation.fill("");
  await saved(page);
  await expect(problem).toHaveCount(0);
});

test("a lost connection and a reload lose nothing; what waits is sent when the connection returns", async ({
  browser,
}) => {
  const page = await signedIn(browser, "lead@northmoor.example");
  const url = await at(page, "U7");
  const typed = `Typed without a connection, ${Date.now()}`;
  await page.context().setOffline(true);
  await notes(page).fill(typed);
  await expect(status(page)).toHaveText("Not saved. Trying again…");
  await expect(page.getByText("Not sent yet")).toBeVisible();
  await page.context().setOffline(false);
  await saved(page);

  await test.step("a reload shows what was not sent, then sends it", async () => {
    const again = `${typed}, and again`;
    await page.route("**/autosave?*", (route) => route.abort());
    await notes(page).fill(again);
    await expect(status(page)).toHaveText("Not saved. Trying again…");
    page.on("dialog", (dialog) => void dialog.accept());
    await page.reload();
    await expect(notes(page)).toHaveValue(again);
    await expect(page.locator("main form").getByText("Not sent yet")).toBeVisible();
    await page.unroute("**/autosave?*");
    await saved(page);
    await page.goto(url);
    await expect(notes(page)).toHaveValue(again);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });
});

test("a session that ended is said, and what was typed is saved after signing in again", async ({
  browser,
}) => {
  const page = await signedIn(browser, "contributor@northmoor.example");
  const url = await at(page, "U9");
  const typed = `Typed after the session ended, ${Date.now()}`;
  await page.context().clearCookies();
  await notes(page).fill(typed);
  await expect(status(page)).toHaveText(/^You are signed out\. What you typed is kept in this browser\./);
  await page.getByRole("link", { name: "Sign in to save it" }).click();
  await signIn(page, "contributor@northmoor.example");
  await expect(page).toHaveURL(new RegExp(url));
  await expect(notes(page)).toHaveValue(typed);
  await saved(page);
});

test("signing out forgets what was not sent", async ({ browser }) => {
  const page = await signedIn(browser, "lead@northmoor.example");
  await at(page, "U11");
  await page.route("**/autosave?*", (route) => route.abort());
  await notes(page).fill("Never sent");
  await expect(status(page)).toHaveText("Not saved. Trying again…");
  expect(await page.evaluate(() => Object.keys(localStorage))).toHaveLength(1);
  await page.getByRole("banner").getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("banner").getByRole("link", { name: "Sign in" })).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

for (const keep of ["mine", "theirs"] as const)
  test(`a clash is shown at once, the rest goes on saving, and the person keeps ${keep}`, async ({
    browser,
  }) => {
    const requirement = keep === "mine" ? "U12" : "U13";
    const first = await signedIn(browser, "lead@northmoor.example");
    const second = await signedIn(browser, "approver@northmoor.example");
    const url = await at(first, requirement);
    await at(second, requirement);
    const question = `${requirement}.1`;
    const before = await chosen(first, question);
    const [theirs, mine] = LEVELS.filter((level) => level !== before) as [string, string];

    await choice(first, question, theirs).check();
    await saved(first);
    await choice(second, question, mine).check();
    const versions = second.locator(`fieldset:has([name="choose.${question}"])`);
    await expect(versions).toContainText("(Leigh Lead, ");
    await expect(status(second)).toContainText("Somebody else changed the same answer.");
    await expect(versions.locator(":checked")).toHaveCount(0);
    await expect(choice(second, question, mine)).toBeChecked();
    await expectAccessible(second);

    const note = `Saved beside the clash, ${Date.now()}`;
    await notes(second).fill(note);
    await expect(async () => {
      await first.goto(url);
      await expect(notes(first)).toHaveValue(note, { timeout: 500 });
    }).toPass();
    expect(await chosen(first, question)).toBe(theirs);

    await second.getByRole("link", { name: "See both versions" }).press("Enter");
    await choice(second, `choose.${question}`, keep).focus();
    await second.keyboard.press("Space");
    await expect(versions).toHaveCount(0);
    await saved(second);
    const kept = keep === "mine" ? mine : theirs;
    expect(await chosen(second, question)).toBe(kept);
    await expect(second.locator(`[name="${question}"]`).first()).toBeFocused();
    await first.goto(url);
    expect(await chosen(first, question)).toBe(kept);
  });
