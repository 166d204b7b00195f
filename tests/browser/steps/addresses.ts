import { expect, type Page } from "@playwright/test";

export interface Ids {
  organisation: string;
  assessment: string;
  requirement: string;
  site: string;
  connection: string;
  service: string;
  /** A service that is used at the site, and a sizing of the site that was kept. */
  used: string;
  sizing: string;
  /** A service that needs another, and that one. */
  needing: string;
  needed: string;
  imported: string;
  notice: string;
  /** Somebody who belongs to the organisation, and an open invitation to it. */
  member: string;
  invitation: string;
  /** An action of the plan. */
  action: string;
  /** Something that is assigned to somebody. */
  assignment: string;
  /** A note, link or certificate. */
  evidence: string;
  /** A service that it provides to others. */
  product: string;
  /** A request that it sent, and something that is shared with it. */
  asked: string;
  share: string;
}

/** With the same id wherever one is asked for. */
export const named = (id: string): Ids & SubmissionIds => ({
  organisation: id,
  assessment: id,
  requirement: id,
  site: id,
  connection: id,
  service: id,
  used: id,
  sizing: id,
  needing: id,
  needed: id,
  imported: id,
  notice: id,
  assignment: id,
  member: id,
  invitation: id,
  evidence: id,
  product: id,
  asked: id,
  share: id,
  action: id,
  submission: id,
  other: id,
  review: id,
});

/** What names something that two organisations see, each its side of it. */
export interface SubmissionIds {
  submission: string;
  /** Another of the same subject. */
  other: string;
  review: string;
}

type Addresses<Of = Ids> = Readonly<Record<string, (ids: Of) => string>>;

