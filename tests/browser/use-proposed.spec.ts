import { expect, test } from "@playwright/test";
import { expectAccessible } from "./steps/expect-accessible";
import { choice, chosen, openAssessment } from "./steps/requirement";
import { signInAs } from "./steps/sign-in";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a proposed answer is filled in, keeps what was typed, and is not saved", async ({ page }) => {
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
      await page.getByLabel(/^If you answer differently/).fill("The register is behind");
      await use.click();
      await expect(page.getByText("Filled in. It is saved when you save this page.")).toBeVisible();
      await expect(page.getByRole("link", { name: "The proposed answer is filled in" })).toBeVisible();
      await expect(choice(page, "P1.1", proposed)).toBeChecked();
      await expect(page.getByLabel("Notes")).toHaveValue("Typed before");
      await expect(page.getByLabel(/^If you answer differently/)).toHaveValue("The register is behind");
      if (javaScriptEnabled) await expectAccessible(page);

      page.on("dialog", (dialog) => void dialog.accept());
      await page.goto(url);
      expect(await chosen(page, "P1.1")).toBe(before);
      await expect(page.getByLabel("Notes")).not.toHaveValue("Typed before");
    });
  });
