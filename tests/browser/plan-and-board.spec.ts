import { expect, test, type Page } from "@playwright/test";
import { REPORT_FILES } from "@/lib/reports/report-files";
import { arriveAt } from "./steps/arrive";
import { click } from "./steps/click";
import { daysAgo } from "./steps/days";
import { openCalendar, openCsv, openExcel, openJson, openPdf, openWord, takeFile } from "./steps/open-files";
import { answerAll } from "./steps/organisation";
import { aPlannedPractice, type PlannedPractice } from "./steps/planned-practice";
import { choice, saveToTheList } from "./steps/requirement";
import { goOnAs } from "./steps/sign-in";

const ACTION = "Apply the section to every decision: place, network, device and access need";
const NAME = "Quayside Medical Practice";
const DUE = daysAgo(-60);

test("a shortfall becomes a funded, approved and verified action, and the status moves with it", async ({
  browser,
}) => {
  test.slow();
  const practice = await aPlannedPractice(browser);
  const { reference, lead, approver, assessment } = practice;
  const plan = `/organisations/${reference}/plan`;
  const main = lead.getByRole("main");

  await test.step("one must falls short, and the plan has what to do about it", async () => {
    await expectStatus(practice, "Mandatory requirements not met");
    await lead.goto(plan);
    await main.getByRole("link", { name: ACTION }).first().click();
    await arriveAt(lead, /\/plan\/actions\/[\w-]+$/);
    await expect(main.getByText("Proposed")).toBeVisible();
  });
  const action = new URL(lead.url()).pathname;

  await test.step("tried, it would settle the gap; nothing is changed by that", async () => {
    await lead.goto(`${plan}/what-if`);
    await main.getByLabel(ACTION).check();
    await click(lead, "Show what would change");
    await expect(main).toContainText("instead of “Mandatory requirements not met”");
    await expectStatus(practice, "Mandatory requirements not met");
  });

  await test.step("the lead gives it an owner, a day, money and people", async () => {
    await lead.goto(action);
    await main.getByRole("link", { name: "Change the action" }).click();
    await lead.getByLabel("Owner", { exact: true }).selectOption("Nia Newcomer");
    await answerAll(lead, {
      people: "yes",
      dueOn: DUE,
      oneOffPounds: "12,000",
      yearlyPounds: "900",
      funding: "funded",
    });
    await click(lead, "Save");
    await arriveAt(lead, /\/plan\/actions\/[\w-]+$/);
    await expect(main).toContainText("£12,000 and £900 a year");
    await expect(main).toContainText("Funded");
    await lead.goto("/my-work");
    await expect(main.getByRole("row", { name: ACTION })).toContainText(NAME);
  });

  await test.step("an approver approves the plan: the gap counts as planned", async () => {
    await approver.goto(`${plan}/approval`);
    await expect(approver.getByRole("main")).toContainText("1 mandatory gap would count as planned");
    await approver.getByLabel(/^What to record with the approval/).fill("Partners’ meeting, item 4");
    await click(approver, "Approve the plan");
    await expect(approver.getByText("The plan is approved: baseline 1.")).toBeVisible();
    await expectStatus(practice, "Approaching");
  });

  await test.step("every format of report, paper and plan can be opened and says so", () =>
    openEveryFormat(practice));

  await test.step("done is a claim, and the status stays", async () => {
    await lead.goto(action);
    await lead.getByLabel("Done", { exact: true }).check();
    await click(lead, "Save");
    await expect(main.getByText("Done, not verified").first()).toBeVisible();
    await expectStatus(practice, "Approaching");
  });

  await test.step("the answer verifies it, and the status moves", async () => {
    await lead.goto(action);
    await main.getByRole("link", { name: "answer P7 again" }).click();
    await arriveAt(lead, /\/requirements\/P7$/);
    await choice(lead, "P7.1", "fully_met").check();
    await saveToTheList(lead);
    await lead.goto(action);
    await expect(main.getByText("Verified", { exact: true })).toBeVisible();
    await expectStatus(practice, "Fully met");
    await lead.goto(plan);
    await expect(main).toContainText("1 finished");
  });

  await test.step("an answer that falls short again takes it up again", async () => {
    await lead.goto(`${assessment}/requirements/P7`);
    await choice(lead, "P7.1", "partly_met").check();
    await saveToTheList(lead);
    await lead.goto(action);
    await expect(main.getByText("Due again", { exact: true })).toBeVisible();
  });
});

async function expectStatus({ lead, assessment }: PlannedPractice, status: string): Promise<void> {
  await lead.goto(`${assessment}/report`);
  await expect(lead.getByRole("heading", { name: `Status: ${status}`, exact: true })).toBeVisible();
}