/** Every address that names something of an organisation, by its folder in `app`. */
export const OF_AN_ORGANISATION: Addresses = {
  "/organisations/[reference]": ({ organisation }) => `/organisations/${organisation}`,
  "/organisations/[reference]/assessments": ({ organisation }) =>
    `/organisations/${organisation}/assessments`,
  "/organisations/[reference]/assessments/new": ({ organisation }) =>
    `/organisations/${organisation}/assessments/new`,
  "/organisations/[reference]/assessment": ({ organisation }) => `/organisations/${organisation}/assessment`,
  "/organisations/[reference]/report": ({ organisation }) => `/organisations/${organisation}/report`,
  "/organisations/[reference]/audit": ({ organisation }) => `/organisations/${organisation}/audit`,
  "/organisations/[reference]/audit/audit.csv": ({ organisation }) =>
    `/organisations/${organisation}/audit/audit.csv`,
  "/organisations/[reference]/exports/[file]": ({ organisation }) =>
    `/organisations/${organisation}/exports/services.csv`,
  "/organisations/[reference]/imports": ({ organisation }) => `/organisations/${organisation}/imports`,
  "/organisations/[reference]/imports/upload": ({ organisation }) =>
    `/organisations/${organisation}/imports/upload`,
  "/imports/[importId]": ({ imported }) => `/imports/${imported}`,
  "/imports/[importId]/problems.csv": ({ imported }) => `/imports/${imported}/problems.csv`,
  "/organisations/[reference]/settings": ({ organisation }) => `/organisations/${organisation}/settings`,
  "/organisations/[reference]/profile": ({ organisation }) => `/organisations/${organisation}/profile`,
  "/organisations/[reference]/people": ({ organisation }) => `/organisations/${organisation}/people`,
  "/organisations/[reference]/people/new": ({ organisation }) => `/organisations/${organisation}/people/new`,
  "/organisations/[reference]/overseers": ({ organisation }) => `/organisations/${organisation}/overseers`,
  "/organisations/[reference]/benchmark": ({ organisation }) => `/organisations/${organisation}/benchmark`,
  "/portfolio/[reference]": ({ organisation }) => `/portfolio/${organisation}`,
  "/portfolio/[reference]/portfolio.csv": ({ organisation }) => `/portfolio/${organisation}/portfolio.csv`,
  "/portfolio/[reference]/board-paper": ({ organisation }) => `/portfolio/${organisation}/board-paper`,
  "/portfolio/[reference]/board-paper/[file]": ({ organisation }) =>
    `/portfolio/${organisation}/board-paper/board-paper.pdf`,
  // The trust oversees nobody: no id is one of its portfolio.
  "/portfolio/[reference]/organisations/[summaryId]": ({ organisation, site }) =>
    `/portfolio/${organisation}/organisations/${site}`,
  // The trust runs no portal: nothing there is found.
  "/administration/oversight/[oversightId]/removal": ({ site }) =>
    `/administration/oversight/${site}/removal`,
  "/administration/oversight/exports/[file]": ({ site }) => `/administration/oversight/exports/${site}`,
  "/organisations/[reference]/access": ({ organisation }) => `/organisations/${organisation}/access`,
  "/organisations/[reference]/people/[personId]/removal": ({ organisation, member }) =>
    `/organisations/${organisation}/people/${member}/removal`,
  "/organisations/[reference]/people/[personId]": ({ organisation, member }) =>
    `/organisations/${organisation}/people/${member}`,
  "/organisations/[reference]/people/invitations/[invitationId]": ({ organisation, invitation }) =>
    `/organisations/${organisation}/people/invitations/${invitation}`,
  "/organisations/[reference]/plan": ({ organisation }) => `/organisations/${organisation}/plan`,
  "/organisations/[reference]/plan/new": ({ organisation }) => `/organisations/${organisation}/plan/new`,
  "/organisations/[reference]/plan/approval": ({ organisation }) =>
    `/organisations/${organisation}/plan/approval`,
  "/organisations/[reference]/plan/board": ({ organisation }) => `/organisations/${organisation}/plan/board`,
  "/organisations/[reference]/plan/timeline": ({ organisation }) =>
    `/organisations/${organisation}/plan/timeline`,
  "/organisations/[reference]/plan/exports": ({ organisation }) =>
    `/organisations/${organisation}/plan/exports`,
  "/organisations/[reference]/plan/exports/[file]": ({ organisation }) =>
    `/organisations/${organisation}/plan/exports/jira.csv`,
  "/organisations/[reference]/plan/what-if": ({ organisation }) =>
    `/organisations/${organisation}/plan/what-if`,
  "/organisations/[reference]/plan/actions/[actionId]": ({ organisation, action }) =>
    `/organisations/${organisation}/plan/actions/${action}`,
  "/organisations/[reference]/plan/actions/[actionId]/edit": ({ organisation, action }) =>
    `/organisations/${organisation}/plan/actions/${action}/edit`,
  "/organisations/[reference]/plan/actions/[actionId]/places": ({ organisation, action }) =>
    `/organisations/${organisation}/plan/actions/${action}/places`,
  "/organisations/[reference]/requests": ({ organisation }) => `/organisations/${organisation}/requests`,
  "/organisations/[reference]/requests/new": ({ organisation }) =>
    `/organisations/${organisation}/requests/new`,
  "/organisations/[reference]/shares": ({ organisation }) => `/organisations/${organisation}/shares`,
  "/organisations/[reference]/shares/new": ({ organisation }) => `/organisations/${organisation}/shares/new`,
  "/organisations/[reference]/passports": ({ organisation }) => `/organisations/${organisation}/passports`,
  "/organisations/[reference]/board-paper": ({ organisation }) =>
    `/organisations/${organisation}/board-paper`,
  "/organisations/[reference]/board-paper/[file]": ({ organisation }) =>
    `/organisations/${organisation}/board-paper/board-paper.docx`,
  "/organisations/[reference]/submissions": ({ organisation }) =>
    `/organisations/${organisation}/submissions`,
  "/assessments/[assessmentId]/submit": ({ assessment, product }) =>
    `/assessments/${assessment}/submit?product=${product}`,
  "/assessments/[assessmentId]/submit/preview": ({ assessment, product }) =>
    `/assessments/${assessment}/submit/preview?product=${product}`,
  "/assessments/[assessmentId]/submit/preview/answers": ({ assessment, product }) =>
    `/assessments/${assessment}/submit/preview/answers?product=${product}`,
  "/requests/[requestId]": ({ asked }) => `/requests/${asked}`,
  "/shares/[shareId]": ({ share }) => `/shares/${share}`,
  "/services/[serviceId]/inherited": ({ service }) => `/services/${service}/inherited`,
  "/services/[serviceId]/passport": ({ product }) => `/services/${product}/passport`,
  "/services/[serviceId]/passport/edit": ({ product }) => `/services/${product}/passport/edit`,
  "/organisations/[reference]/sites": ({ organisation }) => `/organisations/${organisation}/sites`,
  "/organisations/[reference]/sites/new": ({ organisation }) => `/organisations/${organisation}/sites/new`,
  "/organisations/[reference]/register-reviews": ({ organisation }) =>
    `/organisations/${organisation}/register-reviews`,
  "/organisations/[reference]/register-reviews/new": ({ organisation }) =>
    `/organisations/${organisation}/register-reviews/new`,
  "/organisations/[reference]/services": ({ organisation }) => `/organisations/${organisation}/services`,
  "/organisations/[reference]/services/new": ({ organisation }) =>
    `/organisations/${organisation}/services/new`,
  "/organisations/[reference]/national-services": ({ organisation }) =>
    `/organisations/${organisation}/national-services`,
  "/organisations/[reference]/national-services/[nationalId]": ({ organisation }) =>
    `/organisations/${organisation}/national-services/spine`,
  "/organisations/[reference]/dependencies": ({ organisation }) =>
    `/organisations/${organisation}/dependencies`,
  "/organisations/[reference]/dependencies/new": ({ organisation }) =>
    `/organisations/${organisation}/dependencies/new`,
  "/organisations/[reference]/evidence": ({ organisation }) => `/organisations/${organisation}/evidence`,
  "/organisations/[reference]/evidence/new": ({ organisation }) =>
    `/organisations/${organisation}/evidence/new?kind=note`,
  "/organisations/[reference]/evidence/upload": ({ organisation }) =>
    `/organisations/${organisation}/evidence/upload`,
  "/evidence/[evidenceId]/upload": ({ evidence }) => `/evidence/${evidence}/upload`,
  "/evidence/[evidenceId]/file": ({ evidence }) => `/evidence/${evidence}/file?version=1`,
  "/evidence/[evidenceId]": ({ evidence }) => `/evidence/${evidence}`,
  "/evidence/[evidenceId]/edit": ({ evidence }) => `/evidence/${evidence}/edit`,
  "/evidence/[evidenceId]/attach": ({ evidence }) => `/evidence/${evidence}/attach`,
  "/evidence/[evidenceId]/removal": ({ evidence }) => `/evidence/${evidence}/removal`,
  "/evidence/[evidenceId]/versions/new": ({ evidence }) => `/evidence/${evidence}/versions/new`,
  "/assessments/[assessmentId]/requirements/[requirementId]/evidence": ({ assessment, requirement }) =>
    `/assessments/${assessment}/requirements/${requirement}/evidence`,
  "/organisations/[reference]/waves": ({ organisation }) => `/organisations/${organisation}/waves`,
  "/organisations/[reference]/waves/waves.csv": ({ organisation }) =>
    `/organisations/${organisation}/waves/waves.csv`,
  "/notices/[noticeId]": ({ notice }) => `/notices/${notice}`,
  "/sites/[siteId]": ({ site }) => `/sites/${site}`,
  "/sites/[siteId]/edit": ({ site }) => `/sites/${site}/edit`,
  "/sites/[siteId]/uses": ({ site }) => `/sites/${site}/uses`,
  "/sites/[siteId]/uses/new": ({ site }) => `/sites/${site}/uses/new`,
  "/sites/[siteId]/uses/[serviceId]": ({ site, used }) => `/sites/${site}/uses/${used}`,
  "/sites/[siteId]/uses/[serviceId]/removal": ({ site, used }) => `/sites/${site}/uses/${used}/removal`,
  "/sites/[siteId]/sizing": ({ site }) => `/sites/${site}/sizing`,
  "/sites/[siteId]/sizing/[sizingId]": ({ site, sizing }) => `/sites/${site}/sizing/${sizing}`,
  "/sites/[siteId]/connections/new": ({ site }) => `/sites/${site}/connections/new`,
  "/connections/[connectionId]": ({ connection }) => `/connections/${connection}`,
  "/connections/[connectionId]/edit": ({ connection }) => `/connections/${connection}/edit`,
  "/services/[serviceId]": ({ service }) => `/services/${service}`,
  "/services/[serviceId]/edit": ({ service }) => `/services/${service}/edit`,
  "/services/[serviceId]/details/[group]": ({ service }) => `/services/${service}/details/use`,
  "/services/[serviceId]/dependencies": ({ service }) => `/services/${service}/dependencies`,
  "/services/[serviceId]/dependencies/new": ({ service }) => `/services/${service}/dependencies/new`,
  "/services/[serviceId]/dependencies/[needsId]/removal": ({ needing, needed }) =>
    `/services/${needing}/dependencies/${needed}/removal`,
  "/services/[serviceId]/dependencies/[needsId]": ({ needing, needed }) =>
    `/services/${needing}/dependencies/${needed}`,
  "/assessments/[assessmentId]": ({ assessment }) => `/assessments/${assessment}`,
  "/assessments/[assessmentId]/assignments": ({ assessment }) => `/assessments/${assessment}/assignments`,
  "/assessments/[assessmentId]/assignments/new": ({ assessment, requirement }) =>
    `/assessments/${assessment}/assignments/new?requirement=${requirement}`,
  "/assessments/[assessmentId]/requirements/[requirementId]/comments": ({ assessment, requirement }) =>
    `/assessments/${assessment}/requirements/${requirement}/comments`,
  "/assignments/[assignmentId]": ({ assignment }) => `/assignments/${assignment}`,
  "/assignments/[assignmentId]/edit": ({ assignment }) => `/assignments/${assignment}/edit`,
  "/assessments/[assessmentId]/reconfirm/[sectionId]": ({ assessment }) =>
    `/assessments/${assessment}/reconfirm/scope`,
  "/assessments/[assessmentId]/check-answers": ({ assessment }) => `/assessments/${assessment}/check-answers`,
  "/assessments/[assessmentId]/empty-register": ({ assessment }) =>
    `/assessments/${assessment}/empty-register`,
  "/assessments/[assessmentId]/report": ({ assessment }) => `/assessments/${assessment}/report`,
  "/assessments/[assessmentId]/report/[file]": ({ assessment }) =>
    `/assessments/${assessment}/report/report.csv`,
  "/assessments/[assessmentId]/requirements/[requirementId]/autosave": ({ assessment, requirement }) =>
    `/assessments/${assessment}/requirements/${requirement}/autosave`,
  "/assessments/[assessmentId]/requirements/[requirementId]/history": ({ assessment, requirement }) =>
    `/assessments/${assessment}/requirements/${requirement}/history`,
  "/assessments/[assessmentId]/requirements/[requirementId]": ({ assessment, requirement }) =>
    `/assessments/${assessment}/requirements/${requirement}`,
  "/assessments/[assessmentId]/requirements/[requirementId]/places": ({ assessment }) =>
    `/assessments/${assessment}/requirements/C1/places`,
  "/assessments/[assessmentId]/requirements/[requirementId]/copy": ({ assessment, site }) =>
    `/assessments/${assessment}/requirements/C1/copy?to=site:${site}`,
};

