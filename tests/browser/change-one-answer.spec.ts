import { expect, test, type Page } from "@playwright/test";
import { answerWhatIsOpen } from "./steps/answer-what-is-open";
import { choice, openAssessment, saveToTheList } from "./steps/requirement";
import { signInAs } from "./steps/sign-in";

// The demonstration trust is half way through, so its status is "Incomplete" until every must is known. Its lead
// answers all that is open but one must, P9; then that one answer decides.

const NOT_CHECKED = "Write a readiness check for bandwidth, resilience and quality of service.";
const NEARLY = "Check the user groups that are missing and close the gaps that stop people working.";

test("one changed answer moves status, heat map, index and actions of the demonstration trust", async ({
  page,
}) => {
  await signInAs(page, "lead@northmoor.example");
  const assessment = await openAssessment(page, "DEMO1");
  await answerWhatIsOpen(page, assessment, "P9");

  await test.step("while P9 is open, nothing can be concluded", async () => {
    await page.goto(`${assessment}/report`);
    await expectReport(page, "Incomplete", "Unknown");
    await expect(actions(page).filter({ hasText: NOT_CHECKED })).toHaveCount(0);
    await expect(actions(page).filter({ hasText: NEARLY })).toHaveCount(0);
  });
  const before = await mandatoryIndex(page);

  await test.step("answered as not met, it falls short and brings an action", async () => {
    await answerReadiness(page, assessment, "not_met");
    await expectReport(page, "Mandatory requirements not met", "Not met");
    await expect(actions(page).filter({ hasText: NOT_CHECKED })).toHaveCount(1);
    expect(await mandatoryIndex(page), "not met and unknown both count nothing").toBe(before);
  });

  await test.step("changed to largely met, the map, the index and the action follow", async () => {
    await answerReadiness(page, assessment, "largely_met");
    await expectReport(page, "Mandatory requirements not met", "Largely met");
    await expect(actions(page).filter({ hasText: NOT_CHECKED })).toHaveCount(0);
    await expect(actions(page).filter({ hasText: NEARLY })).toHaveCount(1);
    expect(await mandatoryIndex(page)).toBeGreaterThan(before);
  });
});

async function answerReadiness(page: Page, assessment: string, level: string): Promise<void> {
  await page.goto(`${assessment}/requirements/P9`);
  await choice(page, "P9.1", level).check();
  await saveToTheList(page);
  await page.goto(`${assessment}/report`);
}

async function expectReport(page: Page, status: string, readiness: string): Promise<void> {
  await expect(page.getByRole("heading", { name: `Status: ${status}`, exact: true })).toBeVisible();
  const heatMap = page.getByRole("region", { name: "The organisation" });
  await expect(heatMap.getByRole("row", { name: /^P9 / }).getByRole("cell")).toContainText(readiness);
}

const actions = (page: Page) => page.locator("#actions ~ ol").first().locator("b");

async function mandatoryIndex(page: Page): Promise<number> {
  const words = await page.getByRole("heading", { name: /^Mandatory index / }).innerText();
  return Number(/(\d+) of 100/.exec(words)?.[1]);
}
