import { expect, test, type Page } from "@playwright/test";
import { followEmailLink } from "./steps/email-link";
import { expectAccessible } from "./steps/expect-accessible";
import { missingFrom, routesWith } from "./steps/routes";
import { aCarefulNewcomer, givePassword } from "./steps/second-factor";
import { goOnAs } from "./steps/sign-in";
import { aWaitingReview } from "./steps/waiting-review";

/** Leads a visitor to a page. Pages with ids are reached by following links, as a person would. */
type Way = (page: Page) => Promise<unknown>;

const to =
  (address: string): Way =>
  (page) =>
    page.goto(address);

const follow =
  (way: Way, link: string): Way =>
  async (page) => {
    await way(page);
    const href = await page.locator(`main a[href^="${link}"]`).first().getAttribute("href");
    await page.goto(href!);
  };

const trust = "/organisations/DEMO1";
const inAssessment =
  (path: string): Way =>
  async (page) => {
    await page.goto(trust);
    const href = await page.locator('main a[href^="/assessments/"]').first().getAttribute("href");
    const [id] = /\/assessments\/[^/?]+/.exec(href!)!;
    await page.goto(`${id}${path}`);
  };
const assessment = inAssessment("");
const aSite = follow(to(`${trust}/sites`), "/sites/");
const aConnection = follow(aSite, "/connections/");
const aService = follow(to(`${trust}/services`), "/services/");
const anAction = follow(to(`${trust}/plan`), `${trust}/plan/actions/`);
const anInvitation = follow(to(`${trust}/people`), `${trust}/people/invitations/`);
const theLinkOf =
  (invitation: Way): Way =>
  async (page) => {
    await invitation(page);
    await page.goto(new URL((await page.locator("main code").textContent())!).pathname);
  };
const under =
  (way: Way, path: string): Way =>
  async (page) => {
    await way(page);
    await page.goto(page.url() + path);
  };

/** Where the answers of one place are copied to the first that is listed. */
const theCopyOf =
  (requirement: Way): Way =>
  async (page) => {
    await requirement(page);
    const href = await page.locator('main a[href*="?for=site:"]').first().getAttribute("href");
    await page.goto(href!.replace("?for=", "/copy?to="));
    await page.getByRole("button", { name: "Show what would change" }).click();
  };

/** Follows the first link to something that is listed under the page. */
const onward =
  (way: Way): Way =>
  async (page) => {
    await way(page);
    const under = `${new URL(page.url()).pathname}/`;
    const href = await page
      .locator(`main a[href^="${under}"]:not([href$="/new"])`)
      .first()
      .getAttribute("href");
    await page.goto(href!);
  };
const aUse = onward(under(aSite, "/uses"));
const aKeptSizing = onward(under(aSite, "/sizing"));
const surroundings = follow(to(`${trust}/dependencies?search=record`), `${trust}/dependencies?of=`);
const evidence = (kind: string) => follow(to(`${trust}/evidence?kind=${kind}`), "/evidence/");
const dependencies = under(follow(to(`${trust}/waves`), "/services/"), "/dependencies");

/** To a supplier that is not registered: newest first, so the demonstration sends it last. */
const aRequest = follow(to(`${trust}/requests`), "/requests/");
const aPassport = follow(to(`${trust}/shares`), "/services/");

const anAssignment = follow(inAssessment("/assignments"), "/assignments/");

/** Uploads a file with this site, which has everything wrong with it or nothing. */
const importing =
  (site: string): Way =>
  async (page) => {
    await page.goto(`${trust}/imports`);
    await page.getByLabel("Sites").check();
    const buffer = Buffer.from(`Site name\n${site}\n`);
    await page.getByLabel("File").setInputFiles({ name: "sites.csv", mimeType: "text/csv", buffer });
    await page.getByRole("button", { name: "Check the file" }).click();
    await page.waitForURL(/\/imports\/[0-9a-f-]{36}$/);
  };

const byEmail =
  (start: "/register" | "/reset-password", email: string): Way =>
  (page) =>
    followEmailLink(page, start, email);

const halfSignedIn: Way = async (page) => {
  const { newcomer } = await aCarefulNewcomer(page);
  await givePassword(page, newcomer);
};

