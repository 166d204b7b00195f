import { expect, type Page } from "@playwright/test";
import { arriveAt } from "./arrive";
import { follow, press } from "./keyboard";
import { answerAll, type Answers } from "./organisation";
import { giveReasons } from "./requirement";

/** Answers requirement after requirement where "Save and continue" leads. Each must be the next one of the list. */
export async function answerRequirements(page: Page, requirements: readonly (readonly [string, Answers])[]) {
  await follow(page, "Continue");
  let before: string | undefined;
  for (const [requirement, answers] of requirements) {
    await arriveAt(page, new RegExp(`/requirements/${requirement}$`));
    if (before) await expect(page.getByText(`Saved: ${before} `)).toBeVisible();
    before = requirement;
    await answerAll(page, answers);
    await giveReasons(page);
    await press(page, "Save and continue");
  }
  await arriveAt(page, /\/check-answers$/);
  await expect(page.getByText("Saved. Nothing is left unanswered.")).toBeVisible();
}

export async function readReport(page: Page): Promise<void> {
  await follow(page, "Read the report");
  await arriveAt(page, /\/report$/);
}
