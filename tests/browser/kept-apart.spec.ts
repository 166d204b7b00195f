import { expect, test, type Page } from "@playwright/test";
import { named, OF_A_SUBMISSION, OF_AN_ORGANISATION, type Ids, type SubmissionIds } from "./steps/addresses";
import { answerAtOnce } from "./steps/answer-at-once";
import { click } from "./steps/click";
import { PASSWORD } from "./steps/register";
import { choice, saveToTheList } from "./steps/requirement";
import { agreeWithTheRest, beginReview, judge, openReview, returnForChanges } from "./steps/review";
import { missingFrom, routesWith } from "./steps/routes";
import { signedIn } from "./steps/sign-in";
import { declare, prepare, sign } from "./steps/submit";
import { askByEmail, aSupplierAsked, aTrust, idIn, SUPPLIER, TRUST } from "./steps/two-sides";
import { addressesOf, walk } from "./steps/walk";

/** What the supplier says to itself. None of it is in a submission. */
const OF_THE_SUPPLIER = {
  comment: "kept-apart-supplier-comment",
  remark: "kept-apart-supplier-remark",
  toTheApprover: "kept-apart-supplier-note-to-the-approver",
  laterAnswer: "kept-apart-supplier-answer-after-the-declaration",
  laterEvidence: "kept-apart-supplier-evidence-after-the-declaration",
};

/** What those who review say to each other, or have not said yet. */
const OF_THE_TRUST = {
  comment: "kept-apart-trust-comment",
  note: "kept-apart-trust-note-of-a-reviewer",
  secondThought: "kept-apart-trust-recommendation-that-was-replaced",
};

/** What the supplier is told with the return, or with the decision, and not before. */
const UNTIL_RETURNED = "kept-apart-trust-recommendation-of-the-first-review";
const UNTIL_DECIDED = "kept-apart-trust-recommendation-of-the-second-review";

const STRANGERS = {
  "a practice that has nothing to do with it": "lead@harbourlane.example",
  "a rival supplier": "lead@brightwell.example",
  "another trust, which commissions as well": "lead@northmoor.example",
  "who runs the portal": "admin@portal.example",
};

/** What neither side has, such as an import: its addresses are left out. */
const NOBODY = "019e0000-0000-7000-8000-000000000000";

/** Whatever belongs to one of the two sides, or to both. */
const OF_TWO_SIDES = { ...OF_AN_ORGANISATION, ...OF_A_SUBMISSION };