const settingUp: Way = async (page) => {
  await page.goto("/account/second-factor");
  await page.getByLabel("Your password").fill("for demonstration only");
  await page.getByRole("button", { name: "Set up" }).click();
  await page.waitForURL(/\/set-up$/);
};

/** Leaves a form empty, so that the page shows its errors. */
const empty =
  (way: Way): Way =>
  async (page) => {
    await way(page);
    await page.locator("main form button:visible").first().click();
    await expect(page.locator(".nhsuk-error-summary")).toBeVisible();
  };

/** Every page, by its folder in `app`, in the states that look different. */
const PUBLIC: Record<string, Way[]> = {
  "/": [to("/")],
  "/accessibility": [to("/accessibility")],
  "/cookies": [to("/cookies")],
  "/help": [to("/help")],
  "/privacy": [to("/privacy")],
  "/need-to-act": [to("/need-to-act")],
  "/need-to-act/[question]": [to("/need-to-act/tq1"), empty(to("/need-to-act/tq1")), to("/need-to-act/tq3")],
  "/need-to-act/answer": [
    to("/need-to-act/answer?tq1=yes&tq2=no&tq3=not_sure"),
    to("/need-to-act/answer?tq1=no&tq2=no&tq3=no"),
    to("/need-to-act/answer"),
  ],
  "/register": [to("/register"), empty(to("/register"))],
  "/register/check-email": [to("/register/check-email")],
  "/register/[token]": [
    to("/register/no-such-link"),
    empty(byEmail("/register", "accessibility@people.example")),
  ],
  "/who-sees-what": [to("/who-sees-what")],
  "/requirements": [to("/requirements")],
  "/requirements/[requirementId]": [to("/requirements/P1"), to("/requirements/S1"), to("/requirements/C2")],
  "/requirements/about": [to("/requirements/about")],
  "/requirements/crosswalk": [to("/requirements/crosswalk")],
  "/requirements/glossary": [to("/requirements/glossary")],
  "/reset-password": [to("/reset-password"), empty(to("/reset-password"))],
  "/reset-password/check-email": [to("/reset-password/check-email")],
  "/reset-password/[token]": [
    to("/reset-password/no-such-link"),
    empty(byEmail("/reset-password", "viewer@northmoor.example")),
  ],
  "/account/second-factor/recovery-codes": [aCarefulNewcomer],
  "/sign-in/code": [empty(halfSignedIn)],
  "/sign-in": [to("/sign-in"), to("/sign-in?next=/account&kept=1"), empty(to("/sign-in"))],
};

