import { expect, test } from "@playwright/test";
import { expectAccessible } from "./steps/expect-accessible";
import { choice, chosen, openAssessment } from "./steps/requirement";
import { signedIn, signInAs } from "./steps/sign-in";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("another answer than the proposed one needs a reason; the proposed one is filled in, not saved", async ({
      page,
      browser,
    }) => {
      // What the buttons do alone.
      await page.route("**/autosave?*", (route) => route.abort());
      await signInAs(page, "lead@northmoor.example");
      await page.goto(`${await openAssessment(page, "DEMO1")}/requirements/P1`);
      const places = page.getByRole("table", { name: /Where you stand/ }).getByRole("link");
      const urls = await places.evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
      const use = page.getByRole("button", { name: /^Use this answer: / });
      for (const url of urls) {
        await page.goto(url);
        if (await use.isVisible()) break;
      }
      const url = page.url();
      const before = await chosen(page, "P1.1");
      const proposed = JSON.parse((await use.getAttribute("value"))!) as string;
      expect(before).not.toBe(proposed);

      await page.getByLabel("Notes").fill("Typed before");
      await choice(page, "P1.1", proposed === "not_met" ? "partly_met" : "not_met").check();
      const reason = page.getByLabel(/^Why do you answer differently\?/).first();
      await reason.fill("");
      await page.getByRole("button", { name: "Save and continue" }).click();
      await expect(page.locator(".nhsuk-error-summary")).toContainText(
        "Enter why your answer differs from what is proposed",
      );
      await expect(page.getByLabel("Notes")).toHaveValue("Typed before");
      await expect(reason).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);

      await use.click();
      await expect(page.getByText("Filled in. It is saved when you save this page.")).toBeVisible();
      await expect(page.getByRole("link", { name: "The proposed answer is filled in" })).toBeVisible();
      await expect(choice(page, "P1.1", proposed)).toBeChecked();
      await expect(page.getByLabel("Notes")).toHaveValue("Typed before");
      await expect(reason).toBeVisible({ visible: !javaScriptEnabled });
      if (javaScriptEnabled) await expectAccessible(page);

      const other = await signedIn(browser, "approver@northmoor.example");
      await other.goto(url);
      expect(await chosen(other, "P1.1")).toBe(before);
      await expect(other.getByLabel("Notes")).not.toHaveValue("Typed before");
    });
  });
