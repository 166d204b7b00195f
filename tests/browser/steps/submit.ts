import { expect, type Page } from "@playwright/test";
import { arriveAt } from "./arrive";
import { click } from "./click";
import { PASSWORD } from "./register";
import { idIn, type TwoSides } from "./two-sides";

/** Where the supplier submits its product. */
export const submitPage = ({ assessment, product }: TwoSides["supplier"]) =>
  `${assessment}/submit?product=${idIn(product)}`;

/** The lead says that it is ready, with a note to the approver. */
export async function prepare(supplier: TwoSides["supplier"], note: string): Promise<void> {
  const { lead } = supplier;
  await lead.goto(submitPage(supplier));
  await lead.getByLabel("Anything the approver should know (optional)").fill(note);
  await click(lead, "Prepare the submission");
  await expect(lead.getByRole("heading", { name: "Prepared" })).toBeVisible();
}

/** The approver signs. Returns the address of the submission. */
export async function declare(supplier: TwoSides["supplier"]): Promise<string> {
  const { approver } = supplier;
  await approver.goto(submitPage(supplier));
  await sign(approver, "Chief information officer", PASSWORD);
  await click(approver, "Declare and submit");
  await arriveAt(approver, /^\/submissions\/[0-9a-f-]{36}$/);
  return new URL(approver.url()).pathname;
}

/** Fills in the signature of a form. */
export async function sign(page: Page, position: string, password: string): Promise<void> {
  await page.getByLabel("Your position").fill(position);
  await page.getByLabel("Your password").fill(password);
}
