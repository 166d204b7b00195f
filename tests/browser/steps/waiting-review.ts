import type { Page } from "@playwright/test";
import { arriveAt } from "./arrive";
import { click } from "./click";
import { nameOrganisation } from "./organisation";
import { aNewcomer, anOdsCode, register } from "./register";
import { signedIn } from "./sign-in";
import { hrefIn } from "./two-sides";

/** Somebody new who leads a board that commissions, at the review of what a supplier has just shared with it. */
export async function aWaitingReview(page: Page): Promise<void> {
  const odsCode = anOdsCode();
  await register(page, aNewcomer());
  await nameOrganisation(page, { organisation: "Quayside Integrated Care Board", odsCode, PF1: "icb" });
  const supplier = await signedIn(page.context().browser()!, "lead@brightwell.example");
  await supplier.goto("/organisations/DEMO3/shares/new");
  await supplier.getByLabel("ODS code of the organisation that is to see it").fill(odsCode);
  await supplier.getByLabel("Brightwell Record").check();
  await click(supplier, "Share");
  await arriveAt(supplier, /^\/shares\/[0-9a-f-]{36}$/);
  await supplier.close();
  await page.goto("/reviews");
  await page.goto(await hrefIn(page, /^\/reviews\/[0-9a-f-]{36}$/));
}