/** Every address of a submission and of its review. Who may see one of them need not see all: each has its side. */
export const OF_A_SUBMISSION: Addresses<Ids & SubmissionIds> = {
  "/submissions/[submissionId]": ({ submission }) => `/submissions/${submission}`,
  "/submissions/[submissionId]/answers": ({ submission }) => `/submissions/${submission}/answers`,
  "/submissions/[submissionId]/submission.json": ({ submission }) =>
    `/submissions/${submission}/submission.json`,
  "/submissions/[submissionId]/report/[file]": ({ submission }) =>
    `/submissions/${submission}/report/report.csv`,
  "/submissions/[submissionId]/evidence/[evidenceId]": ({ submission, evidence }) =>
    `/submissions/${submission}/evidence/${evidence}?version=1`,
  "/submissions/[submissionId]/withdrawal": ({ submission }) => `/submissions/${submission}/withdrawal`,
  "/submissions/[submissionId]/compare/[otherId]": ({ submission, other }) =>
    `/submissions/${submission}/compare/${other}`,
  "/submissions/[submissionId]/compare/[otherId]/differences.csv": ({ submission, other }) =>
    `/submissions/${submission}/compare/${other}/differences.csv`,
  "/submissions/[submissionId]/reviews/[reviewId]": ({ submission, review }) =>
    `/submissions/${submission}/reviews/${review}`,
  "/reviews/[reviewId]": ({ review }) => `/reviews/${review}`,
  "/reviews/[reviewId]/start": ({ review }) => `/reviews/${review}/start`,
  "/reviews/[reviewId]/requirements/[requirementId]": ({ review, requirement }) =>
    `/reviews/${review}/requirements/${requirement}`,
  "/reviews/[reviewId]/return": ({ review }) => `/reviews/${review}/return`,
  "/reviews/[reviewId]/decide": ({ review }) => `/reviews/${review}/decide`,
};

