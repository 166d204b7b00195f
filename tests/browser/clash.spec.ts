import { expect, test } from "@playwright/test";
import { choice, chosen, openAssessment, saveAndReturn, saveToTheList } from "./steps/requirement";
import { signedIn } from "./steps/sign-in";

const LEVELS = ["not_met", "partly_met", "largely_met", "fully_met"];

// Each way has a question of its own, because both run at once. Both are answered in the demonstration.
const WAYS = [
  { way: "with JavaScript", options: {}, requirement: "U4", keep: "theirs" },
  { way: "without JavaScript", options: { javaScriptEnabled: false }, requirement: "U5", keep: "mine" },
] as const;

for (const { way, options, requirement, keep } of WAYS)
  test(`two people who answer the same question at once both see both versions and choose, ${way}`, async ({
    browser,
  }) => {
    const first = await signedIn(browser, "lead@northmoor.example", options);
    const second = await signedIn(browser, "approver@northmoor.example", options);
    const url = `${await openAssessment(first, "DEMO1")}/requirements/${requirement}`;
    const question = `${requirement}.1`;
    for (const page of [first, second]) {
      // What the buttons do alone: how a page that saves by itself shows a clash is another test.
      await page.route("**/autosave?*", (route) => route.abort());
      await page.goto(url);
    }
    const before = await chosen(first, question);
    const [theirs, mine] = LEVELS.filter((level) => level !== before) as [string, string];
    const note = `Seen by both at ${Date.now()}`;

    await test.step("the first saves as usual", async () => {
      await choice(first, question, theirs).check();
      await saveToTheList(first);
    });

    await test.step("the second is shown both versions, and nothing is overwritten", async () => {
      await choice(second, question, mine).check();
      await second.getByLabel("Notes").fill(note);
      await saveAndReturn(second);
      await expect(second.locator(".nhsuk-error-summary")).toContainText("Somebody else changed this");
      await expect(second).toHaveTitle(/^Error: /);
      const versions = second.locator(`fieldset:has([name="choose.${question}"])`);
      await expect(versions).toContainText(words(mine));
      await expect(versions).toContainText(`${words(theirs)} (Leigh Lead, `);
      await expect(second.locator(`[name="choose.${question}"]:checked`)).toHaveCount(0);
      await expect(choice(second, question, mine)).toBeChecked();
      await first.goto(url);
      expect(await chosen(first, question)).toBe(theirs);
      await expect(first.getByLabel("Notes")).not.toHaveValue(note);
    });

    await test.step("saving without a choice is refused", async () => {
      await saveAndReturn(second);
      await expect(second.locator(".nhsuk-error-summary")).toContainText("Choose which version to keep");
      await expect(second.getByText("Two versions of the same answer")).toBeVisible();
      await first.reload();
      expect(await chosen(first, question)).toBe(theirs);
    });

    await test.step("the version that was chosen is stored, with what nobody else had changed", async () => {
      // With JavaScript the choice is taken at once, and the panel goes.
      await choice(second, `choose.${question}`, keep).click();
      await saveToTheList(second);
      await first.goto(url);
      expect(await chosen(first, question)).toBe(keep === "mine" ? mine : theirs);
      await expect(first.getByLabel("Notes")).toHaveValue(note);
    });
  });

const words = (level: string) => (level[0]!.toUpperCase() + level.slice(1)).replace("_", " ");
