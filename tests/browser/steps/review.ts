import { expect, type Page } from "@playwright/test";
import { arriveAt } from "./arrive";
import { click } from "./click";
import { choice } from "./requirement";
import { hrefIn } from "./two-sides";

interface Judgement {
  verdict: "agree" | "partly" | "disagree" | "cannot_tell";
  recommendation?: string;
  note?: string;
}

/** Opens the review that waits for this reviewer, of whom there is one. */
export async function openReview(reviewer: Page): Promise<string> {
  await reviewer.goto("/reviews");
  const review = await hrefIn(reviewer, /^\/reviews\/[0-9a-f-]{36}$/);
  await reviewer.goto(review);
  return review;
}

export async function beginReview(reviewer: Page, depth: "full" | "sample"): Promise<string> {
  const review = await openReview(reviewer);
  await reviewer.goto(`${review}/start`);
  await choice(reviewer, "depth", depth).check();
  await click(reviewer, "Begin");
  await arriveAt(reviewer, /^\/reviews\/[0-9a-f-]{36}$/);
  return review;
}

export async function judge(
  reviewer: Page,
  review: string,
  requirement: string,
  judgement: Judgement,
): Promise<void> {
  await reviewer.goto(`${review}/requirements/${requirement}`);
  await fillIn(reviewer, judgement);
  await click(reviewer, "Save");
  await expect(reviewer.getByText("Your verdict is saved.")).toBeVisible();
}

async function fillIn(reviewer: Page, { verdict, recommendation = "", note = "" }: Judgement): Promise<void> {
  await choice(reviewer, "verdict", verdict).check();
  await reviewer.getByLabel("What the supplier should do").fill(recommendation);
  await reviewer.getByLabel("Note for other reviewers (optional)").fill(note);
}

/** Agrees with whatever is not judged yet, page after page, until nothing is left. */
export async function agreeWithTheRest(reviewer: Page, review: string): Promise<void> {
  await reviewer.goto(review);
  await reviewer.getByRole("link", { name: "Judge the next requirement" }).click();
  for (let open = true; open;) {
    await arriveAt(reviewer, /\/requirements\/\w+$/);
    const here = reviewer.url();
    await choice(reviewer, "verdict", "agree").check();
    await click(reviewer, "Save and judge the next");
    await expect(reviewer).not.toHaveURL(here);
    open = new URL(reviewer.url()).pathname !== review;
  }
  await expect(reviewer.getByText("Everything is judged.")).toBeVisible();
}

/** Sends the submission back for changes to what was not agreed with. */
export async function returnForChanges(reviewer: Page, review: string, message: string): Promise<void> {
  await reviewer.goto(`${review}/return`);
  await reviewer.getByLabel("What do you want to say to the supplier?").fill(message);
  await click(reviewer, "Return to the supplier");
  await expect(reviewer.getByText("The submission is returned.")).toBeVisible();
}
