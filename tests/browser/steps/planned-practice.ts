import type { Browser, Page } from "@playwright/test";
import { answerAtOnce } from "./answer-at-once";
import { inviteToJoin } from "./invite";
import {
  addService,
  addSite,
  answerProfile,
  nameOrganisation,
  startAssessment,
  type Answers,
} from "./organisation";
import * as practice from "./practice";
import { aNewcomer, anOdsCode, register } from "./register";
import { hrefIn, idIn } from "./two-sides";

/** A practice that has answered everything, with a lead and an approver in browsers of their own. */
export interface PlannedPractice {
  reference: string;
  lead: Page;
  approver: Page;
  assessment: string;
}

/** What falls short in the answers of `practice` is as it should be here, but for P7. */
const BETTER: Record<string, Answers> = {
  A1: { "A1.1": "fully_met", "A1.3": "fully_met" },
  A2: { "A2.1": "fully_met" },
  P2: { "P2.1": "fully_met" },
  P3: { "P3.1": "fully_met" },
  C1: { "C1.1": "fully_met" },
  U1: { "U1.1": "fully_met", "U1.2": ["national", "suppliers"] },
  U6: { "U6.1": "fully_met" },
};

/** What is asked of a site and of a service, not of the organisation. */
const ELSEWHERE = { site: /^(C[1-4]|CE)$/, service: /^(P[136]|CL1|S[56]|U2)$/ };

/** Only one must falls short: P7, which is partly met. */
export async function aPlannedPractice(browser: Browser): Promise<PlannedPractice> {
  const [lead, approver] = [await browser.newPage(), await browser.newPage()];
  const reference = anOdsCode();
  await register(lead, aNewcomer());
  await nameOrganisation(lead, practice.organisation(reference));
  await answerProfile(lead, practice.profile);
  await addSite(lead, practice.site);
  await addService(lead, practice.service);
  await startAssessment(lead);
  const assessment = new URL(lead.url()).pathname;
  const at = {
    organisation: "organisation",
    site: `site:${await idOfFirst(lead, reference, "sites")}`,
    service: `service:${await idOfFirst(lead, reference, "services")}`,
  };
  for (const level of ["organisation", "site", "service"] as const)
    await answerAtOnce(lead, assessment, at[level], answersAt(level));
  await inviteToJoin(lead, approver, { reference, role: "Approver", name: "Ada Approver" });
  return { reference, lead, approver, assessment };
}

async function idOfFirst(page: Page, reference: string, kind: "sites" | "services"): Promise<string> {
  await page.goto(`/organisations/${reference}/${kind}`);
  return idIn(await hrefIn(page, new RegExp(`^/${kind}/[0-9a-f-]{36}$`)));
}

const answersAt = (level: "organisation" | "site" | "service") =>
  practice.requirements
    .filter(([requirement]) => levelOf(requirement) === level)
    .map(([requirement, answers]) => [requirement, BETTER[requirement] ?? answers] as const);

const levelOf = (requirement: string) =>
  (["site", "service"] as const).find((level) => ELSEWHERE[level].test(requirement)) ?? "organisation";
