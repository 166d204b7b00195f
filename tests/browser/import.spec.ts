import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { checkFile, expectSoon, importRows } from "./steps/import";
import { signInAs } from "./steps/sign-in";

const IMPORTS = "/organisations/DEMO3/imports";

const HEADINGS =
  "Site name,Who provides this site's internet connection?,Does this site regularly upload large amounts of data?,Is care delivered at this site?,How many people use the connection at the busiest time?";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });
    const site = `Depot ${javaScriptEnabled ? "North" : "South"}`;

    test("a file with a wrong row is put right, uploaded again and imported", async ({ page }) => {
      await signInAs(page, "lead@brightwell.example");
      await checkFile(
        page,
        IMPORTS,
        "Sites",
        `${HEADINGS}\n${site},Another provider,No,No,12\n${site} 2,Another provider,No,No,many\n`,
      );
      await expectSoon(page, "Put right 1 row in the file");
      await expect(page.getByText("must be a number, like 80. The cell says “many”")).toBeVisible();
      await expect(page.getByRole("button", { name: /^Import/ })).toHaveCount(0);

      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: "Download your file with what to put right" }).click(),
      ]);
      const text = await readFile(await download.path(), "utf8");
      expect(text).toContain("What to put right");
      await checkFile(page, IMPORTS, "Sites", text.replace(",many", ",7"));
      await importRows(page, 2);
      await page.goto("/organisations/DEMO3/sites");
      await expect(page.getByRole("link", { name: `${site} 2` })).toBeVisible();
    });
  });

test("an export that is imported again changes nothing", async ({ page }) => {
  await signInAs(page, "lead@northmoor.example");
  const text = await (await page.request.get("/organisations/DEMO1/exports/connections.csv")).text();
  expect(text.split("\r\n").length).toBeGreaterThan(2);
  await checkFile(page, "/organisations/DEMO1/imports", "Connections", text);
  await expectSoon(page, "There is nothing to import.");
});

test("20 MB are taken, 21 MB are refused with a sentence", async ({ page }) => {
  await signInAs(page, "lead@brightwell.example");
  const post = (megabytes: number) =>
    page.request.post(`${IMPORTS}/upload`, {
      headers: { "sec-fetch-site": "same-origin" },
      multipart: {
        kind: "dependencies",
        file: { name: "a.csv", mimeType: "text/csv", buffer: Buffer.alloc(megabytes * 1024 * 1024, "a,\n") },
      },
    });
  const taken = await post(20);
  expect(taken.url()).toMatch(/\/imports\/[0-9a-f-]{36}$/);
  const refused = await post(21);
  expect(refused.url()).toContain("problem=too-large");
  expect(await refused.text()).toContain("The file is larger than 20 MB.");
});