/** Every address that names something that anybody may see. A secret from an email is no id: its page says it is dead. */
export const OF_THE_POLICY: Addresses = {
  "/need-to-act/[question]": ({ requirement }) => `/need-to-act/${requirement}`,
  "/requirements/[requirementId]": ({ requirement }) => `/requirements/${requirement}`,
  "/register/[token]": ({ requirement }) => `/register/${requirement}`,
  "/reset-password/[token]": ({ requirement }) => `/reset-password/${requirement}`,
  "/asked/[token]": ({ requirement }) => `/asked/${requirement}`,
  "/calendar/[token]": ({ requirement }) => `/calendar/${requirement}`,
  "/invitations/[token]": ({ requirement }) => `/invitations/${requirement}`,
};

let known: Ids | undefined;

/** Looks up ids of the demonstration trust, for somebody who belongs to it. They stay the same for the whole run. */
export const readIds = async (page: Page): Promise<Ids> => (known ??= await lookUp(page));

async function lookUp({ request }: Page): Promise<Ids> {
  const organisation = "DEMO1";
  const trust = `/organisations/${organisation}`;
  const assessment = idAfter("/assessments/", (await request.get(`${trust}/assessment`)).url());
  const site = idAfter("/sites/", await (await request.get(`${trust}/sites`)).text());
  const connection = idAfter("/connections/", await (await request.get(`/sites/${site}`)).text());
  const service = idAfter("/services/", await (await request.get(`${trust}/services`)).text());
  const used = idAfter("/uses/", await (await request.get(`/sites/${site}/uses`)).text());
  const sizing = idAfter("/sizing/", await (await request.get(`/sites/${site}/sizing`)).text());
  const imported = idAfter("/imports/", await (await request.get(`${trust}/imports`)).text());
  const notice = idAfter("/notices/", await (await request.get("/notices")).text());
  const evidence = idAfter("/evidence/", await (await request.get(`${trust}/evidence?kind=note`)).text());
  const assigned = await (await request.get(`/assessments/${assessment}/assignments`)).text();
  const [, table = ""] = (await (await request.get(`${trust}/dependencies`)).text()).split("<tbody");
  const needing = idAfter("/services/", table);
  const needed = idAfter("/services/", table.replaceAll(needing, ""));
  const people = await (await request.get(`${trust}/people`)).text();
  const shares = await (await request.get(`${trust}/shares`)).text();
  const requests = await (await request.get(`${trust}/requests`)).text();
  const action = idAfter("/plan/actions/", await (await request.get(`${trust}/plan`)).text());
  return {
    action,
    product: idAfter("/services/", shares),
    share: idAfter("/shares/", shares),
    asked: idAfter("/requests/", requests),
    assignment: idAfter("/assignments/", assigned),
    member: idAfter("/people/", people),
    invitation: idAfter("/people/invitations/", people),
    imported,
    notice,
    evidence,
    used,
    sizing,
    needing,
    needed,
    organisation,
    assessment,
    requirement: "P7",
    site,
    connection,
    service,
  };
}

function idAfter(folder: string, text: string): string {
  const [, id] = new RegExp(`${folder}([0-9a-f-]{36})`).exec(text) ?? [];
  expect(id, `an id after ${folder}`).toBeDefined();
  return id!;
}