const SIGNED_IN: Record<string, Way[]> = {
  "/account": [to("/account")],
  "/account/second-factor": [to("/account/second-factor"), to("/account/second-factor?saved=off")],
  "/account/second-factor/set-up": [empty(settingUp)],
  "/account/notices": [to("/account/notices"), to("/account/notices?saved=1")],
  "/assessments/[assessmentId]": [assessment],
  "/assessments/[assessmentId]/assignments": [inAssessment("/assignments")],
  "/assessments/[assessmentId]/assignments/new": [
    inAssessment("/assignments/new?requirement=C1"),
    empty(inAssessment("/assignments/new?section=principles")),
  ],
  "/assessments/[assessmentId]/requirements/[requirementId]/comments": [
    inAssessment("/requirements/P7/comments"),
    inAssessment("/requirements/P1/comments"),
  ],
  "/assignments/[assignmentId]": [anAssignment],
  "/assignments/[assignmentId]/edit": [under(anAssignment, "/edit")],
  "/my-work": [to("/my-work")],
  "/assessments/[assessmentId]/reconfirm/[sectionId]": [inAssessment("/reconfirm/scope")],
  "/assessments/[assessmentId]/check-answers": [inAssessment("/check-answers")],
  "/assessments/[assessmentId]/empty-register": [inAssessment("/empty-register")],
  "/assessments/[assessmentId]/report": [inAssessment("/report")],
  // One of each kind: choices, dates, numbers; asked once, at sites, at services; what does not apply.
  "/assessments/[assessmentId]/requirements/[requirementId]": [
    "U1",
    "S2",
    "C1",
    "C1?for=all",
    "C1?for=some",
    "S0",
    "S3",
  ].map((id) => inAssessment(`/requirements/${id}`)),
  "/assessments/[assessmentId]/requirements/[requirementId]/evidence": [
    inAssessment("/requirements/C1/evidence"),
    inAssessment("/requirements/P7/evidence"),
    inAssessment("/requirements/P7/evidence?search=nothing+like+it"),
  ],
  "/assessments/[assessmentId]/requirements/[requirementId]/copy": [
    theCopyOf(inAssessment("/requirements/C1")),
  ],
  "/assessments/[assessmentId]/requirements/[requirementId]/places": ["C1", "S0"].map((id) =>
    inAssessment(`/requirements/${id}/places`),
  ),
  "/assessments/[assessmentId]/requirements/[requirementId]/history": [
    inAssessment("/requirements/C1/history"),
    inAssessment("/requirements/C1/history?before=1+C1.1+organisation"),
  ],
  "/connections/[connectionId]": [aConnection],
  "/connections/[connectionId]/edit": [under(aConnection, "/edit")],
  "/evidence/[evidenceId]": ["note", "link", "certificate"].map(evidence),
  "/evidence/[evidenceId]/edit": [under(evidence("certificate"), "/edit")],
  "/evidence/[evidenceId]/attach": [empty(under(evidence("note"), "/attach"))],
  "/evidence/[evidenceId]/removal": [under(evidence("note"), "/removal")],
  "/evidence/[evidenceId]/versions/new": [under(evidence("note"), "/versions/new")],
  "/imports/[importId]": [importing("Nothing"), importing("Northmoor General Hospital")],
  "/notices": [to("/notices")],
  "/organisations": [to("/organisations")],
  "/organisations/new": [to("/organisations/new"), empty(to("/organisations/new"))],
  "/organisations/[reference]": [to(trust)],
  "/organisations/[reference]/assessments": [to(`${trust}/assessments`)],
  "/organisations/[reference]/assessments/new": [to(`${trust}/assessments/new`)],
  "/organisations/[reference]/audit": [
    to(`${trust}/audit`),
    to(`${trust}/audit?kind=answers&about=nothing+like+it`),
    to(`${trust}/audit?from=2026-02-31`),
  ],
  "/organisations/[reference]/evidence": [
    to(`${trust}/evidence`),
    to(`${trust}/evidence?validity=expired`),
    to(`${trust}/evidence?search=nothing+like+it`),
  ],
  "/organisations/[reference]/evidence/new": [
    to(`${trust}/evidence/new`),
    empty(to(`${trust}/evidence/new?kind=certificate`)),
    to(`${trust}/evidence/new?kind=note`),
    to(`${trust}/evidence/new?kind=file&problem=web-page`),
  ],
  "/organisations/[reference]/imports": [
    to(`${trust}/imports`),
    to(`${trust}/imports?problem=no-file&kind=sites`),
  ],
  "/organisations/[reference]/settings": [to(`${trust}/settings`)],
  "/organisations/[reference]/profile": [to(`${trust}/profile`)],
  "/organisations/[reference]/national-services": [to(`${trust}/national-services`)],
  "/organisations/[reference]/national-services/[nationalId]": [
    to(`${trust}/national-services/spine`),
    empty(to(`${trust}/national-services/spine`)),
  ],
  "/organisations/[reference]/dependencies": [
    to(`${trust}/dependencies`),
    to(`${trust}/dependencies?search=record`),
    surroundings,
  ],
  "/organisations/[reference]/dependencies/new": [
    to(`${trust}/dependencies/new`),
    empty(to(`${trust}/dependencies/new`)),
  ],
  "/organisations/[reference]/waves": [to(`${trust}/waves`)],
  "/organisations/[reference]/register-reviews": [to(`${trust}/register-reviews`)],
  "/organisations/[reference]/register-reviews/new": [
    to(`${trust}/register-reviews/new`),
    empty(to(`${trust}/register-reviews/new`)),
  ],
  "/organisations/[reference]/plan": [
    to(`${trust}/plan`),
    to(`${trust}/plan?concern=late`),
    empty(to(`${trust}/plan`)),
  ],
  "/organisations/[reference]/plan/new": [to(`${trust}/plan/new`), empty(to(`${trust}/plan/new`))],
  "/organisations/[reference]/plan/approval": [to(`${trust}/plan/approval`)],
  "/organisations/[reference]/plan/board": [to(`${trust}/plan/board`)],
  "/organisations/[reference]/plan/timeline": [
    to(`${trust}/plan/timeline`),
    to(`${trust}/plan/timeline?by=wave`),
  ],
  "/organisations/[reference]/plan/exports": [
    to(`${trust}/plan/exports`),
    empty(to(`${trust}/plan/exports`)),
  ],
  "/organisations/[reference]/plan/what-if": [
    to(`${trust}/plan/what-if`),
    to(`${trust}/plan/what-if?cheapest=yes`),
  ],
  "/organisations/[reference]/plan/actions/[actionId]": [anAction, empty(anAction)],
  "/organisations/[reference]/plan/actions/[actionId]/edit": [under(anAction, "/edit")],
  "/organisations/[reference]/plan/actions/[actionId]/places": [under(anAction, "/places")],
  "/organisations/[reference]/access": [to(`${trust}/access`)],
  "/organisations/[reference]/benchmark": [to(`${trust}/benchmark`)],
  "/organisations/[reference]/overseers": [to(`${trust}/overseers`)],
  "/organisations/[reference]/people": [to(`${trust}/people`)],
  "/organisations/[reference]/requests": [to(`${trust}/requests`)],
  "/organisations/[reference]/requests/new": [
    to(`${trust}/requests/new`),
    empty(to(`${trust}/requests/new`)),
  ],
  "/organisations/[reference]/shares": [to(`${trust}/shares`)],
  "/organisations/[reference]/shares/new": [to(`${trust}/shares/new`), empty(to(`${trust}/shares/new`))],
  "/organisations/[reference]/passports": [
    to(`${trust}/passports`),
    to(`${trust}/passports?search=nothing+like+it`),
  ],
  "/requests/[requestId]": [aRequest],
  "/asked/[token]": [theLinkOf(aRequest), to("/asked/no-such-link")],
  "/shares/[shareId]": [follow(to(`${trust}/shares`), "/shares/")],
  "/services/[serviceId]/passport": [aPassport, follow(to(`${trust}/passports`), "/services/")],
  "/services/[serviceId]/passport/edit": [under(aPassport, "/edit")],
  "/organisations/[reference]/services": [
    to(`${trust}/services`),
    to(`${trust}/services?show=archived`),
    to(`${trust}/services?search=nothing+like+it`),
    to(`${trust}/services?stage=live&entries=incomplete&sort=users`),
  ],
  "/organisations/[reference]/services/new": [
    to(`${trust}/services/new`),
    empty(to(`${trust}/services/new`)),
  ],
  "/organisations/[reference]/sites": [to(`${trust}/sites`)],
  "/organisations/[reference]/sites/new": [to(`${trust}/sites/new`), empty(to(`${trust}/sites/new`))],
  "/reviews/side-by-side": [to("/reviews/side-by-side")],
  "/services/[serviceId]": [aService],
  "/services/[serviceId]/details/[group]": ["use", "running", "contract", "decision"].map((group) =>
    under(aService, `/details/${group}`),
  ),
  "/services/[serviceId]/dependencies": [dependencies, under(aService, "/dependencies")],
  "/services/[serviceId]/dependencies/new": [
    under(aService, "/dependencies/new"),
    empty(under(aService, "/dependencies/new")),
  ],
  "/services/[serviceId]/dependencies/[needsId]": [onward(dependencies)],
  "/services/[serviceId]/dependencies/[needsId]/removal": [under(onward(dependencies), "/removal")],
  "/services/[serviceId]/edit": [under(aService, "/edit")],
  "/services/[serviceId]/inherited": [under(aService, "/inherited")],
  "/sites/[siteId]": [aSite],
  "/sites/[siteId]/edit": [under(aSite, "/edit")],
  "/sites/[siteId]/uses": [under(aSite, "/uses")],
  "/sites/[siteId]/uses/new": [under(aSite, "/uses/new"), empty(under(aSite, "/uses/new"))],
  "/sites/[siteId]/uses/[serviceId]": [aUse],
  "/sites/[siteId]/uses/[serviceId]/removal": [under(aUse, "/removal")],
  // Eastgate is too small and has something kept; nobody recorded what Millbrook has.
  "/sites/[siteId]/sizing": [
    under(aSite, "/sizing"),
    under(follow(to(`${trust}/sites?search=Millbrook`), "/sites/"), "/sizing"),
  ],
  "/sites/[siteId]/sizing/[sizingId]": [aKeptSizing],
  "/sites/[siteId]/connections/new": [
    under(aSite, "/connections/new"),
    empty(under(aSite, "/connections/new")),
  ],
};

