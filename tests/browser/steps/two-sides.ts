import { expect, type Browser, type Page } from "@playwright/test";
import { answerAtOnce } from "./answer-at-once";
import { arriveAt } from "./arrive";
import { click } from "./click";
import { daysAgo } from "./days";
import { inviteToJoin } from "./invite";
import {
  addService,
  addSite,
  answerAll,
  answerProfile,
  nameOrganisation,
  startAssessment,
} from "./organisation";
import * as practice from "./practice";
import { aNewcomer, anOdsCode, PASSWORD, register } from "./register";
import * as supplier from "./supplier";

/** A trust that commissions and a supplier, who know nobody else here. Each person has a browser of their own. */
export interface TwoSides {
  trust: { reference: string; lead: Page; reviewer: Page; assessment: string; service: string };
  supplier: { reference: string; lead: Page; approver: Page; assessment: string; product: string };
  request: string;
  share: string;
}

export const TRUST = "Quayside Hospitals NHS Trust";

/** A trust that uses a product of the supplier, with a lead and a reviewer. */
export async function aTrust(browser: Browser): Promise<TwoSides["trust"]> {
  const lead = await browser.newPage();
  const reviewer = await browser.newPage();
  const reference = anOdsCode();
  await register(lead, aNewcomer());
  await nameOrganisation(lead, {
    ...practice.organisation(reference),
    organisation: TRUST,
    PF1: "nhs_trust",
  });
  await answerProfile(lead, practice.profile);
  await addSite(lead, practice.site);
  await addService(lead, { ...practice.service, name: "Larkspur Record", provider: SUPPLIER });
  await startAssessment(lead);
  const assessment = new URL(lead.url()).pathname;
  await lead.goto(`/organisations/${reference}/services`);
  const service = await hrefIn(lead, /^\/services\/[0-9a-f-]{36}$/);
  await inviteToJoin(lead, reviewer, { reference, role: "Reviewer", name: "Rue Reviewer" });
  return { reference, lead, reviewer, assessment, service };
}

export const SUPPLIER = "Larkspur Clinical Software";

/** The trust asks a supplier that is not registered, by email. Returns the request and the link that it shows. */
export async function askByEmail({ lead, reference }: TwoSides["trust"], message: string) {
  await lead.goto(`/organisations/${reference}/requests/new`);
  await lead.getByLabel("By email address").check();
  await lead.getByLabel("Email address", { exact: true }).fill(aNewcomer().email);
  await lead.getByLabel("A product that they provide").check();
  await lead.getByLabel("Name of the product").fill("Larkspur Record");
  const [year, month, day] = daysAgo(-30).split("-") as [string, string, string];
  await lead.locator('[name="dueOn.day"]').fill(day);
  await lead.locator('[name="dueOn.month"]').fill(month);
  await lead.locator('[name="dueOn.year"]').fill(year);
  await lead.getByLabel("Message (optional)").fill(message);
  await click(lead, "Send the request");
  await arriveAt(lead, /^\/requests\/[0-9a-f-]{36}$/);
  const link = await lead.locator("code", { hasText: "/asked/" }).innerText();
  return { request: new URL(lead.url()).pathname, link: new URL(link).pathname };
}

/** The supplier registers by the link of a request, shares its product with the trust and begins to answer. */
export async function aSupplierAsked(
  browser: Browser,
  { request, link }: { request: string; link: string },
): Promise<{ supplier: TwoSides["supplier"]; share: string }> {
  const lead = await browser.newPage();
  const approver = await browser.newPage();
  const reference = anOdsCode();
  await lead.goto(link);
  await answerAll(lead, { name: "Lark Lead", password: PASSWORD, ...supplier.organisation(reference) });
  await click(lead, "Register and continue");
  await arriveAt(lead, /^\/requests\/[0-9a-f-]{36}$/);
  await lead.goto(`/organisations/${reference}/profile`);
  await answerProfile(lead, supplier.profile);
  await addService(lead, supplier.product);
  await startAssessment(lead);
  const assessment = new URL(lead.url()).pathname;
  await lead.goto(request);
  await lead.getByLabel("Larkspur Record").check();
  await click(lead, "Answer the request");
  await arriveAt(lead, /^\/shares\/[0-9a-f-]{36}$/);
  const share = new URL(lead.url()).pathname;
  await lead.goto(`/organisations/${reference}/submissions`);
  const product = await hrefIn(lead, /^\/services\/[0-9a-f-]{36}$/);
  await answerAtOnce(lead, assessment, "organisation", supplier.answers.organisation);
  await answerAtOnce(lead, assessment, `service:${idIn(product)}`, supplier.answers.product);
  await inviteToJoin(lead, approver, { reference, role: "Approver", name: "Ash Approver" });
  return { supplier: { reference, lead, approver, assessment, product }, share };
}

/** The first address of this kind that the page leads to. */
export async function hrefIn(page: Page, address: RegExp): Promise<string> {
  const links = page.getByRole("main").locator("a");
  await expect(links.first()).toBeVisible();
  const all = await links.evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
  const href = all.find((one) => address.test(one));
  expect(href, `an address like ${address} on ${page.url()}`).toBeDefined();
  return href!;
}

/** The id at the end of an address. */
export const idIn = (address: string) => /[0-9a-f-]{36}$/.exec(address)![0];
