import { expect, test, type Page } from "@playwright/test";
import { readIds } from "./steps/addresses";
import { followEmailLink } from "./steps/email-link";
import {
  BUTTONS_ONLY,
  CODE_FORMS,
  EMPTY_REGISTER,
  EMAILED_FORMS,
  FORMS,
  OPEN_FORMS,
  SUBMISSION_FORMS,
  type Nonsense,
} from "./steps/nonsense";
import { aNewcomer, register } from "./steps/register";
import { missingFrom, routesWith } from "./steps/routes";
import { givePassword, startSetUp, turnOn } from "./steps/second-factor";
import { goOnAs } from "./steps/sign-in";

test("every form is tried here, and a new one would be missed", () => {
  const tried = {
    ...OPEN_FORMS,
    ...EMAILED_FORMS,
    ...CODE_FORMS,
    ...FORMS,
    ...SUBMISSION_FORMS,
    ...EMPTY_REGISTER,
    ...BUTTONS_ONLY,
  };
  expect(missingFrom(tried, routesWith("save.ts"))).toEqual([]);
  expect(missingFrom(tried, ["/sign-in", "/made-up"])).toEqual(["/made-up"]);
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    for (const [form, nonsense] of Object.entries(OPEN_FORMS))
      test(`${form} refuses nonsense and says why`, async ({ page }) => {
        await page.goto(
          nonsense.at({
            organisation: "",
            assessment: "",
            requirement: "",
            site: "",
            connection: "",
            service: "",
            used: "",
            sizing: "",
            needing: "",
            needed: "",
            imported: "",
            notice: "",
            assignment: "",
            member: "",
            invitation: "",
            evidence: "",
            product: "",
            asked: "",
            share: "",
            action: "",
          }),
        );
        await expectRefusal(page, nonsense, javaScriptEnabled);
      });

    test("/register/[token] refuses nonsense and says why", async ({ page }) => {
      await followEmailLink(page, "/register", aNewcomer().email);
      await expectRefusal(page, EMAILED_FORMS["/register/[token]"], javaScriptEnabled);
    });

    test("/reset-password/[token] refuses nonsense and says why", async ({ page }) => {
      await followEmailLink(page, "/reset-password", "lead@brightwell.example");
      await expectRefusal(page, EMAILED_FORMS["/reset-password/[token]"], javaScriptEnabled);
    });

    test(`${Object.keys(CODE_FORMS).join(" and ")} refuse nonsense and say why`, async ({ page }) => {
      const newcomer = aNewcomer();
      await register(page, newcomer);
      const secret = await startSetUp(page, newcomer.password);
      await expectRefusal(page, CODE_FORMS["/account/second-factor/set-up"], javaScriptEnabled);
      await turnOn(page, secret);
      await givePassword(page, newcomer);
      await expectRefusal(page, CODE_FORMS["/sign-in/code"], javaScriptEnabled);
    });

    for (const [form, nonsense] of Object.entries(FORMS))
      test(`${form} refuses nonsense and says why`, async ({ page }) => {
        await goOnAs(page, "lead@northmoor.example");
        await page.goto(nonsense.at(await readIds(page)));
        await expectRefusal(page, nonsense, javaScriptEnabled);
      });

    for (const [form, { by, from, links, under = "", ...nonsense }] of Object.entries(SUBMISSION_FORMS))
      test(`${form} refuses nonsense and says why`, async ({ page }) => {
        await goOnAs(page, by);
        await page.goto(from);
        for (const link of links) {
          const href = await page.locator(`main ${link}`).first().getAttribute("href");
          await page.goto(href!);
        }
        if (under) await page.goto(page.url() + under);
        await expectRefusal(page, nonsense, javaScriptEnabled);
      });
  });

test("/assessments/[assessmentId]/empty-register refuses a reason without substance", async ({ page }) => {
  await goOnAs(page, "approver@northmoor.example");
  const { assessment } = await readIds(page);
  await page.goto(`/assessments/${assessment}/empty-register`);
  const [field] = Object.values(EMPTY_REGISTER);
  await page.locator("main form").evaluate((form, name) => {
    form.append(Object.assign(document.createElement("input"), { name, value: "None." }));
  }, field);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.locator(".nhsuk-error-summary li")).toHaveText("Give a reason of at least 20 characters");
});

/** Sends the nonsense. Each problem is said at the top and at its field, and nothing that was typed is lost. */
async function expectRefusal(
  page: Page,
  { send, typed = {}, ticked, says }: Omit<Nonsense, "at">,
  withJavaScript: boolean,
) {
  const address = new URL(page.url()).pathname;
  const field = (name: string) => page.locator(`[name="${name}"]`);
  if (ticked) await field(ticked).check();
  for (const [name, text] of Object.entries(typed)) await field(name).fill(text);
  await page.getByRole("main").getByRole("button", { name: send, exact: true }).click();

  const summary = page.locator(".nhsuk-error-summary");
  await expect(summary.getByRole("listitem")).toHaveText(says);
  await expect(page).toHaveTitle(/^Error: .+ - Internet First self-assessment$/);
  expect(new URL(page.url()).pathname).toBe(address);
  if (withJavaScript) await expect(summary).toBeFocused();

  for (const link of await summary.getByRole("link").all()) {
    const id = decodeURIComponent((await link.getAttribute("href")) ?? "").slice(1);
    await expect(page.locator(`main :is(input, textarea, select)[id="${id}"]`), id).toHaveCount(1);
  }
  await expect(page.locator(".nhsuk-error-message")).toHaveText(says.map((text) => `Error: ${text}`));
  if (ticked) await expect(field(ticked)).toBeChecked();
  for (const [name, text] of Object.entries(typed))
    await expect(field(name)).toHaveValue(/^pass/.test(name) ? "" : text);
}