/** What only who leads an organisation sees. */
const LEADING: Record<string, Way[]> = {
  "/organisations/[reference]/people": [to(`${trust}/people?done=withdrawn&returned=2`)],
  "/organisations/[reference]/people/new": [to(`${trust}/people/new`), empty(to(`${trust}/people/new`))],
  "/organisations/[reference]/people/[personId]": [follow(to(`${trust}/people`), `${trust}/people/0`)],
  "/organisations/[reference]/people/[personId]/removal": [
    under(follow(to(`${trust}/people`), `${trust}/people/0`), "/removal"),
  ],
  "/organisations/[reference]/people/invitations/[invitationId]": [anInvitation],
  "/invitations/[token]": [to("/invitations/no-such-link"), theLinkOf(anInvitation)],
};

/** Nothing is listed: the demonstration has one version of each. The closing test compares two. */
const comparedWithItself =
  (submission: Way): Way =>
  async (page) => {
    await submission(page);
    await page.goto(`${page.url()}/compare/${page.url().split("/").at(-1)}`);
  };

const aReview = follow(to("/reviews"), "/reviews/0");
const aSubmission: Way = async (page) => {
  await page.goto("/organisations/DEMO3/submissions");
  const href = await page.locator('main td a[href^="/submissions/"]').first().getAttribute("href");
  await page.goto(href!);
};

