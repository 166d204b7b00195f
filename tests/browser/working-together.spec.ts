import { expect, test, type Page } from "@playwright/test";
import { click } from "./steps/click";
import { inviteToJoin } from "./steps/invite";
import { startAssessment, addService, addSite, answerProfile, nameOrganisation } from "./steps/organisation";
import * as practice from "./steps/practice";
import { aNewcomer, anOdsCode, register } from "./steps/register";
import { choice, chosen, saveAndReturn, saveToTheList } from "./steps/requirement";

test("two people invite, assign, answer, attach, clash, decide, and carry it all into the next assessment", async ({
  browser,
}) => {
  const lead = await browser.newPage();
  const colleague = await browser.newPage();
  const code = anOdsCode();
  const people = `/organisations/${code}/people`;
  const assessment = await anAssessment(lead, code);

  await test.step("the lead invites a colleague, who joins by the link", async () => {
    const invitation = { reference: code, role: "Contributor", name: "Kim Colleague" } as const;
    const link = await inviteToJoin(lead, colleague, invitation);
    await lead.goto(people);
    await expect(lead.getByRole("row", { name: /Kim Colleague/ })).toContainText("Contributor");
    const second = await browser.newPage();
    await second.goto(link);
    await expect(second.getByRole("main")).toContainText("used");
    await second.close();
  });

  await test.step("the lead assigns a requirement, and it is in the colleague's work", async () => {
    await lead.goto(`${assessment}/assignments/new?requirement=P7`);
    await lead.getByLabel("Who should answer?").selectOption({ label: "Kim Colleague (contributor)" });
    await lead.getByLabel(/^Note/).fill("You know the budgets.");
    await click(lead, "Assign");
    await expect(lead.getByRole("main")).toContainText("is assigned to Kim Colleague");
    await colleague.goto("/my-work");
    await expect(colleague.getByRole("main")).toContainText("Spending supports universal access");
    await colleague.getByRole("link", { name: /Done, or hand back/ }).click();
    await expect(colleague.getByRole("main")).toContainText("You know the budgets.");
    await colleague.goto("/notices");
    await expect(colleague.getByRole("main")).toContainText("asks you to answer");
  });

  const page = `${assessment}/requirements/P7`;
  await test.step("the colleague answers it and attaches evidence", async () => {
    await colleague.goto(page);
    await choice(colleague, "P7.1", "largely_met").check();
    await saveToTheList(colleague);
    await colleague.goto(`${page}/evidence`);
    await colleague.getByRole("link", { name: /note/i }).first().click();
    await colleague.getByLabel("Title").fill("Minutes of the budget meeting");
    await colleague.locator("[name=text]").fill("Item 3: every new service is reachable over the internet.");
    await click(colleague, "Save");
    await expect(colleague.getByRole("main")).toContainText("Minutes of the budget meeting");
  });

  await test.step("a comment asks the lead to look, and stands there at once", async () => {
    await colleague.goto(`${page}/comments`);
    await colleague.locator("[name=text]").fill("Does this hold for leased devices?");
    await click(colleague, "Add the comment");
    await expect(colleague.getByText("Does this hold for leased devices?")).toBeVisible();
    await click(colleague, "Resolve");
    await expect(colleague.getByRole("button", { name: "Reopen" })).toBeVisible();
  });

  await test.step("both change the same answer; the second sees both versions and decides", async () => {
    for (const person of [lead, colleague]) {
      // What the buttons do alone: how a page that saves by itself shows a clash is another test.
      await person.route("**/autosave?*", (route) => route.abort());
      await person.goto(page);
    }
    await choice(lead, "P7.1", "fully_met").check();
    await saveToTheList(lead);
    await choice(colleague, "P7.1", "partly_met").check();
    await saveAndReturn(colleague);
    await expect(colleague.locator(".nhsuk-error-summary")).toContainText("Somebody else changed this");
    await choice(colleague, "choose.P7.1", "mine").click();
    await saveToTheList(colleague);
    await lead.goto(page);
    expect(await chosen(lead, "P7.1")).toBe("partly_met");
    await lead.goto(`${page}/history`);
    for (const level of ["Largely met", "Fully met", "Partly met"])
      await expect(lead.getByRole("main")).toContainText(level);
  });

  await test.step("the next assessment proposes the answer with its evidence, and counts it once confirmed", async () => {
    await lead.goto(`/organisations/${code}/assessments/new`);
    await click(lead, "Start the next assessment");
    await expect(lead).not.toHaveURL(/\/assessments\/new$/);
    const next = new URL(lead.url()).pathname;
    await expect(lead.getByRole("listitem").filter({ hasText: /^P7/ })).toContainText("Needs reconfirming");
    await lead.goto(`${next}/requirements/P7`);
    await expect(lead.getByRole("main")).toContainText("Kim Colleague, less than a month ago");
    expect(await chosen(lead, "P7.1")).toBeNull();
    await click(lead, "Confirm these answers and keep the evidence");
    await expect(lead.getByText("1 answer confirmed.")).toBeVisible();
    expect(await chosen(lead, "P7.1")).toBe("partly_met");
    await expect(lead.getByRole("main")).toContainText("Minutes of the budget meeting");
    await colleague.goto(page);
    await expect(colleague.getByRole("button", { name: "Save and continue" })).toHaveCount(0);
  });
});

async function anAssessment(page: Page, code: string): Promise<string> {
  await register(page, aNewcomer());
  await nameOrganisation(page, practice.organisation(code));
  await answerProfile(page, practice.profile);
  await addSite(page, practice.site);
  await addService(page, practice.service);
  await startAssessment(page);
  return new URL(page.url()).pathname;
}
