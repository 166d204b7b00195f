import { expect, type Locator, type Page } from "@playwright/test";
import { daysAgo } from "./days";
import { giveReasons } from "./requirement";

/** Answers every requirement with a question open, but one: at all its places, page after page. */
export async function answerWhatIsOpen(page: Page, assessment: string, but: string): Promise<void> {
  for (const href of await openRequirements(page, assessment, but))
    for (let open = true; open;) {
      await page.goto(href);
      await answerPage(page);
      await giveReasons(page);
      await page.getByRole("button", { name: "Save and continue" }).click();
      // The next place of the same requirement, or another requirement.
      await expect(page).not.toHaveURL(new RegExp(`${href}$`));
      open = new URL(page.url()).pathname === href;
    }
  expect(await openRequirements(page, assessment, but)).toEqual([]);
}

async function openRequirements(page: Page, assessment: string, but: string): Promise<string[]> {
  await page.goto(assessment);
  const open = page.getByRole("listitem").filter({ hasText: /Not started|In progress/ });
  const links = await open
    .getByRole("link")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href")!));
  return links.filter((href) => !href.endsWith(`/${but}`));
}

/** Chooses the best answer, or ticks the first, of whatever is not answered on this page. */
async function answerPage(page: Page): Promise<void> {
  for (const group of await page.locator("main form fieldset:visible").all()) {
    if ((await group.locator("input:checked").count()) > 0) continue;
    const best = group.locator(
      '[value="fully_met"], [value="yes"][type="radio"], [value="dspt"], [value="check"]',
    );
    if ((await best.count()) > 0) await best.first().check();
    else if ((await group.locator('input[name$=".day"]').count()) > 0) await enterDay(group, daysAgo(30));
    else if ((await boxes(group).count()) > 1) await boxes(group).first().check();
  }
}

/** Boxes that answer a question, not those that leave out the requirement or a place. */
const boxes = (group: Locator) => group.locator('[type="checkbox"]:not([name="except"])');

async function enterDay(group: Locator, day: string): Promise<void> {
  const parts = day.split("-");
  const inputs = group.getByRole("textbox");
  if (await inputs.first().inputValue()) return;
  for (const [index, part] of [parts[2], parts[1], parts[0]].entries()) await inputs.nth(index).fill(part!);
}