/** What somebody sees who reviews the submissions of others. */
const REVIEWING: Record<string, Way[]> = {
  "/reviews": [to("/reviews"), to("/reviews?show=ended")],
  "/reviews/[reviewId]": [aReview],
  "/reviews/[reviewId]/requirements/[requirementId]": [
    empty(under(aReview, "/requirements/P7")),
    under(aReview, "/requirements/S0"),
    under(aReview, "/requirements/CL1"),
  ],
  "/reviews/[reviewId]/return": [under(aReview, "/return"), empty(under(aReview, "/return"))],
  "/reviews/[reviewId]/decide": [under(aReview, "/decide"), empty(under(aReview, "/decide"))],
};

/** What somebody sees with whom something has just been shared. */
const WAITING: Record<string, Way[]> = {
  "/reviews/[reviewId]/start": [aWaitingReview, empty(under(follow(to("/reviews"), "/reviews/0"), "/start"))],
};

const toSubmit = follow(to("/organisations/DEMO3/submissions"), "/assessments/0");

/** What a supplier sees of what it submitted. */
const SUBMITTING: Record<string, Way[]> = {
  "/organisations/[reference]/board-paper": [to("/organisations/DEMO1/board-paper")],
  "/organisations/[reference]/submissions": [to("/organisations/DEMO3/submissions")],
  "/assessments/[assessmentId]/submit": [toSubmit],
  "/assessments/[assessmentId]/submit/preview": [under(toSubmit, "/preview")],
  "/assessments/[assessmentId]/submit/preview/answers": [under(toSubmit, "/preview/answers")],
  "/submissions/[submissionId]": [aSubmission],
  "/submissions/[submissionId]/answers": [under(aSubmission, "/answers")],
  "/submissions/[submissionId]/withdrawal": [under(aSubmission, "/withdrawal")],
  "/submissions/[submissionId]/compare/[otherId]": [comparedWithItself(aSubmission)],
  "/submissions/[submissionId]/reviews/[reviewId]": [onward(aSubmission)],
};

/** What a member of a board sees of whom it oversees. */
const GOVERNING: Record<string, Way[]> = {
  "/portfolio": [to("/portfolio")],
  "/portfolio/[reference]": [
    to("/portfolio/DEMO6"),
    to("/portfolio/DEMO6?type=gp&size=one&supplier=Lanternfield+Software"),
    to("/portfolio/DEMO6?show=hscn&sort=hscn"),
    to("/portfolio/DEMO6?supplier=nothing+like+it"),
  ],
  "/portfolio/[reference]/board-paper": [to("/portfolio/DEMO6/board-paper")],
  "/portfolio/[reference]/organisations/[summaryId]": [
    follow(to("/portfolio/DEMO6"), "/portfolio/DEMO6/organisations/"),
    follow(to("/portfolio/DEMO6?show=mandatory_not_met"), "/portfolio/DEMO6/organisations/"),
  ],
};