async function openEveryFormat({ lead, assessment, reference }: PlannedPractice): Promise<void> {
  const report = (file: string) => takeFile(lead, `${assessment}/report/${file}`);
  await lead.goto(`${assessment}/report`);
  for (const file of Object.keys(REPORT_FILES))
    await expect(lead.locator(`main a[href$="/report/${file}"]`).first(), file).toBeVisible();

  const paper = `/organisations/${reference}/board-paper/board-paper`;
  const pdfs: [Buffer, string][] = [
    [await report("report.pdf"), ACTION],
    [await report("applicability.pdf"), "P7"],
    [await takeFile(lead, `${paper}.pdf`), "Approaching"],
  ];
  for (const [file, says] of pdfs) {
    const { text, title, tagged } = await openPdf(file);
    expect(text).toContain(NAME);
    expect(text).toContain(says);
    expect(title).toContain(NAME);
    expect(tagged).not.toBe(false);
  }
  expect((await openPdf(pdfs[2]![0])).pages).toBeLessThanOrEqual(2);

  const words = [await report("report.docx"), await report("applicability.docx")];
  for (const file of [...words, await takeFile(lead, `${paper}.docx`)]) {
    const html = await openWord(file);
    expect(html).toContain("<h1>");
    expect(html).toContain("<table>");
    expect(html).toContain(NAME);
  }

  const sheets = await openExcel(await report("report.xlsx"));
  expect(sheets.get("Actions")!.flat()).toContain(ACTION);
  expect(
    openCsv(await report("actions.csv"))
      .map((row) => Object.values(row))
      .flat(),
  ).toContain(ACTION);
  expect(openCsv(await report("report.csv")).length).toBeGreaterThan(30);

  const schema = (await (await lead.request.get("/report.schema.json")).json()) as object;
  expect(openJson(await report("report.json"), schema)).toMatchObject({
    organisation: { name: NAME },
    status: { key: "approaching" },
  });
  const results = JSON.parse((await report("oscal-results.json")).toString()) as object;
  expect(results).toMatchObject({
    "assessment-results": { metadata: { "oscal-version": expect.stringMatching(/^1\.1/) } },
  });
  const poam = JSON.parse((await report("oscal-plan.json")).toString()) as Poam;
  expect(poam["plan-of-action-and-milestones"]["poam-items"].map(({ title }) => title)).toContain(ACTION);

  await openPlanFiles(lead, reference);
}

interface Poam {
  "plan-of-action-and-milestones": { "poam-items": { title: string }[] };
}

async function openPlanFiles(lead: Page, reference: string): Promise<void> {
  const exports = `/organisations/${reference}/plan/exports`;
  const sheets = await openExcel(await takeFile(lead, `${exports}/plan.xlsx`));
  const [heads, row] = sheets.get("Actions")!;
  const cell = (head: string) => row![heads!.indexOf(head)];
  expect(cell("Owner")).toBe("Nia Newcomer");
  expect(cell("One-off cost (£)")).toBe(12_000);
  expect(openCsv(await takeFile(lead, `${exports}/plan.csv`))).toMatchObject([
    { Action: ACTION, "Due on": DUE, Funding: "Funded", Status: "Accepted" },
  ]);
  expect(openCsv(await takeFile(lead, `${exports}/jira.csv`))).toMatchObject([{ Summary: ACTION }]);

  await lead.goto(exports);
  await lead.getByLabel("Every open action").check();
  await click(lead, "Make an address");
  const address = new URL(await lead.locator("code", { hasText: "/calendar/" }).innerText()).pathname;
  const stranger = await lead.context().browser()!.newPage();
  const calendar = openCalendar(await (await stranger.request.get(address)).body());
  await stranger.close();
  expect(calendar).toContain(`DTSTART;VALUE=DATE:${DUE.replaceAll("-", "")}`);
  expect(calendar.at(0)).toBe("BEGIN:VCALENDAR");
  expect(calendar.at(-1)).toBe("END:VCALENDAR");
}

test("a board member sees the portfolio, reads on from its heat map where permitted, and prints it", async ({
  page,
}) => {
  await goOnAs(page, "board@nvicb.example");
  const main = page.getByRole("main");
  const heat = page.getByRole("region", { name: /^Where each .+ stands in each section$/ });

  await test.step("the portfolio has counts, and each leads to what it counts", async () => {
    await page.goto("/portfolio");
    await main.getByRole("link", { name: /Northmoor and Vale/ }).click();
    await arriveAt(page, /^\/portfolio\/\w+$/);
    await expect(heat).toBeVisible();
  });
  const portfolio = page.url();

  await test.step("a cell leads to where an overseen organisation stands, and not to its answers", async () => {
    await page.goto(`${portfolio}?sort=name`);
    const overseen = heat.getByRole("row").filter({ has: page.getByRole("link"), hasNotText: "Brightwell" });
    await overseen.first().getByRole("link").first().click();
    await arriveAt(page, /^\/portfolio\/\w+\/organisations\/[\w-]+$/);
    await expect(main).toContainText("You see where it stands and not its answers.");
    await expect(main.locator('a[href^="/assessments/"]')).toHaveCount(0);
  });

  await test.step("of one that shared its submission, the same way leads to the answers", async () => {
    await page.goto(`${portfolio}?sort=name`);
    const shared = heat.getByRole("row", { name: /^Brightwell Clinical Systems: Brightwell Record/ });
    await shared.getByRole("link").first().click();
    await arriveAt(page, /^\/portfolio\/\w+\/organisations\/[\w-]+$/);
    await main.getByRole("link", { name: "Read what it submitted" }).click();
    await arriveAt(page, /^\/submissions\/[\w-]+/);
    await expect(main).toContainText("Brightwell");
  });

  await test.step("printed, it says the same", async () => {
    await page.goto(portfolio);
    const counted = await main.getByRole("heading", { name: "Northmoor and Vale" }).innerText();
    const { text, pages } = await openPdf(await page.pdf({ format: "A4" }));
    expect(text).toContain(counted.split("\n").at(-1));
    expect(text).toContain("Month by month");
    expect(text).not.toContain("Sort by:");
    expect(pages).toBeLessThanOrEqual(4);
  });
});
