import { createHash } from "node:crypto";
import { expect, test } from "@playwright/test";
import { click } from "./steps/click";
import { daysAgo } from "./steps/days";
import { PASSWORD } from "./steps/register";
import { choice, saveToTheList } from "./steps/requirement";
import { agreeWithTheRest, beginReview, judge, openReview, returnForChanges } from "./steps/review";
import { declare, prepare, sign, submitPage } from "./steps/submit";
import { askByEmail, aSupplierAsked, aTrust, hrefIn, idIn, SUPPLIER, TRUST } from "./steps/two-sides";

test("a trust asks for a product; its supplier declares it; it is reviewed, returned, resubmitted, accepted, inherited and compared", async ({
  browser,
}) => {
  const trust = await aTrust(browser);
  const { lead, reviewer } = trust;
  const asked = await askByEmail(trust, "We renew the contract in spring.");
  const { supplier } = await aSupplierAsked(browser, asked);
  const main = supplier.lead.getByRole("main");

  await test.step("what is incomplete is refused, and the page leads to what is missing", async () => {
    await supplier.lead.goto(submitPage(supplier));
    await expect(main).toContainText("What is missing");
    await expect(main.getByRole("button", { name: "Prepare the submission" })).toHaveCount(0);
    await main.getByRole("link", { name: /P9/ }).click();
    await choice(supplier.lead, "P9.1", "fully_met").check();
    await saveToTheList(supplier.lead);
  });

  const first =
    await test.step("the lead prepares, the approver signs with their password, once", async () => {
      const { approver } = supplier;
      await prepare(supplier, "Ready to sign.");
      await approver.goto("/notices");
      await expect(approver.getByRole("main")).toContainText("Larkspur Record");
      await approver.goto(submitPage(supplier));
      await expect(approver.getByRole("main")).toContainText("Ready to sign.");
      await sign(approver, "Chief information officer", "not my password");
      await click(approver, "Declare and submit");
      await expect(approver.locator(".nhsuk-error-summary")).toContainText("The password is not right");
      const submission = await declare(supplier);
      await expect(approver.getByRole("main")).toContainText("Ash Approver, Chief information officer");
      return submission;
    });

  await test.step("what is downloaded has the fingerprint that the page shows", async () => {
    const file = await supplier.approver.request.get(`${first}/submission.json`);
    const fingerprint = createHash("sha256")
      .update(await file.body())
      .digest("hex");
    expect(file.headers()["content-disposition"]).toContain(fingerprint);
    await expect(supplier.approver.getByText(fingerprint).first()).toBeAttached();
  });

  const review =
    await test.step("the reviewer finds it in their inbox, judges a sample and asks", async () => {
      await reviewer.goto("/reviews");
      await expect(reviewer.getByRole("row", { name: /Larkspur Record/ })).toContainText("Waiting");
      const review = await beginReview(reviewer, "sample");
      await expect(reviewer.getByRole("table", { name: "The sample" })).toContainText(
        "Mandatory, and nothing but the supplier’s word proves it",
      );
      await judge(reviewer, review, "P6", {
        verdict: "disagree",
        recommendation: "Say what is left to change before patients can rely on it.",
      });
      await reviewer.goto(`${review}/requirements/S0`);
      await reviewer.getByLabel("Ask the supplier").fill("Which release brought CIS2?");
      await click(reviewer, "Ask the supplier");
      await expect(reviewer.getByText("Your query is sent.")).toBeVisible();
      return review;
    });

  const atSupplier = `${first}/reviews/${idIn(review)}`;
  await test.step("the supplier answers the query, and sees no verdict yet", async () => {
    await supplier.lead.goto("/notices");
    await main.getByRole("link", { name: /S0/ }).first().click();
    await expect(supplier.lead).toHaveURL(new RegExp(atSupplier));
    await expect(main).toContainText("You see the verdicts once the review is returned or decided.");
    await main.getByRole("link", { name: /^Answer/ }).click();
    await supplier.lead.getByLabel("Your answer").fill("Release 9, in March.");
    await click(supplier.lead, "Send the answer");
    await expect(supplier.lead.getByText("Your answer is sent.")).toBeVisible();
    await reviewer.goto(`${review}/requirements/S0`);
    await expect(reviewer.getByRole("main")).toContainText("Release 9, in March.");
    await click(reviewer, "Close the query");
    await expect(reviewer.getByText("The query is closed.")).toBeVisible();
  });

  await test.step("the reviewer agrees with the rest, and returns what they do not agree with", async () => {
    await agreeWithTheRest(reviewer, review);
    await returnForChanges(reviewer, review, "Tell us what is left to do for P6.");
    await supplier.lead.goto(atSupplier);
    await expect(main).toContainText("Tell us what is left to do for P6.");
    await expect(main.getByRole("row", { name: /^P6/ })).toContainText("Say what is left to change");
  });

  const second =
    await test.step("the supplier changes that and nothing else, and submits again", async () => {
      await supplier.lead.goto(`${supplier.assessment}/requirements/P6`);
      await choice(supplier.lead, "P6.1", "largely_met").check();
      await saveToTheList(supplier.lead);
      // Not returned: it stays as it was submitted.
      await supplier.lead.goto(`${supplier.assessment}/requirements/P7`);
      await choice(supplier.lead, "P7.1", "not_met").check();
      await saveToTheList(supplier.lead);
      await supplier.lead.goto(submitPage(supplier));
      await expect(main).toContainText("asks for changes to P6");
      await prepare(supplier, "");
      const submission = await declare(supplier);
      await expect(supplier.approver.getByRole("main")).toContainText("It answers a return of P6");
      return submission;
    });

  await test.step("only what was returned is judged again; it is accepted with a condition", async () => {
    const again = await openReview(reviewer);
    expect(again).not.toBe(review);
    await agreeWithTheRest(reviewer, again);
    await reviewer.goto(`${again}/decide`);
    await choice(reviewer, "decision", "accepted_with_conditions").check();
    await reviewer.getByLabel("Requirement").first().selectOption("P6");
    await reviewer.getByLabel("What the supplier is to do").first().fill("Finish the last screens.");
    const [year, month, day] = daysAgo(-60).split("-") as [string, string, string];
    await reviewer.locator('[name="due1.day"]').fill(day);
    await reviewer.locator('[name="due1.month"]').fill(month);
    await reviewer.locator('[name="due1.year"]').fill(year);
    await reviewer.getByLabel("Reasons").fill("Good enough, and it is getting better.");
    await sign(reviewer, "Head of digital services", PASSWORD);
    await click(reviewer, "Sign the decision");
    await expect(reviewer.getByText("The decision is signed.")).toBeVisible();
    await supplier.lead.goto(`${second}/reviews/${idIn(again)}`);
    await expect(main).toContainText("Decision: accepted with conditions");
    await expect(main).toContainText("P6: Finish the last screens.");
    await expect(main).toContainText("Signed by Rue Reviewer, Head of digital services");
  });

  await test.step("the trust takes the accepted answers over into its own service", async () => {
    await lead.goto(`${trust.service}/inherited`);
    await lead.getByRole("link", { name: "Read the answers" }).click();
    await lead.getByLabel(/^P1 /).check();
    await lead.getByLabel(/^P6 /).check();
    await click(lead, "Inherit from this version");
    await expect(lead.getByText("Larkspur Record inherits from the supplier.")).toBeVisible();
    await lead.goto(`${trust.assessment}/requirements/P6`);
    await expect(choice(lead, "P6.1", "largely_met")).toBeChecked();
    await lead.goto(`${trust.assessment}/requirements/P6/history`);
    await expect(lead.getByRole("main")).toContainText(
      `Inherited from ${SUPPLIER}, version 2, reviewed by ${TRUST}.`,
    );
  });

  await test.step("both sides compare the two versions, on a page and in a file", async () => {
    for (const page of [reviewer, supplier.lead]) {
      await page.goto(second);
      await page.goto(await hrefIn(page, /\/compare\//));
      const changed = page.getByRole("row", { name: /P6\b/ });
      await expect(changed.first()).toContainText("Largely met");
      await expect(page.getByRole("row", { name: /P7\b/ })).toHaveCount(0);
      const file = await page.request.get(`${new URL(page.url()).pathname}/differences.csv`);
      expect(await file.text()).toMatch(/P6.*Fully met.*Largely met/);
    }
  });
});