test("what one side says to itself never reaches the other, whatever the stage, and a stranger finds nothing", async ({
  browser,
  request,
}) => {
  // Thousands of addresses are read.
  test.slow();
  const trust = await aTrust(browser);
  const asked = await askByEmail(trust, "We renew the contract in spring.");
  const { supplier, share } = await aSupplierAsked(browser, asked);
  const { reviewer } = trust;
  const nobody = named(NOBODY);
  const both = {
    asked: idIn(asked.request),
    share: idIn(share),
    product: idIn(supplier.product),
    requirement: "P6",
  };
  const ids: Record<"supplier" | "trust", Ids & SubmissionIds> = {
    supplier: {
      ...{ ...nobody, ...both },
      organisation: supplier.reference,
      assessment: idIn(supplier.assessment),
      service: both.product,
    },
    trust: {
      ...{ ...nobody, ...both },
      organisation: trust.reference,
      assessment: idIn(trust.assessment),
      service: idIn(trust.service),
    },
  };
  const opened = new Set<string>();
  const found = new Set<string>();

  const everything = () => addressesOf(Object.values(ids)).filter(([path]) => !path.includes(NOBODY));

  /**
   * Both sides read the submission and its review, and at the stages that differ most everything there is: of what the
   * other keeps to itself, none finds a word.
   */
  async function expectApart(stage: string, undecided: string[], wide = false): Promise<void> {
    const ofReviews = everything().filter(([, route]) => Object.hasOwn(OF_A_SUBMISSION, route));
    const all = wide ? everything() : ofReviews;
    const ofTheTrust = [...Object.values(OF_THE_TRUST), ...undecided];
    const ofTheSupplier = Object.values(OF_THE_SUPPLIER);
    const readers: [Page, typeof all, own: string[], others: string[]][] = [
      [supplier.lead, all, ofTheSupplier, ofTheTrust],
      [supplier.approver, ofReviews, ofTheSupplier, ofTheTrust],
      [trust.lead, all, ofTheTrust, ofTheSupplier],
      [reviewer, ofReviews, ofTheTrust, ofTheSupplier],
    ];
    for (const [page, addresses, own, others] of readers)
      for (const { route, path, status, text } of await walk(page.request, addresses)) {
        expect(status, `${stage}: ${path}`).toBeLessThan(500);
        if (status === 200) opened.add(route);
        for (const mark of own) if (text.includes(mark)) found.add(mark);
        for (const mark of others) expect(text, `${stage}: ${path}`).not.toContain(mark);
      }
  }

  await test.step("prepared", async () => {
    const { lead, assessment } = supplier;
    await comment(lead, `${assessment}/requirements/P6`, OF_THE_SUPPLIER.comment);
    await answerAtOnce(lead, assessment, `service:${both.product}`, [
      ["P6", { "P6.note": OF_THE_SUPPLIER.remark }],
    ]);
    await answerAtOnce(lead, assessment, "organisation", [["P9", { "P9.1": "fully_met" }]]);
    await comment(trust.lead, `${trust.assessment}/requirements/P6`, OF_THE_TRUST.comment);
    await prepare(supplier, OF_THE_SUPPLIER.toTheApprover);
    await expectApart("prepared", [], true);
  });

  await test.step("declared", async () => {
    const submission = idIn(await declare(supplier));
    const review = idIn(await openReview(reviewer));
    for (const side of Object.values(ids)) Object.assign(side, { submission, review });
    const { lead, assessment } = supplier;
    const explanation = `${OF_THE_SUPPLIER.laterAnswer}, in words`;
    await answerAtOnce(lead, assessment, `service:${both.product}`, [
      ["CL1", { "CL1.explanation": explanation }],
    ]);
    ids.supplier.evidence = await addEvidence(lead, assessment, OF_THE_SUPPLIER.laterEvidence);
    await expectApart("declared", []);
  });

  const review = await test.step("under review, with a verdict that was changed", async () => {
    const review = await beginReview(reviewer, "sample");
    const { note } = OF_THE_TRUST;
    await judge(reviewer, review, "P6", {
      verdict: "partly",
      recommendation: OF_THE_TRUST.secondThought,
      note,
    });
    await judge(reviewer, review, "P6", { verdict: "disagree", recommendation: UNTIL_RETURNED, note });
    await expectApart("under review", [UNTIL_RETURNED], true);
    return review;
  });

  await test.step("returned", async () => {
    await agreeWithTheRest(reviewer, review);
    await returnForChanges(reviewer, review, "Change P6.");
    await expectApart("returned", []);
    await supplier.lead.goto(`/submissions/${ids.supplier.submission}/reviews/${idIn(review)}`);
    await expect(supplier.lead.getByText(UNTIL_RETURNED)).toBeVisible();
  });

  const again = await test.step("submitted again and judged again", async () => {
    const { lead, assessment } = supplier;
    await lead.goto(`${assessment}/requirements/P6`);
    await choice(lead, "P6.1", "largely_met").check();
    await saveToTheList(lead);
    await prepare(supplier, OF_THE_SUPPLIER.toTheApprover);
    const submission = idIn(await declare(supplier));
    const again = await openReview(reviewer);
    for (const side of Object.values(ids))
      Object.assign(side, { submission, other: side.submission, review: idIn(again) });
    await judge(reviewer, again, "P6", {
      verdict: "partly",
      recommendation: UNTIL_DECIDED,
      note: OF_THE_TRUST.note,
    });
    await expectApart("judged again", [UNTIL_DECIDED]);
    return again;
  });

  await test.step("decided", async () => {
    await reviewer.goto(`${again}/decide`);
    await choice(reviewer, "decision", "not_accepted").check();
    await reviewer.getByLabel("Reasons").fill("Not yet.");
    await sign(reviewer, "Head of digital services", PASSWORD);
    await click(reviewer, "Sign the decision");
    await expect(reviewer.getByText("The decision is signed.")).toBeVisible();
    await expectApart("decided", [], true);
    await supplier.lead.goto(`/submissions/${ids.supplier.submission}/reviews/${idIn(again)}`);
    await expect(supplier.lead.getByText(UNTIL_DECIDED)).toBeVisible();
  });

  await test.step("each side found what is its own, on every page of a submission and its review", () => {
    // What was replaced, its own side no longer sees either.
    const { secondThought: _replaced, ...ofTheTrust } = OF_THE_TRUST;
    const kept = [...Object.values(OF_THE_SUPPLIER), ...Object.values(ofTheTrust)];
    expect([...found].sort()).toEqual([...kept, UNTIL_RETURNED, UNTIL_DECIDED].sort());
    // Files wait for a virus scanner here: who may open one is tested with the data.
    const { "/submissions/[submissionId]/evidence/[evidenceId]": _file, ...pages } = OF_A_SUBMISSION;
    const inTheFolder = [...opened].filter((route) => Object.hasOwn(pages, route));
    expect(inTheFolder.sort()).toEqual(Object.keys(pages).sort());
  });

  const names = [SUPPLIER, TRUST, "Larkspur Record", "Rue Reviewer", "Lark Lead"];
  const all = everything();
  for (const [who, email] of Object.entries(STRANGERS))
    await test.step(`${who} finds nothing`, async () => {
      const stranger = await signedIn(browser, email);
      for (const { route, path, status, text } of await walk(stranger.request, all)) {
        if (Object.hasOwn(OF_TWO_SIDES, route)) expect(status, path).toBe(404);
        // The record of the portal says who did what, and no more.
        if (route.startsWith("/administration/audit")) continue;
        for (const name of names) expect(text, path).not.toContain(name);
      }
    });

  await test.step("who has not signed in is asked to", async () => {
    for (const { route, path, status, text } of await walk(request, all, { maxRedirects: 0 })) {
      if (Object.hasOwn(OF_TWO_SIDES, route)) expect(status, path).toBe(307);
      for (const name of names) expect(text, path).not.toContain(name);
    }
  });
});

