import { expect, test, type Page } from "@playwright/test";
import { arriveAt } from "./steps/arrive";
import { daysAgo } from "./steps/days";
import { follow, press } from "./steps/keyboard";
import {
  addService,
  addSite,
  answerAll,
  answerProfile,
  nameOrganisation,
  startAssessment,
} from "./steps/organisation";
import * as practice from "./steps/practice";
import { aNewcomer, anOdsCode, register } from "./steps/register";
import { choice, saveToTheList } from "./steps/requirement";

// What is recorded in the registers comes back as proposed answers, each with where it comes from.

const CONNECTION = {
  name: "QSP-01",
  network: "internet",
  role: "main",
  download_mbps: "200",
  upload_mbps: "40",
};

const REVIEW = { reviewedOn: daysAgo(30), reviewers: "The partners.", reach: "all_inside" };

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("the registers propose answers, and a person confirms one", async ({ page }) => {
      await register(page, aNewcomer());
      const code = anOdsCode();
      await nameOrganisation(page, practice.organisation(code));
      await answerProfile(page, practice.profile);
      await addSite(page, practice.site);
      await addService(page, practice.service);
      await addConnection(page, code);
      await recordReview(page, code);
      await page.goto(`/organisations/${code}`);
      await startAssessment(page);
      const assessment = page.url();

      await page.goto(`${assessment}/requirements/C1`);
      const source = "From QSP-01, the main connection of Quayside surgery, “Download speed”: 200 Mbps.";
      await expect(page.getByText(`Proposed answer to the next question: 200 Mbps. ${source}`)).toBeVisible();
      await page.getByRole("button", { name: "Use this answer: 200 Mbps" }).click();
      await expect(page.locator('[name="C1.2"]')).toHaveValue("200");
      await saveToTheList(page);
      await page.goto(`${assessment}/requirements/C1`);
      await expect(page.getByText(`The next answer is what was proposed. ${source}`)).toBeVisible();

      await page.goto(`${assessment}/requirements/U8`);
      await expect(page.getByText("Who took part: The partners.").first()).toBeVisible();
      await page.getByRole("button", { name: "Use this answer: Largely met" }).click();
      await expect(choice(page, "U8.1", "largely_met")).toBeChecked();
    });
  });

async function addConnection(page: Page, code: string): Promise<void> {
  await page.goto(`/organisations/${code}/sites`);
  await follow(page, practice.site["name"] as string);
  await arriveAt(page, /^\/sites\/[\w-]+$/);
  await expect(page.getByText("No connection is recorded for this site.")).toBeVisible();
  await follow(page, "Add a connection");
  await arriveAt(page, /\/connections\/new$/);
  await answerAll(page, CONNECTION);
  await press(page, "Save");
  await arriveAt(page, /^\/sites\/[\w-]+$/);
  await expect(page.getByRole("table", { name: "1 connection in use" })).toContainText("200 down, 40 up");
}

async function recordReview(page: Page, code: string): Promise<void> {
  await page.goto(`/organisations/${code}/register-reviews`);
  await follow(page, "Record a review");
  await answerAll(page, REVIEW);
  await press(page, "Save");
  await arriveAt(page, /\/register-reviews$/);
  await expect(page.getByText("Everyone involved inside")).toBeVisible();
}
