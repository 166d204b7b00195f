import type { Locator, Page } from "@playwright/test";

/** What somebody answers to one question: a choice, a text, a number, a date (ISO), or several choices. */
export type Answer = string | readonly string[];

/** More than any page has controls, so that the way round the page is walked once and a bit. */
const MOST_PRESSES = 300;

/** Presses Tab until one of these controls has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, controls: Locator): Promise<void> {
  await controls.first().waitFor({ state: "attached" });
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    if (await controls.evaluateAll((all) => all.includes(document.activeElement as never))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The Tab key does not lead to ${controls}`);
}

export async function follow(page: Page, link: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole("main").getByRole("link", { name: link }));
  await page.keyboard.press("Enter");
}

export async function press(page: Page, button: string): Promise<void> {
  await tabTo(page, page.getByRole("main").getByRole("button", { name: button, exact: true }));
  await page.keyboard.press("Enter");
}

/** Answers the field of this name, whatever its kind. */
export async function answer(page: Page, name: string, given: Answer): Promise<void> {
  if (typeof given !== "string") {
    for (const value of given) await tick(page, name, value);
  } else if (/^\d{4}-\d\d-\d\d$/.test(given)) {
    await enterDate(page, name, given);
  } else if ((await field(page, name).first().getAttribute("type")) === "radio") {
    await choose(page, name, given);
  } else {
    await type(page, name, given);
  }
}

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);

/** Tab leads to a set of radios, the arrows through it. */
async function choose(page: Page, name: string, value: string): Promise<void> {
  const radios = field(page, name);
  const wanted = page.locator(`[name="${name}"][value="${value}"]`);
  await tabTo(page, radios);
  await page.keyboard.press("Space");
  for (let presses = await radios.count(); presses > 0 && !(await wanted.isChecked()); presses--)
    await page.keyboard.press("ArrowDown");
  if (!(await wanted.isChecked())) throw new Error(`The arrow keys do not lead to ${name} ${value}`);
}

async function tick(page: Page, name: string, value: string): Promise<void> {
  const box = page.locator(`[name="${name}"][value="${value}"]`);
  await tabTo(page, box);
  if (!(await box.isChecked())) await page.keyboard.press("Space");
}

async function enterDate(page: Page, name: string, date: string): Promise<void> {
  const [year, month, day] = date.split("-") as [string, string, string];
  await type(page, `${name}.day`, day);
  await type(page, `${name}.month`, month);
  await type(page, `${name}.year`, year);
}

async function type(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, field(page, name));
  await page.keyboard.press("Control+A");
  await page.keyboard.type(text);
}