test("every address of submissions, reviews, shares, requests, passports and evidence is read above", () => {
  const routes = [...routesWith("page.tsx"), ...routesWith("route.ts")].filter(
    (route) =>
      route.includes("[") &&
      /\/(submissions?|submit|reviews|shares|requests|passports?|evidence)\b/.test(route),
  );
  expect(routes.length).toBeGreaterThan(25);
  expect(missingFrom(OF_TWO_SIDES, routes)).toEqual([]);
});

const comment = async (page: Page, requirement: string, text: string) => {
  await page.goto(`${requirement}/comments`);
  await page.locator("[name=text]").fill(text);
  await click(page, "Add the comment");
  await expect(page.getByText(text)).toBeVisible();
};

/** Adds a note to what proves S4, which nobody returns, and gives its id. */
async function addEvidence(page: Page, assessment: string, title: string): Promise<string> {
  await page.goto(`${assessment}/requirements/S4/evidence`);
  await page.getByRole("link", { name: /note/i }).first().click();
  await page.getByLabel("Title").fill(title);
  await page.locator("[name=text]").fill("What we found out later.");
  await click(page, "Save");
  await page.getByRole("link", { name: title }).first().click();
  await expect(page).toHaveURL(/\/evidence\/[0-9a-f-]{36}/);
  return /[0-9a-f-]{36}/.exec(new URL(page.url()).pathname)![0];
}
