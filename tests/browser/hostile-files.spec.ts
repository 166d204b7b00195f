import { rmSync } from "node:fs";
import type { Server } from "node:net";
import { expect, test, type Page } from "@playwright/test";
import { scannerSocket } from "@/tests/support/browser-server";
import { EICAR, startClamd } from "@/tests/support/clamd";
import { aZip } from "@/tests/support/zip";
import { signInAs } from "./steps/sign-in";

const library = "/organisations/DEMO1/evidence";

let scanner: Server;
test.beforeAll(async () => {
  rmSync(scannerSocket, { force: true });
  scanner = await startClamd(scannerSocket);
});
test.afterAll(() => scanner.close());

async function upload(page: Page, name: string, content: string | Buffer) {
  await page.goto(`${library}/new?kind=file`);
  const buffer = Buffer.from(content);
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/pdf", buffer });
  await page.getByRole("main").getByRole("button", { name: "Upload" }).click();
}

const SVG = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
const WEB_PAGE = "The file is a web page or a drawing that can run scripts. Save it as PDF, PNG or JPEG";

test("a hostile file is refused with a sentence that says why, and nothing of it is kept", async ({
  page,
}) => {
  const office = { "[Content_Types].xml": "<Types/>" };
  const bomb = await aZip({ ...office, "word/document.xml": Buffer.alloc(60 * 1024 * 1024) });
  const climbing = (await aZip({ "aa/passwd": "x" })).toString("latin1").replaceAll("aa/", "../");
  const files: [name: string, content: string | Buffer, says: string][] = [
    ["Report.pdf", "<!doctype html><script>alert(1)</script>", WEB_PAGE],
    ["Diagram.svg", SVG, WEB_PAGE],
    ["Diagram.png", SVG, WEB_PAGE],
    ["Bomb.docx", bomb, "The file unpacks to far more than a document can hold. It was not kept"],
    ["Climbs.docx", Buffer.from(climbing, "latin1"), "The file is damaged"],
    ["Invoice.pdf", Buffer.from("MZ\x90\0", "latin1"), "The file is a program. Programs are not evidence"],
    ["Macros.docx", await aZip({ ...office, "word/vbaProject.bin": "x" }), "The file has macros"],
    ["Fwd.eml", "From: a@b.example\n\nSee attached", "The file is an email"],
    ["Empty.pdf", "", "The file is empty"],
  ];
  await signInAs(page, "lead@northmoor.example");
  for (const [name, content, says] of files) {
    await upload(page, name, content);
    await expect(page.locator(".nhsuk-error-summary"), name).toContainText(says);
    await expect(page).toHaveTitle(/^Error: Add a file/);
  }
  await page.goto(`${library}?kind=file`);
  for (const [name] of files) await expect(page.getByRole("link", { name, exact: true })).toHaveCount(0);
});

test("a name that climbs out of its folder becomes a plain name, and the file is only ever downloaded", async ({
  page,
}) => {
  await signInAs(page, "lead@northmoor.example");
  await upload(page, "..\\..\\etc\\Plain \u202Ename.txt", "Seen, and <b>said</b>.");
  await expect(page.getByLabel("Title")).toHaveValue("Plain name.txt");
  await page.goto(new URL(page.url()).pathname.replace(/\/edit$/, ""));
  await expect(async () => {
    await page.reload();
    await expect(page.getByText("Checked for viruses: none found.")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  const link = page.getByRole("link", { name: /^Download Plain name\.txt/ });
  const response = await page.request.get((await link.getAttribute("href"))!);
  expect(response.headers()).toMatchObject({
    "content-disposition": expect.stringMatching(/^attachment; filename="Plain name\.txt"/),
    "content-security-policy": expect.stringContaining("sandbox"),
    "x-content-type-options": "nosniff",
  });
});

test("a file with a virus is quarantined: it says so, cannot be opened, and whoever uploaded it is told", async ({
  page,
}) => {
  await signInAs(page, "lead@northmoor.example");
  await upload(page, "Infected.txt", EICAR);
  await expect(page.getByLabel("Title")).toHaveValue("Infected.txt");
  const evidence = new URL(page.url()).pathname.replace(/\/edit$/, "");
  await page.goto(evidence);
  await expect(async () => {
    await page.reload();
    await expect(page.getByText("The virus scanner found a virus in it.")).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(page.getByRole("link", { name: /^Download/ })).toHaveCount(0);
  const response = await page.request.get(`${evidence}/file?version=1`);
  expect(await response.text()).not.toContain(EICAR);
  await page.goto("/notices");
  await expect(page.getByRole("main")).toContainText("The virus scanner found a virus in “Infected.txt”");
});