const ADMINISTRATOR: Record<string, Way[]> = {
  "/administration/audit": [to("/administration/audit"), to("/administration/audit?kind=access")],
  "/administration/directory": [
    to("/administration/directory"),
    to("/administration/directory?search=nothing+like+it"),
    to("/administration/directory?problem=no-file"),
  ],
  "/administration/oversight": [
    to("/administration/oversight"),
    to("/administration/oversight?search=nothing+like+it"),
    to("/administration/oversight?problem=no-file"),
  ],
  "/administration/oversight/new": [to("/administration/oversight/new")],
  "/administration/oversight/[oversightId]/removal": [
    follow(to("/administration/oversight"), "/administration/oversight/0"),
  ],
};

test("every page is visited here, and a new one would be missed", () => {
  const visited = {
    ...PUBLIC,
    ...SIGNED_IN,
    ...LEADING,
    ...REVIEWING,
    ...WAITING,
    ...SUBMITTING,
    ...GOVERNING,
    ...ADMINISTRATOR,
  };
  expect(missingFrom(visited, routesWith("page.tsx"))).toEqual([]);
  expect(missingFrom(visited, ["/help", "/made-up/[id]"])).toEqual(["/made-up/[id]"]);
});

/**
 * Nothing against WCAG 2.2 AA in any state, and in the first also on a small phone; there nothing to scroll sideways
 * for in any state.
 */
async function check(page: Page, ways: Way[]) {
  for (const [state, way] of ways.entries()) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await way(page);
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 640 });
    if (state === 0) await expectAccessible(page);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider, `pixels too wide at 320 on ${page.url()}`).toBeLessThanOrEqual(0);
  }
}

for (const [route, ways] of Object.entries(PUBLIC))
  test(`${route} is accessible`, async ({ page }) => check(page, ways));

test("a page that does not exist is accessible", async ({ page }) => check(page, [to("/no-such-page")]));

test.describe("signed in", () => {
  for (const [route, ways] of Object.entries(SIGNED_IN))
    test(`${route} is accessible`, async ({ page }) => {
      // Who may approve may see every page of an organisation.
      await goOnAs(page, "approver@northmoor.example");
      await check(page, ways);
    });

  for (const [route, ways] of Object.entries(LEADING))
    test(`${route} is accessible to who leads`, async ({ page }) => {
      await goOnAs(page, "lead@northmoor.example");
      await check(page, ways);
    });

  for (const [route, ways] of Object.entries(REVIEWING))
    test(`${route} is accessible to who reviews`, async ({ page }) => {
      await goOnAs(page, "reviewer@nvicb.example");
      await check(page, ways);
    });

  for (const [route, ways] of Object.entries(WAITING))
    test(`${route} is accessible to who reviews`, async ({ page }) => check(page, ways));

  for (const [route, ways] of Object.entries(SUBMITTING))
    test(`${route} is accessible to who submits`, async ({ page }) => {
      await goOnAs(page, "approver@brightwell.example");
      await check(page, ways);
    });

  for (const [route, ways] of Object.entries(GOVERNING))
    test(`${route} is accessible to a board`, async ({ page }) => {
      await goOnAs(page, "board@nvicb.example");
      await check(page, ways);
    });

  for (const [route, ways] of Object.entries(ADMINISTRATOR))
    test(`${route} is accessible`, async ({ page }) => {
      await goOnAs(page, "admin@portal.example");
      await check(page, ways);
    });

  test("what a viewer sees is accessible", async ({ page }) => {
    await goOnAs(page, "viewer@northmoor.example");
    await check(page, [
      to(trust),
      assessment,
      inAssessment("/requirements/P7"),
      aSite,
      to(`${trust}/imports`),
    ]);
  });

  test("an organisation that has not begun is accessible", async ({ page }) => {
    await goOnAs(page, "lead@harbourlane.example");
    await check(page, [
      to("/organisations/DEMO2"),
      to("/organisations/DEMO2/sites"),
      to("/organisations/DEMO2/services"),
    ]);
  });
});
