import { expect, type Page } from "@playwright/test";

export interface Ids {
  organisation: string;
  assessment: string;
  requirement: string;
  site: string;
  service: string;
}

type Addresses = Readonly<Record<string, (ids: Ids) => string>>;

/** Every address that names something of an organisation, by its folder in `app`. */
export const OF_AN_ORGANISATION: Addresses = {
  "/organisations/[reference]": ({ organisation }) => `/organisations/${organisation}`,
  "/organisations/[reference]/assessment": ({ organisation }) => `/organisations/${organisation}/assessment`,
  "/organisations/[reference]/profile": ({ organisation }) => `/organisations/${organisation}/profile`,
  "/organisations/[reference]/sites": ({ organisation }) => `/organisations/${organisation}/sites`,
  "/organisations/[reference]/sites/new": ({ organisation }) => `/organisations/${organisation}/sites/new`,
  "/organisations/[reference]/services": ({ organisation }) => `/organisations/${organisation}/services`,
  "/organisations/[reference]/services/new": ({ organisation }) =>
    `/organisations/${organisation}/services/new`,
  "/sites/[siteId]": ({ site }) => `/sites/${site}`,
  "/sites/[siteId]/edit": ({ site }) => `/sites/${site}/edit`,
  "/services/[serviceId]": ({ service }) => `/services/${service}`,
  "/services/[serviceId]/edit": ({ service }) => `/services/${service}/edit`,
  "/assessments/[assessmentId]": ({ assessment }) => `/assessments/${assessment}`,
  "/assessments/[assessmentId]/check-answers": ({ assessment }) => `/assessments/${assessment}/check-answers`,
  "/assessments/[assessmentId]/empty-register": ({ assessment }) =>
    `/assessments/${assessment}/empty-register`,
  "/assessments/[assessmentId]/report": ({ assessment }) => `/assessments/${assessment}/report`,
  "/assessments/[assessmentId]/report/actions.csv": ({ assessment }) =>
    `/assessments/${assessment}/report/actions.csv`,
  "/assessments/[assessmentId]/report/report.csv": ({ assessment }) =>
    `/assessments/${assessment}/report/report.csv`,
  "/assessments/[assessmentId]/report/report.json": ({ assessment }) =>
    `/assessments/${assessment}/report/report.json`,
  "/assessments/[assessmentId]/requirements/[requirementId]": ({ assessment, requirement }) =>
    `/assessments/${assessment}/requirements/${requirement}`,
};

/** Every address that names something that anybody may see. A secret from an email is no id: its page says it is dead. */
export const OF_THE_POLICY: Addresses = {
  "/need-to-act/[question]": ({ requirement }) => `/need-to-act/${requirement}`,
  "/requirements/[requirementId]": ({ requirement }) => `/requirements/${requirement}`,
  "/register/[token]": ({ requirement }) => `/register/${requirement}`,
  "/reset-password/[token]": ({ requirement }) => `/reset-password/${requirement}`,
};

/** Looks up ids of the demonstration trust, for somebody who belongs to it. */
export async function readIds(page: Page): Promise<Ids> {
  const organisation = "DEMO1";
  await page.goto(`/organisations/${organisation}/assessment`);
  await expect(page).toHaveURL(/\/assessments\//);
  const assessment = lastPart(page.url());
  const site = await firstOf(page, `/organisations/${organisation}/sites`);
  const service = await firstOf(page, `/organisations/${organisation}/services`);
  return { organisation, assessment, requirement: "P7", site, service };
}

async function firstOf(page: Page, list: string): Promise<string> {
  await page.goto(list);
  return lastPart((await page.getByRole("main").locator("table a").first().getAttribute("href")) ?? "");
}

const lastPart = (address: string) => address.slice(address.lastIndexOf("/") + 1);
