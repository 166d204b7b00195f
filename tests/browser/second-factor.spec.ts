import { expect, test } from "@playwright/test";
import { followEmailLink } from "./steps/email-link";
import { aCarefulNewcomer, enterCode, givePassword, shown } from "./steps/second-factor";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("whoever has a second factor is signed in only once they gave a code, and each works once", async ({
      page,
    }) => {
      const { newcomer, secret, recoveryCodes } = await aCarefulNewcomer(page);
      const [recoveryCode = ""] = recoveryCodes;
      expect(new Set(recoveryCodes).size).toBe(10);
      await page.getByRole("button", { name: "I have kept them" }).click();
      await expect(page.getByText("You have 10 of 10 recovery codes left")).toBeVisible();
      await page.goto("/account/second-factor/recovery-codes");
      await expect(page).toHaveURL(/\/account\/second-factor$/);

      await givePassword(page, newcomer, "/account/notices");
      await page.goto("/account");
      await expect(page).toHaveURL(/\/sign-in\?next=/);
      await page.goto("/sign-in/code?next=/account/notices");
      await enterCode(page, recoveryCode);
      await expect(page).toHaveURL(/\/account\/notices$/);

      await givePassword(page, newcomer);
      await enterCode(page, recoveryCode);
      await expect(page.locator(".nhsuk-error-summary")).toContainText("was used already");
      const code = shown(secret);
      await enterCode(page, code);
      await expect(page).toHaveURL(/\/organisations$/);

      await page.goto("/account/second-factor");
      await page.getByLabel("Your password").fill(newcomer.password);
      await enterCode(page, code, "Turn off");
      await expect(page.locator(".nhsuk-error-summary")).toContainText("was used already");
      await page.getByLabel("Your password").fill(newcomer.password);
      await enterCode(page, recoveryCodes[1]!, "Turn off");
      await expect(page.getByText("Your second factor is off.")).toBeVisible();
    });
  });

test("a new password through an email does not go round the second factor", async ({ page }) => {
  const { newcomer, secret } = await aCarefulNewcomer(page);
  await page.context().clearCookies({ name: "session" });
  await followEmailLink(page, "/reset-password", newcomer.email);
  await page.getByLabel("Password", { exact: true }).fill("gravel violin teapot");
  await page.getByRole("button", { name: "Save and sign in" }).click();
  await expect(page).toHaveURL(/\/sign-in\/code/);
  await enterCode(page, shown(secret));
  await expect(page).toHaveURL(/\/organisations$/);
});

test("the code is asked for only where the password was given", async ({ page }) => {
  await page.goto("/sign-in/code");
  await expect(page).toHaveURL(/\/sign-in$/);
});
