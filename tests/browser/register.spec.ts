import { expect, test, type Page } from "@playwright/test";
import { arriveAt } from "./steps/arrive";
import { checkFile, expectSoon, importRows } from "./steps/import";
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

/** A service to move, which needs another one that has to move before it. */
const SERVICES = `Service name,Who provides it,Stage,Who needs to reach it,How it is reached,Number of users,Used by other services,Used in patient care,Holds personal data,Other systems connect to it,Moving to the internet,Kind of traffic
Patient record,A supplier or another organisation,Live,Both,Only over a private network,40,No,Yes,Yes,Yes,Yes,Clinical or business records
Staff sign-in,A supplier or another organisation,Running,Both,Only over a private network,40,Yes,No,Yes,Yes,Yes,Little: messages or lookups
`;

const DEPENDENCIES = `Service,Needs,Kind,Network
Patient record,Staff sign-in,Sign-in,Health and Social Care Network (HSCN)
`;

const REVIEW = { reviewedOn: daysAgo(30), reviewers: "The partners.", reach: "all_inside" };

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("an imported register draws its graph, gives waves and sizes, and proposes answers", async ({
      page,
    }) => {
      await register(page, aNewcomer());
      const code = anOdsCode();
      await nameOrganisation(page, practice.organisation(code));
      await answerProfile(page, practice.profile);
      await addSite(page, practice.site);
      await addService(page, practice.service);
      await importRegister(page, code);
      await readGraphAndWaves(page, code);
      await addConnection(page, code);
      await readSizing(page);
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

async function importRegister(page: Page, code: string): Promise<void> {
  const imports = `/organisations/${code}/imports`;
  await checkFile(page, imports, "Services", SERVICES);
  await expectSoon(page, "Put right 1 row in the file");
  await expect(page.getByText("The cell says “Running”")).toBeVisible();
  await checkFile(page, imports, "Services", SERVICES.replace("Running", "Live"));
  await importRows(page, 2);
  await checkFile(page, imports, "Dependencies", DEPENDENCIES);
  await importRows(page, 1);
}

async function readGraphAndWaves(page: Page, code: string): Promise<void> {
  await page.goto(`/organisations/${code}/dependencies`);
  const graph = page.getByRole("region", { name: "Dependencies" });
  await expect(graph.getByRole("link", { name: "Staff sign-in" })).toBeVisible();
  await follow(page, "Order of moving");
  await arriveAt(page, /\/waves$/);
  await expect(page.getByRole("table", { name: /^Wave 1/ })).toContainText("Staff sign-in");
  await expect(page.getByRole("table", { name: /^Wave 2/ })).toContainText("Patient record");
}

async function readSizing(page: Page): Promise<void> {
  const site = new URL(page.url()).pathname;
  await page.goto(`${site}/uses/new`);
  await page.getByLabel("Service", { exact: true }).selectOption({ label: "Patient record" });
  await answerAll(page, { peopleAtOnce: "20" });
  await press(page, "Save");
  await arriveAt(page, /\/uses$/);
  await page.goto(`${site}/sizing`);
  await expect(page.getByText("The connections of this site are")).toBeVisible();
}

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
