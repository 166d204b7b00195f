import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { listAnswerChanges } from "@/lib/data/assessment/answer-history";
import { saveAnswers } from "@/lib/data/assessment/answers";
import { loadAssessment, readAssessment, readAssessmentToDownload } from "@/lib/data/assessment/assessments";
import { demand, demandAssessment, demandCommissioner, demandOrganisation } from "@/lib/data/people/access";
import { agreeConditionMet, listOpenConditions, sayConditionDone } from "@/lib/data/plan/conditions";
import { db } from "@/lib/data/db";
import { decideReview } from "@/lib/data/review/decisions";
import { answerQuery, askAgain, askSupplier, closeQuery } from "@/lib/data/review/review-queries";
import { returnReview } from "@/lib/data/review/review-returns";
import { moveReview, readRight } from "@/lib/data/review/review-right";
import { readOverclaimed, startReview } from "@/lib/data/review/review-start";
import { readReview, readReviewOf } from "@/lib/data/review/reviews";
import { readComparison, readComparisonToDownload } from "@/lib/data/submission/comparison";
import { hashPassword } from "@/lib/data/sign-in/passwords";
import { giveVerdict } from "@/lib/data/review/verdicts";
import { assign, listAnswerers } from "@/lib/data/teamwork/assign";
import { editAssignment, finishAssignment, withdrawAssignment } from "@/lib/data/teamwork/assignment-edit";
import { listAssignments, readAssignedShare, readAssignment } from "@/lib/data/teamwork/assignments";
import { mergeActions, noteAction, splitAction } from "@/lib/data/plan/action-arrange";
import { addAction, editAction, type NewAction } from "@/lib/data/plan/action-edit";
import { changeActions, moveAction } from "@/lib/data/plan/action-moves";
import { listFeeds, makeFeed, revokeFeed } from "@/lib/data/plan/calendar-feeds";
import { approvePlan } from "@/lib/data/plan/approve-plan";
import { readWhatIf } from "@/lib/data/plan/what-if";
import {
  demandAction,
  listOwners,
  readPlan,
  readPlanAction,
  readPlanToDownload,
} from "@/lib/data/plan/plans";
import { addComment, resolveComment } from "@/lib/data/teamwork/comment-edit";
import { countOpenComments, readComments } from "@/lib/data/teamwork/comments";
import { readRequirementWork } from "@/lib/data/teamwork/requirement-work";
import { readTeamwork } from "@/lib/data/teamwork/teamwork";
import { keepSizing, listKeptSizings, readKeptSizing } from "@/lib/data/evidence/kept-sizings";
import { addUse, editUse, listUnused, listUses, readUse, removeUse } from "@/lib/data/register/service-uses";
import { listSizingInputs, readSizing } from "@/lib/data/register/sizing";
import {
  addConnection,
  archiveConnection,
  editConnection,
  listConnections,
  readConnection,
} from "@/lib/data/register/connections";
import { readAssessmentWithRegister } from "@/lib/data/assessment/register-facts";
import {
  listRegisterReviews,
  putFindingRight,
  recordRegisterReview,
} from "@/lib/data/register/register-reviews";
import {
  listDependencies,
  listNeedable,
  readDependencies,
  readDependency,
  readMigration,
  readMigrationToDownload,
} from "@/lib/data/register/dependencies";
import {
  addDependency,
  editDependency,
  removeDependency,
  sayNoDependencies,
} from "@/lib/data/register/dependency-edit";
import { listAllEvents, listEvents } from "@/lib/data/audit/audit-events";
import { exportAllEvents, exportEvents } from "@/lib/data/audit/audit-export";
import { demandEvidence, readEvidence } from "@/lib/data/evidence/evidence";
import { addEvidence } from "@/lib/data/evidence/evidence-add";
import { addSizingEvidence, listSizingsToUse } from "@/lib/data/evidence/evidence-of-sizing";
import { addEvidenceVersion } from "@/lib/data/evidence/evidence-versions";
import {
  addFileEvidence,
  addFileVersion,
  demandFile,
  demandUpload,
  openEvidenceFile,
} from "@/lib/data/evidence/evidence-file";
import { deleteEvidence, editEvidence } from "@/lib/data/evidence/evidence-edit";
import {
  countEndingEvidence,
  listEvidence,
  listPlaces,
  readNewEvidence,
} from "@/lib/data/evidence/evidence-list";
import { demandEvidenceUse, readEvidenceUse } from "@/lib/data/evidence/evidence-right";
import {
  attachEvidence,
  attachToRequirements,
  detachEvidence,
  listRequirementEvidence,
} from "@/lib/data/evidence/evidence-use";
import { demandAdministrator, listDirectory, setAdministrator } from "@/lib/data/people/directory";
import { exportRegister } from "@/lib/data/imports/exports";
import { applyImport } from "@/lib/data/imports/import-apply";
import { checkImport } from "@/lib/data/imports/import-check";
import { readCheckedFile } from "@/lib/data/imports/import-file";
import { abandonImport, claimApply, claimCheck } from "@/lib/data/imports/import-claims";
import { startImport, startPortalImport } from "@/lib/data/imports/import-start";
import {
  demandImport,
  listImportRows,
  listImports,
  listPortalImports,
  readImport,
} from "@/lib/data/imports/imports";
import { declineRequest, shareAsAsked } from "@/lib/data/share/answer-request";
import { ask, readRequestEmail, withdrawRequest } from "@/lib/data/share/ask";
import { readBenchmark, readProgress } from "@/lib/data/people/organisation-progress";
import { listOverseers, listOversights, readOversight } from "@/lib/data/portfolio/oversights";
import { addOversight, endOversight } from "@/lib/data/portfolio/set-oversights";
import { readPortfolioPaper } from "@/lib/data/portfolio/portfolio-paper";
import { readOverseen } from "@/lib/data/portfolio/overseen";
import { downloadPortfolio, readPortfolio } from "@/lib/data/portfolio/portfolio";
import { demandPortfolio } from "@/lib/data/portfolio/portfolio-access";
import { editPassport } from "@/lib/data/share/passport-edit";
import { listPassports } from "@/lib/data/share/passport-list";
import { readPassport, subscribe } from "@/lib/data/share/passports";
import { demandSubject, listProducts } from "@/lib/data/submission/products";
import {
  demandOpenRequest,
  listReceivedRequests,
  listSentRequests,
  readRequest,
} from "@/lib/data/share/requests";
import { listSharedWith, listShares, readShare, shareUnasked } from "@/lib/data/share/shares";
import { stopSharing } from "@/lib/data/share/stop-sharing";
import { dropKeptForm, keepForm, readKeptForm } from "@/lib/data/sign-in/kept-forms";
import { linkEntry, linkNational, listLinkable, listNational } from "@/lib/data/register/national-services";
import { readPlanFor } from "@/lib/data/plan/reported-plan";
import { chooseMarking, readSettings } from "@/lib/data/people/organisation-settings";
import {
  countRegister,
  currentAssessment,
  editOrganisation,
  listOrganisations,
  readOrganisation,
} from "@/lib/data/people/organisations";
import { inherit, stopInheriting } from "@/lib/data/share/inherit";
import { readInheritance, readOffer } from "@/lib/data/share/inheritance";
import { listServices, listSmartcardServices } from "@/lib/data/register/service-list";
import {
  addService,
  archiveService,
  demandService,
  editService,
  readService,
  readServiceSurroundings,
} from "@/lib/data/register/services";
import {
  readInvitation,
  readInvitationEmail,
  renewInvitation,
  withdrawInvitation,
} from "@/lib/data/people/invitations";
import { formerMemberName, readAccess } from "@/lib/data/people/former-members";
import { invite } from "@/lib/data/people/invite";
import { changeRole, leave, removeMember } from "@/lib/data/people/members";
import { listInvitations, listPeople, readMember } from "@/lib/data/people/people-of";
import {
  endOtherSessions,
  endSession,
  listSessions,
  readSession,
  startSession,
} from "@/lib/data/sign-in/sessions";
import { addSite, archiveSite, demandSite, editSite, listSites, readSite } from "@/lib/data/register/sites";
import { confirmCarried } from "@/lib/data/assessment/carried";
import { listAssessments, startNextAssessment } from "@/lib/data/assessment/next-assessment";
import { startAssessment } from "@/lib/data/assessment/start-assessment";
import { declareSubmission } from "@/lib/data/submission/declare";
import { demandPreparation } from "@/lib/data/submission/demand-preparation";
import {
  prepareSubmission,
  previewSubmission,
  takeBackPreparation,
} from "@/lib/data/submission/preparations";
import { readReturned } from "@/lib/data/review/returned-reviews";
import { readToSubmit } from "@/lib/data/submission/read-to-submit";
import { readUnoffered } from "@/lib/data/submission/read-unoffered";
import { listSubmittedEvidence, openSubmittedFile } from "@/lib/data/submission/submission-evidence";
import { demandSubmission } from "@/lib/data/submission/submission-sight";
import { listSubjects } from "@/lib/data/submission/submission-subjects";
import { withdrawSubmission } from "@/lib/data/submission/submission-withdrawal";
import { readSubmission, readSubmissionToDownload } from "@/lib/data/submission/submissions";
import { anOverseen, anOversight, aPair } from "@/tests/support/overseen";
import { NotAllowed, NotFound } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import type { Side } from "@/lib/domain/review/transitions";
import { ORGANISATION } from "@/lib/domain/scope";
import { NO_FIGURES } from "@/lib/domain/sizing/no-figures";
import { anAcceptedReview } from "@/tests/support/accepted";
import { answerAll } from "@/tests/support/answered";
import {
  aConnection,
  aMember,
  anAssessment,
  anOrganisation,
  aPerson,
  aService,
  type BuiltOrganisation,
} from "@/tests/support/builders";
import { aSubmission, readBefore } from "@/tests/support/submitted";

// Files lie beside the embedded database of the portal: here in a folder of the test.
vi.hoisted(() => (process.env.DATA_FOLDER = `${process.env.TMPDIR ?? "/tmp"}/stranger-${process.pid}`));

// Every function of lib/data that takes a person, called by somebody with no role in the organisation concerned,
// with ids that exist. A new function has to be put in one of the lists before this passes.

const SITE = { name: "Theirs", odsSiteCode: null, profile: {} };
const REVIEW = { reviewedOn: "2026-05-06", reviewers: "They", reach: "all_inside", missing: null } as const;
const CONNECTION = { name: "Theirs", details: {} };
const SERVICE = { name: "Theirs", provider: null, profile: {} };

const USE = {
  peopleAtOnce: 1,
  ...NO_FIGURES,
};

const INVITED = { email: "invited@people.example", role: "viewer", message: null } as const;

/** Somebody else who leads the organisation. */
const other = async (organisation: BuiltOrganisation) => (await aMember(organisation, "lead")).id;

const ASSIGNED = { section: null, requirement: "P7", scope: null, dueOn: null, note: null } as const;
const SAID = { text: "Theirs", repliesTo: null, tell: [] };

type Built = Awaited<ReturnType<typeof anAssessment>>;

/** Makes sure that the service is used at the site. */
async function used({ lead, site, service }: Built): Promise<void> {
  const { uses } = await listUses(lead, site);
  if (uses.length === 0) await addUse(lead, site, service, USE);
}

const DEPENDENCY = { kind: "data", network: "hscn" } as const;

/** A service that theirs is made to need. */
async function needed({ lead, organisation, service }: Built): Promise<string> {
  const needsId = await aService(organisation, { name: randomUUID() });
  await addDependency(lead, service, { needsId, ...DEPENDENCY });
  return needsId;
}

const NOTE = { values: { title: "Theirs", scope: ORGANISATION, details: {} }, content: { text: "Theirs" } };

const aNote = ({ lead, organisation }: Built) => addEvidence(lead, organisation.reference, "note", NOTE);

function newFile() {
  const folder = mkdtempSync(join(tmpdir(), "stranger-"));
  const path = join(folder, "file");
  writeFileSync(path, "Theirs");
  return { path, fileName: "a.txt", contentType: "text/plain", bytes: 6, sha256: "0".repeat(64) };
}

const aFile = ({ lead, organisation }: Built) => addFileEvidence(lead, organisation.reference, newFile());

const spokenFor = ({ assessment }: Built) => ({ assessment, requirement: "C1" });

/** Something that is assigned to the lead. */
const assigned = async ({ lead, assessment }: Built) =>
  (await assign(lead, assessment, { ...ASSIGNED, to: { personId: lead.id } })).id;

const WHOLE = { productId: null, answersId: null } as const;

/** What is ready to be declared, whatever other cases have added to the organisation since it was answered. */
async function prepared(built: Built): Promise<string> {
  await answerAll(built);
  const what = { organisationId: built.organisation.id, assessmentId: built.assessment, productId: null };
  const waiting = await db.preparation.findFirst({ where: { ...what, ended: null } });
  const made = waiting ?? (await db.preparation.create({ data: { ...what, preparedById: built.lead.id } }));
  return made.id;
}

/** A submission of the organisation that refers to a file. */
async function submitted(built: Built) {
  const evidence = await aFile(built);
  await attachEvidence(built.lead, spokenFor(built), [evidence]);
  return { evidence, ...(await aSubmission(built)) };
}

/** Two submissions of the organisation, compared. */
async function compared(
  compare: (person: Person, one: string, other: string, file: string) => Promise<unknown>,
  person: Person,
  built: Built,
) {
  const [one, other] = [await aSubmission(built), await aSubmission(built)];
  return compare(person, one.id, other.id, "differences.csv");
}

/** Somebody declares, with the password of the lead. */
async function declared(person: Person, built: Built) {
  const preparation = await prepared(built);
  const passwordHash = await hashPassword("theirs");
  await db.person.update({ where: { id: built.lead.id }, data: { passwordHash } });
  const read = await readBefore(built.lead, preparation);
  const proof = { password: "theirs", from: built.assessment };
  return declareSubmission(person, preparation, { read, position: "Head of digital", proof });
}

/** A review under way, of a submission of theirs or of one that they review as somebody's approver. */
async function aReview({ organisation, lead }: Built, side: Side): Promise<string> {
  const commissioner = await anOrganisation();
  const supplier = side === "supplier" ? organisation : (await anAssessment()).organisation;
  const { review } = await aSubmission({ organisation: supplier, commissioner });
  if (side === "commissioner")
    await db.membership.create({
      data: { organisationId: commissioner.id, personId: lead.id, role: "approver" },
    });
  await db.review.update({ where: { id: review! }, data: { state: "under_review" } });
  return review!;
}

const submissionOf = async (id: string) =>
  (await db.review.findUniqueOrThrow({ where: { id } })).submissionId;

const aCondition = async (reviewId: string) =>
  (await db.condition.create({ data: { reviewId, what: "Patch it", dueOn: new Date("2027-01-01") } })).id;

const aQuery = async (reviewId: string) =>
  (await db.reviewQuery.create({ data: { reviewId, requirementId: "P7" } })).id;

const NOT_ACCEPTED = { decision: "not_accepted", reasons: "-", position: "-", conditions: [] } as const;

/** Signs as somebody with a password. */
async function decide(person: Person, id: string) {
  const proof = { password: "three words here", from: "192.0.2.9" };
  const passwordHash = await hashPassword(proof.password);
  await db.person.update({ where: { id: person.id }, data: { passwordHash } });
  return decideReview(person, id, { ...NOT_ACCEPTED, judgements: 0, proof });
}

/** By the side of a review on which somebody does it. */
const OF_A_REVIEW: Record<Side, Record<string, (person: Person, reviewId: string) => Promise<unknown>>> = {
  supplier: {
    readRight: async (person, id) => demand((await readRight(person, id)).roles.supplier, "submission:read"),
    readReviewOf: async (person, id) => readReviewOf(person, await submissionOf(id), id),
    answerQuery: async (person, id) => answerQuery(person, id, await aQuery(id), "That."),
    sayConditionDone: async (person, id) => sayConditionDone(person, await aCondition(id), "Done"),
  },
  commissioner: {
    moveReview: (person, id) => moveReview(person, id, "judge", async () => undefined),
    readReview,
    readOverclaimed,
    startReview: async (person, id) => {
      await db.review.update({ where: { id }, data: { state: "waiting" } });
      return startReview(person, id, "full");
    },
    giveVerdict: (person, id) =>
      giveVerdict(person, id, "P7", { verdict: "agree", recommendation: null, note: null, known: 0 }),
    askSupplier: (person, id) => askSupplier(person, id, "P7", "What?"),
    askAgain: async (person, id) => askAgain(person, id, await aQuery(id), "What?"),
    closeQuery: async (person, id) => closeQuery(person, id, await aQuery(id)),
    returnReview: (person, id) => returnReview(person, id, { requirements: ["P7"], message: "Again" }),
    decideReview: decide,
    agreeConditionMet: async (person, id) => agreeConditionMet(person, await aCondition(id)),
  },
};

const ASKED = { productName: null, message: null, dueOn: null };

/** A request that the organisation sends to an address. */
const sent = ({ lead, organisation }: Built) =>
  ask(lead, organisation.reference, { ...ASKED, to: { email: "supplier@people.example" } });

/** A request that it is sent. */
async function received({ organisation }: Built) {
  const other = await anOrganisation();
  const to = { odsCode: organisation.reference.toUpperCase() };
  return ask(other.lead, other.reference, { ...ASKED, to });
}

/** Another organisation that it can share with. */
const withOther = async () => ({ productId: null, code: (await anOrganisation()).reference.toUpperCase() });

const ACTION: NewAction = {
  ...{ title: "Theirs", why: null, part: null, effort: null, owner: null, startsOn: null, dueOn: null },
  ...{ whyNoDate: null, oneOffPounds: null, yearlyPounds: null, funding: "unknown", people: "unknown" },
  ...{ needs: [], targets: [] },
};

/** An action of their plan. */
const anAction = ({ lead, organisation }: Built) => addAction(lead, organisation.reference, ACTION);

const aShare = async ({ lead, organisation }: Built) =>
  shareUnasked(lead, organisation.reference, await withOther());

/** What is about an organisation: not found. */
const CLOSED: Record<string, (stranger: Person, built: Built) => Promise<unknown>> = {
  readPlan: (person, { organisation }) => readPlan(person, organisation.reference),
  readWhatIf: (person, { organisation }) => readWhatIf(person, organisation.reference),
  readPlanToDownload: (person, { organisation }) =>
    readPlanToDownload(person, organisation.reference, "plan.csv"),
  readPlanAction: async (person, built) =>
    readPlanAction(person, built.organisation.reference, await anAction(built)),
  demandAction: async (person, built) => demandAction(person, await anAction(built), "plan:edit"),
  listFeeds: (person, { organisation }) => listFeeds(person, organisation.reference),
  makeFeed: (person, { organisation }) => makeFeed(person, organisation.reference, false),
  revokeFeed: async (person, { lead, organisation }) =>
    revokeFeed(person, organisation.reference, await makeFeed(lead, organisation.reference, false)),
  listOwners: (person, { organisation }) => listOwners(person, organisation.reference),
  addAction: (person, { organisation }) => addAction(person, organisation.reference, ACTION),
  editAction: async (person, built) =>
    editAction(person, await anAction(built), { opened: 1, values: { title: "Mine" } }),
  moveAction: async (person, built) => moveAction(person, await anAction(built), { transition: "start" }),
  changeActions: async (person, built) =>
    changeActions(person, built.organisation.reference, [await anAction(built)], { funding: "funded" }),
  noteAction: async (person, built) => noteAction(person, await anAction(built), "Mine"),
  splitAction: async (person, built) => {
    const action = await anAction(built);
    const target = { requirementId: "P7", class: "must_gap", rank: 0, dueSince: new Date() };
    const row = { organisationId: built.organisation.id, actionId: action, ...target };
    const places = [randomUUID(), randomUUID()].map((site) => ({
      key: `own:${site}`,
      scope: `site:${site}`,
    }));
    await db.actionTarget.createMany({ data: places.map((place) => ({ ...row, ...place })) });
    return splitAction(person, action, [places[0]!.key]);
  },
  mergeActions: async (person, built) => mergeActions(person, await anAction(built), [await anAction(built)]),
  approvePlan: async (person, { lead, organisation }) => {
    if (person.id === lead.id)
      await db.membership.updateMany({ where: { personId: lead.id }, data: { role: "approver" } });
    const { version } = await readPlan(lead, organisation.reference);
    return approvePlan(person, organisation.reference, { seen: version, note: null });
  },
  ask: (person, { organisation }) =>
    ask(person, organisation.reference, { ...ASKED, to: { email: "supplier@people.example" } }),
  readRequestEmail: async (person, built) => readRequestEmail(person, await sent(built)),
  withdrawRequest: async (person, built) => withdrawRequest(person, await sent(built), ""),
  readRequest: async (person, built) => readRequest(person, await sent(built)),
  demandOpenRequest: async (person, built) =>
    demandOpenRequest(person, await sent(built), "commissioner", "review:read"),
  listSentRequests: (person, { organisation }) => listSentRequests(person, organisation.reference),
  listReceivedRequests: (person, { organisation }) => listReceivedRequests(person, organisation.reference),
  shareAsAsked: async (person, built) => shareAsAsked(person, await received(built), null),
  declineRequest: async (person, built) => declineRequest(person, await received(built), "No."),
  listProducts: (person, { organisation }) => listProducts(person, organisation.reference),
  demandSubject: (person, { organisation, service }) =>
    demandSubject(person, organisation.reference, service, "share:edit"),
  listShares: (person, { organisation }) => listShares(person, organisation.reference),
  listSharedWith: (person, { organisation }) => listSharedWith(person, organisation.reference),
  readShare: async (person, built) => readShare(person, await aShare(built)),
  shareUnasked: async (person, { organisation }) =>
    shareUnasked(person, organisation.reference, await withOther()),
  stopSharing: async (person, built) => stopSharing(person, await aShare(built), "No."),
  readPassport: (person, { service }) => readPassport(person, service),
  editPassport: (person, { service }) =>
    editPassport(person, service, { opened: 0, values: { listed: "yes" } }),
  listPassports: (person, { organisation }) => listPassports(person, organisation.reference),
  subscribe: async (person, { organisation }) => {
    const other = await anOrganisation();
    const product = await aService(other);
    await editPassport(other.lead, product, { opened: 0, values: { listed: "yes" } });
    return subscribe(person, product, organisation.reference);
  },
  demandSite: (person, { site }) => demandSite(person, site, "register:read"),
  demandService: (person, { service }) => demandService(person, service, "register:read"),
  demandOrganisation: (person, { organisation }) =>
    demandOrganisation(person, organisation.reference, "organisation:read"),
  demandCommissioner: (person, { organisation }) =>
    demandCommissioner(person, organisation.reference, "request:send"),
  previewSubmission: (person, { assessment }) => previewSubmission(person, assessment, WHOLE),
  readReturned: (person, { assessment }) => readReturned(person, assessment),
  readUnoffered: (person, { assessment, service }) => readUnoffered(person, assessment, service),
  readToSubmit: (person, { assessment }) => readToSubmit(person, assessment, { productId: null }),
  prepareSubmission: async (person, built) => {
    await answerAll(built);
    return prepareSubmission(person, built.assessment, { ...WHOLE, note: null });
  },
  demandPreparation: async (person, built) =>
    demandPreparation(person, await prepared(built), "submission:prepare"),
  takeBackPreparation: async (person, built) => takeBackPreparation(person, await prepared(built)),
  declareSubmission: declared,
  demandSubmission: async (person, built) =>
    demandSubmission(person, (await submitted(built)).id, "submission"),
  readComparison: async (person, built) => compared(readComparison, person, built),
  readComparisonToDownload: async (person, built) => compared(readComparisonToDownload, person, built),
  readSubmission: async (person, built) => readSubmission(person, (await submitted(built)).id),
  readSubmissionToDownload: async (person, built) =>
    readSubmissionToDownload(person, (await submitted(built)).id, "submission.json"),
  listSubjects: (person, { organisation }) => listSubjects(person, organisation.reference),
  listSubmittedEvidence: async (person, built) => listSubmittedEvidence(person, (await submitted(built)).id),
  openSubmittedFile: async (person, built) => {
    const { id, evidence } = await submitted(built);
    return openSubmittedFile(person, id, evidence, 1);
  },
  withdrawSubmission: async (person, built) =>
    withdrawSubmission(person, (await submitted(built)).id, "A mistake"),
  saveAnswers: (person, { assessment, revision }) =>
    saveAnswers(person, assessment, [{ question: "P7.1", scope: ORGANISATION, value: "not_met" }], {
      opened: revision,
    }),
  listAnswerChanges: (person, { assessment }) => listAnswerChanges(person, assessment, "P7"),
  demandAssessment: (person, { assessment }) => demandAssessment(person, assessment, "people:read"),
  assign: (person, { lead, assessment }) =>
    assign(person, assessment, { ...ASSIGNED, to: { personId: lead.id } }),
  listAnswerers: (person, { assessment }) => listAnswerers(person, assessment),
  listAssignments: (person, { assessment }) => listAssignments(person, assessment),
  readTeamwork: (person, { assessment }) => readTeamwork(person, assessment),
  readAssignment: async (person, built) => readAssignment(person, await assigned(built)),
  readAssignedShare: async (person, built) => readAssignedShare(person, await assigned(built)),
  editAssignment: async (person, built) =>
    editAssignment(person, await assigned(built), { dueOn: null, note: "Mine" }),
  withdrawAssignment: async (person, built) => withdrawAssignment(person, await assigned(built)),
  finishAssignment: async (person, built) =>
    finishAssignment(person, await assigned(built), { ended: "done", note: "" }),
  readRequirementWork: (person, { assessment }) => readRequirementWork(person, assessment, "P7"),
  readComments: (person, { assessment }) => readComments(person, assessment, "P7"),
  countOpenComments: (person, { assessment }) => countOpenComments(person, assessment),
  addComment: (person, { assessment }) => addComment(person, assessment, "P7", SAID),
  resolveComment: async (person, { lead, assessment }) => {
    const commentId = await addComment(lead, assessment, "P7", SAID);
    return resolveComment(person, assessment, "P7", { commentId, resolved: true });
  },
  loadAssessment: (person, { assessment }) => loadAssessment(person, assessment),
  readAssessment: (person, { assessment }) => readAssessment(person, assessment),
  readAssessmentWithRegister: (person, { assessment }) =>
    readAssessmentWithRegister(person, assessment, "C1"),
  readAssessmentToDownload: (person, { assessment }) =>
    readAssessmentToDownload(person, assessment, "report.csv"),
  readOrganisation: (person, { organisation }) => readOrganisation(person, organisation.reference),
  countRegister: (person, { organisation }) => countRegister(person, organisation.reference),
  currentAssessment: (person, { organisation }) => currentAssessment(person, organisation.reference),
  readPlanFor: (person, { assessment, organisation }) =>
    readPlanFor(person, {
      id: assessment,
      role: "viewer",
      organisation: { ...organisation, odsCode: null, name: "", profile: {}, marking: null },
    }),
  readSettings: (person, { organisation }) => readSettings(person, organisation.reference),
  chooseMarking: (person, { organisation }) => chooseMarking(person, organisation.reference, "OFFICIAL"),
  editOrganisation: (person, { organisation }) =>
    editOrganisation(person, organisation.reference, { opened: 1, values: { name: "Mine", profile: {} } }),
  listAssessments: (person, { organisation }) => listAssessments(person, organisation.reference),
  startNextAssessment: (person, { organisation, assessment }) =>
    startNextAssessment(person, organisation.reference, assessment),
  confirmCarried: (person, { assessment }) => confirmCarried(person, assessment, ["P7"]),
  startAssessment: (person, { organisation }) => startAssessment(person, organisation.reference),
  listRegisterReviews: (person, { organisation }) => listRegisterReviews(person, organisation.reference),
  recordRegisterReview: (person, { organisation }) =>
    recordRegisterReview(person, organisation.reference, REVIEW),
  putFindingRight: async (person, { lead, organisation: { reference } }) => {
    await recordRegisterReview(lead, reference, { ...REVIEW, missing: "The rota" });
    const [{ id } = { id: "" }] = await listRegisterReviews(lead, reference);
    return putFindingRight(person, reference, id);
  },
  listPeople: (person, { organisation }) => listPeople(person, organisation.reference),
  listInvitations: (person, { organisation }) => listInvitations(person, organisation.reference),
  readMember: async (person, { organisation }) =>
    readMember(person, organisation.reference, await other(organisation)),
  changeRole: async (person, { organisation }) =>
    changeRole(person, organisation.reference, await other(organisation), "approver"),
  removeMember: async (person, { organisation }) =>
    removeMember(person, organisation.reference, await other(organisation)),
  leave: async (person, { organisation }) => {
    await other(organisation);
    return leave(person, organisation.reference);
  },
  readAccess: (person, { organisation }) => readAccess(person, organisation.reference),
  formerMemberName: async (person, { organisation }) =>
    formerMemberName(person, organisation.reference, await other(organisation)),
  invite: (person, { organisation }) => invite(person, organisation.reference, INVITED),
  ...Object.fromEntries(
    Object.entries({ readInvitation, readInvitationEmail, renewInvitation, withdrawInvitation }).map(
      ([name, call]) => [
        name,
        async (person: Person, { lead, organisation: { reference } }: Built) =>
          call(person, await invite(lead, reference, INVITED)),
      ],
    ),
  ),
  readMigration: (person, { organisation }) => readMigration(person, organisation.reference),
  readMigrationToDownload: (person, { organisation }) =>
    readMigrationToDownload(person, organisation.reference),
  listDependencies: (person, { organisation }) => listDependencies(person, organisation.reference),
  readDependencies: (person, { service }) => readDependencies(person, service),
  readDependency: async (person, built) => readDependency(person, built.service, await needed(built)),
  listNeedable: (person, { service }) => listNeedable(person, service),
  addDependency: async (person, { organisation, service }) =>
    addDependency(person, service, {
      needsId: await aService(organisation, { name: randomUUID() }),
      ...DEPENDENCY,
    }),
  editDependency: async (person, built) =>
    editDependency(person, built.service, await needed(built), { shown: DEPENDENCY, values: DEPENDENCY }),
  removeDependency: async (person, built) =>
    removeDependency(person, built.service, await needed(built), DEPENDENCY),
  sayNoDependencies: (person, { service }) => sayNoDependencies(person, service, false),
  listSites: (person, { organisation }) => listSites(person, organisation.reference),
  readSite: (person, { site }) => readSite(person, site),
  addSite: (person, { organisation }) => addSite(person, organisation.reference, SITE),
  editSite: (person, { site }) => editSite(person, site, { opened: 1, values: SITE }),
  archiveSite: (person, { site }) => archiveSite(person, site, true),
  listConnections: (person, { site }) => listConnections(person, site),
  addConnection: (person, { site }) => addConnection(person, site, CONNECTION),
  readConnection: async (person, built) => readConnection(person, await aConnection(built)),
  editConnection: async (person, built) =>
    editConnection(person, await aConnection(built), { opened: 1, values: CONNECTION }),
  archiveConnection: async (person, built) => archiveConnection(person, await aConnection(built), true),
  listServices: (person, { organisation }) => listServices(person, organisation.reference),
  readService: (person, { service }) => readService(person, service),
  listNational: (person, { organisation }) => listNational(person, organisation.reference),
  linkNational: (person, { organisation }) => linkNational(person, organisation.reference, "spine"),
  listLinkable: (person, { organisation }) => listLinkable(person, organisation.reference),
  linkEntry: (person, { service }) => linkEntry(person, service, "spine"),
  readInheritance: (person, { service }) => readInheritance(person, service),
  readOffer: async (person, { organisation, service }) =>
    readOffer(person, service, await anAcceptedReview(organisation)),
  inherit: async (person, { organisation, service }) =>
    inherit(person, service, {
      reviewId: await anAcceptedReview(organisation),
      requirements: [],
      revision: 0,
    }),
  stopInheriting: (person, { service }) => stopInheriting(person, service),
  readServiceSurroundings: (person, { service }) => readServiceSurroundings(person, service),
  listSmartcardServices: (person, { organisation }) => listSmartcardServices(person, organisation.reference),
  addService: (person, { organisation }) => addService(person, organisation.reference, SERVICE),
  editService: (person, { service }) => editService(person, service, { opened: 1, values: SERVICE }),
  archiveService: (person, { service }) => archiveService(person, service, true),
  listEvents: (person, { organisation }) => listEvents(person, organisation.reference),
  exportEvents: (person, { organisation }) => exportEvents(person, organisation.reference),
  exportRegister: (person, { organisation }) =>
    exportRegister(person, organisation.reference, "sites", "csv"),
  listImports: (person, { organisation }) => listImports(person, organisation.reference),
  startImport: (person, { organisation }) =>
    startImport(person, organisation.reference, { kind: "sites", fileName: "a.csv", file: Buffer.from("a") }),
  ...Object.fromEntries(
    Object.entries({
      readImport,
      demandImport: (person: Person, id: string) => demandImport(person, id, "register:read"),
      listImportRows,
      readCheckedFile,
      claimCheck,
      claimApply,
      abandonImport,
      checkImport,
      applyImport,
    }).map(([name, call]) => [
      name,
      async (person: Person, { lead, organisation: { reference } }: Built) => {
        const file = { kind: "sites", fileName: "a.csv", file: Buffer.from("Site name") } as const;
        return call(person, await startImport(lead, reference, file));
      },
    ]),
  ),
  addEvidence: (person, { organisation }) => addEvidence(person, organisation.reference, "note", NOTE),
  demandUpload: (person, { organisation }) => demandUpload(person, organisation.reference),
  addFileEvidence: (person, { organisation }) => addFileEvidence(person, organisation.reference, newFile()),
  demandFile: async (person, built) => demandFile(person, await aFile(built)),
  addFileVersion: async (person, built) => addFileVersion(person, await aFile(built), 1, newFile()),
  openEvidenceFile: async (person, built) => {
    const { stream } = await openEvidenceFile(person, await aFile(built), 1);
    stream.destroy();
  },
  readEvidence: async (person, built) => readEvidence(person, await aNote(built)),
  demandEvidence: async (person, built) => demandEvidence(person, await aNote(built), "evidence:read"),
  addEvidenceVersion: async (person, built) =>
    addEvidenceVersion(person, await aNote(built), 1, { text: "Mine" }),
  editEvidence: async (person, built) =>
    editEvidence(person, await aNote(built), { opened: 1, values: NOTE.values }),
  deleteEvidence: async (person, built) => deleteEvidence(person, await aNote(built)),
  listEvidence: (person, { organisation }) => listEvidence(person, organisation.reference),
  countEndingEvidence: (person, { organisation }) => countEndingEvidence(person, organisation.reference),
  readNewEvidence: (person, { organisation }) => readNewEvidence(person, organisation.reference),
  listPlaces: (person, { organisation }) => listPlaces(person, organisation.reference),
  readEvidenceUse: (person, built) => readEvidenceUse(person, spokenFor(built)),
  demandEvidenceUse: (person, built) => demandEvidenceUse(person, spokenFor(built), "evidence:edit"),
  listRequirementEvidence: (person, built) => listRequirementEvidence(person, spokenFor(built)),
  attachEvidence: async (person, built) => attachEvidence(person, spokenFor(built), [await aNote(built)]),
  attachToRequirements: async (person, built) =>
    attachToRequirements(person, await aNote(built), built.assessment, ["P7"]),
  detachEvidence: async (person, built) => detachEvidence(person, spokenFor(built), await aNote(built)),
  listSizingsToUse: (person, built) => listSizingsToUse(person, spokenFor(built)),
  addSizingEvidence: async (person, { lead, site }) =>
    addSizingEvidence(person, site, await keepSizing(lead, site, (await readSizing(lead, site)).shown)),
  listUses: (person, { site }) => listUses(person, site),
  listUnused: (person, { site }) => listUnused(person, site),
  readUse: async (person, built) => {
    await used(built);
    return readUse(person, built.site, built.service);
  },
  addUse: (person, { site, service }) => addUse(person, site, service, USE),
  editUse: async (person, built) => {
    await used(built);
    return editUse(person, built.site, built.service, { shown: USE, figures: USE });
  },
  removeUse: async (person, built) => {
    await used(built);
    return removeUse(person, built.site, built.service, USE);
  },
  readSizing: (person, { site }) => readSizing(person, site),
  listSizingInputs: (person, { organisation }) => listSizingInputs(person, organisation.reference),
  keepSizing: async (person, { lead, site }) =>
    keepSizing(person, site, (await readSizing(lead, site)).shown),
  listKeptSizings: (person, { site }) => listKeptSizings(person, site),
  readKeptSizing: async (person, { lead, site }) =>
    readKeptSizing(person, site, await keepSizing(lead, site, (await readSizing(lead, site)).shown)),
  ...Object.fromEntries(
    (["supplier", "commissioner"] as const).flatMap((side) =>
      Object.entries(OF_A_REVIEW[side]).map(([name, call]) => [
        name,
        async (person: Person, built: Built) => call(person, await aReview(built, side)),
      ]),
    ),
  ),
  demandPortfolio: (person, { organisation }) => demandPortfolio(person, organisation.reference),
  readPortfolio: (person, { organisation }) =>
    readPortfolio(person, organisation.reference, {}, { sort: "status" }),
  downloadPortfolio: (person, { organisation }) =>
    downloadPortfolio(person, organisation.reference, {}, { sort: "status" }),
  readPortfolioPaper: (person, { organisation }) => readPortfolioPaper(person, organisation.reference),
  readOverseen: async (person, { organisation }) =>
    readOverseen(person, organisation.reference, await anOverseen(organisation.reference)),
  readProgress: (person, { organisation }) => readProgress(person, organisation.reference),
  readBenchmark: (person, { organisation }) => readBenchmark(person, organisation.reference),
  listOverseers: (person, { organisation }) => listOverseers(person, organisation.reference),
  listOpenConditions: (person, { organisation }) => listOpenConditions(person, organisation.reference),
};

/** What is about the acting person alone: tested below to show and touch nobody else's. */
const OWN = [
  "listOrganisations",
  "registerOrganisation",
  "readKeptForm",
  "dropKeptForm",
  "startSession",
  "endSession",
  "listSessions",
  "endOtherSessions",
  "isAdministrator",
  "commissionersOf",
  "listMyWork",
  "listMyActions",
  "listSubmissionTasks",
  "formerOrganisation",
  "listNotices",
  "openNotice",
  "markAllRead",
  "readChoices",
  "choose",
  "proveAgain",
  "listReviews",
  "listComparable",
  "listPortfolios",
  "hasSecondFactor",
  "readSecondFactor",
  "demandSecondFactor",
  "startSecondFactor",
  "readSetUp",
  "turnOnSecondFactor",
  "turnOffSecondFactor",
  "spendRecoveryCode",
  "stampOf",
];

/** What shows and accepts an invitation or a request: whoever has its link may. Tested in tests of their own. */
const BY_LINK = ["readInvited", "acceptInvitation", "readAsked", "takeRequest", "takeWithNewOrganisation"];

/** What only whoever runs the portal may do; anybody else finds nothing. */
const ADMINISTRATOR: Record<string, (person: Person) => Promise<unknown>> = {
  demandAdministrator,
  listAllEvents: (person) => listAllEvents(person),
  exportAllEvents: (person) => exportAllEvents(person),
  listDirectory: (person) => listDirectory(person),
  listOversights,
  readOversight: async (person) => readOversight(person, await anOversight()),
  addOversight: async (person) => addOversight(person, { ...(await aPair()), kind: "icb" }),
  endOversight: async (person) => endOversight(person, await anOversight()),
  listPortalImports: (person) => listPortalImports(person, "oversight"),
  startPortalImport: (person) =>
    startPortalImport(person, { kind: "oversight", fileName: "a.csv", file: Buffer.from("a") }),
};

/** What takes no person: doors that are open before sign-in, and parts that the functions above are made of. */
const WITHOUT_PERSON: Record<string, string[]> = {
  access: ["demand"],
  assessments: ["demandRequirement"],
  accounts: ["demandUnguessable", "makeAccount", "demandProvedEmail"],
  "answer-clashes": ["changesAndClashes"],
  "assign-whom": ["whoseItIs"],
  "assignment-columns": ["ending", "toDueOn"],
  "assignment-record": ["toldOf", "recordAssignment", "tellAssigned"],
  asked: ["takeWithNewAccount"],
  attempts: ["countSignIn", "forgetSignIn", "countEmail", "countCode", "forgetCode"],
  "as-facts": ["asFacts"],
  audit: ["organisationChain", "recordEvent", "recordDownload"],
  "audit-check": ["checkAudit"],
  "audit-events": ["readEvents"],
  carried: ["readCarried"],
  "carry-assignments": ["carryAssignments", "closeAssignments"],
  "carried-evidence": ["readCarriedEvidence", "carryEvidence"],
  succession: ["readSuccession"],
  "audit-names": ["readNames", "idsCalled"],
  commissioners: ["findCommissioner"],
  "organisations-by-code": ["organisationsByCode"],
  conflicts: ["isTaken"],
  db: ["db", "pool", "query", "longQuery", "longTransaction"],
  "dependency-edit": ["takeBackNone"],
  directory: ["setAdministrator"],
  "directory-import": ["planDirectory", "writeDirectory"],
  "oversight-import": ["planOversight", "writeOversight"],
  dependencies: ["asRegistered"],
  "email-links": ["forgetLinks", "issueLink", "readLink", "spendLink", "spendAllLinks"],
  "half-signed-in": ["readHalfSignedIn"],
  "hand-over": ["returnToNobody", "handOver"],
  evidence: ["detailsOf"],
  "evidence-add": ["insertEvidence"],
  "evidence-columns": ["columnsOf", "demandScope"],
  "evidence-right": ["demandUseHere", "demandPlace"],
  "evidence-scan": ["scanWaiting"],
  "evidence-use": ["attach"],
  "evidence-versions": ["insertVersion", "asVersion", "sha256"],
  "freeze-submission": ["gatherSubmission", "freezeSubmission"],
  inheritance: ["offerIn"],
  "inheritance-source": ["listVersions", "readSource"],
  "earlier-reviews": ["supersede", "carryVerdicts", "carryQueries"],
  "open-reviews": ["openReviews"],
  "is-offered": ["isOffered"],
  "may-declare": ["mayDeclare", "demandDeclare"],
  "set-oversights": ["setOversights", "setOversightsFrom"],
  "oversight-changes": ["knownOversight", "changeOversights", "endOversightOn"],
  "submission-sight": ["findSubmission"],
  "dashboard-statement": ["dashboardOf"],
  cohort: ["cohortOf", "inCohort", "ofSuppliers", "all"],
  "portfolio-list": ["inPortfolio", "listOf"],
  "portfolio-members": ["placeInPortfolios", "endSightOfShare", "endSightOfOversights"],
  "rebuild-summaries": ["rebuildSummaries"],
  "store-summaries": ["storeSummaries"],
  "submitted-summaries": ["refreshSubmitted"],
  summaries: ["refreshSummaries", "refreshAfterSave"],
  "summary-row": ["summaryRow"],
  "summary-sources": ["listStale", "readSources"],
  tallies: ["countPortfolios"],
  preparations: ["demandComplete"],
  "returned-reviews": ["listReturned", "returnedOf", "asReturned", "demandReturned"],
  "forget-imports": ["forgetImports"],
  "forget-notices": ["forgetNotices"],
  ids: ["knownId", "knownReference", "newId"],
  "import-file": ["readFile"],
  "import-locks": ["lockRegister", "demandUniqueNames"],
  "import-plan": ["inBatches", "planFile", "planStored", "planForPortal"],
  "import-progress": ["ImportProgress"],
  "import-tally": ["ImportTally"],
  "import-work": ["demandWork", "endBadly"],
  "import-writes": ["writeRows"],
  "insert-share": ["insertShare"],
  "invitation-record": ["recordInvitation"],
  "invitation-token": ["invitationToken", "invitationPath", "readInvitationToken"],
  invite: ["addInvitation", "tellInvitation", "lockInvitations"],
  invited: ["acceptWithNewAccount"],
  "take-waiting": ["takeWaiting", "tellTaken"],
  "calendar-feeds": ["feedPath", "readFeed", "MOST_FEEDS"],
  "lock-organisation": ["lockOrganisation"],
  "link-token": ["linkToken", "readLinkToken"],
  "kept-forms": ["forgetKeptForms", "keepForm"],
  "member-locks": ["lockMembers", "lockRole"],
  members: ["setRole"],
  mentionable: ["mentionable"],
  "action-notices": ["tellActionsDue"],
  "action-title": ["actionTitle"],
  owners: ["OWNING_ROLES"],
  "due-notices": ["tellDue"],
  "expiry-notices": ["tellExpiring"],
  "notice-emails": ["dropUnwanted", "claimAtOnce", "claimDigest", "putBack"],
  notices: ["tell"],
  "register-organisation": ["insertOrganisation", "withReference"],
  "one-at-a-time": ["oneAtATime"],
  parties: ["partyFor", "toParty"],
  passwords: ["hashPassword", "passwordMatches"],
  "place-name": ["placeName"],
  people: ["hasAccount", "signIn", "register", "resetPassword"],
  "recovery-codes": ["newRecoveryCodes"],
  register: [
    "addRow",
    "insertRow",
    "archiveRow",
    "organisationFor",
    "demandRegistered",
    "demandOneName",
    "rowChanged",
    "factChanged",
  ],
  "register-link": ["changeLink", "demandAsShown"],
  "register-list": ["listRows", "pageOf", "literally"],
  registered: ["StoredRow", "storedRows", "readRegistered"],
  "request-token": ["askedPath", "readRequestToken"],
  requests: ["endRequest"],
  rescore: ["rescoreAssessments"],
  "action-arrange": ["writeNote"],
  "action-edit": ["readValues", "writeValues"],
  "action-owner": ["demandOwner", "tellOwner"],
  "action-record": ["recordActions"],
  "action-targets": ["demandTargets"],
  "approved-gaps": ["approveGaps"],
  "job-queue": ["setUpAlone"],
  "keep-plan": ["keepPlan", "keepPlans"],
  "due-of": ["dueOf"],
  "owner-moves": ["lockOwned", "ownerMoved"],
  "plan-rows": ["readActions", "catalogueWords"],
  "plan-state": ["planStanding", "lockPlan", "planChanged"],
  "waits-in-circle": ["waitsInCircle"],
  "rescore-older": ["rescoreOlder"],
  "review-as-seen": ["reviewAsSeen"],
  "review-record": ["recordReview", "tellSide"],
  "row-edit": ["editRow"],
  scoring: ["scoreStored", "scoringToStore", "outcomeToStore", "standingToStore"],
  "service-queries": ["servicesWhere", "servicesOrder"],
  seal: ["seal", "unseal"],
  "second-factor-off": ["takeOffSecondFactor"],
  sessions: ["forgetSessions", "readSession", "readEndedSession"],
  "tell-in-batches": ["tellInBatches"],
  "tell-inheritors": ["tellInheritors"],
  "tell-members": ["tellMembers"],
  today: ["today"],
  sizing: ["asSized"],
  verdicts: ["demandAnswered"],
  tokens: ["newToken", "hashToken", "fingerprint"],
  totp: ["newTotpSecret", "totpAddress", "totpStep"],
};

test("every function of lib/data is in one of the lists", async () => {
  const listed = new Set([...Object.keys(CLOSED), ...Object.keys(ADMINISTRATOR), ...OWN, ...BY_LINK]);
  const missing: string[] = [];
  for (const file of readdirSync("lib/data", { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts")) continue;
    const name = basename(file, ".ts");
    const exported = (await import(resolve("lib/data", file))) as Record<string, unknown>;
    for (const [part, value] of Object.entries(exported))
      if (typeof value === "function" && !listed.has(part) && !WITHOUT_PERSON[name]?.includes(part))
        missing.push(`${name}: ${part}`);
  }
  expect(missing).toEqual([]);
});

let built: Built;
let stranger: Person;

beforeAll(async () => {
  built = await anAssessment();
  stranger = (await anOrganisation()).lead;
});

test.each(Object.entries(CLOSED))("%s tells a stranger that there is nothing here", async (_, call) => {
  await expect(call(stranger, built)).rejects.toThrow(NotFound);
});

test.each(Object.entries(CLOSED))("%s lets somebody of the organisation through", async (_, call) => {
  const own = await anAssessment();
  await expect(call(own.lead, own)).resolves.not.toThrow();
});

/** What anybody may do who is in an organisation, what its callers ask about again, and what answers with nothing. */
const EVEN_A_DELEGATE = ["leave", "readAccess", "loadAssessment", "listRequirementEvidence"];

test.each(Object.entries(CLOSED).filter(([name]) => !EVEN_A_DELEGATE.includes(name)))(
  "%s gives nothing to a delegate of something else",
  async (_, call) => {
    const delegate = await aMember(built.organisation, "delegate");
    const governance = { ...ASSIGNED, requirement: "G1", to: { personId: delegate.id } };
    await assign(built.lead, built.assessment, governance);
    const problem: unknown = await call(delegate, built).then(
      () => "let through",
      (thrown: unknown) => thrown,
    );
    expect(problem).toSatisfy((thrown) => thrown instanceof NotFound || thrown instanceof NotAllowed);
  },
);

test.each(Object.entries(ADMINISTRATOR))("%s is for the administrator alone", async (_, call) => {
  await expect(call(stranger)).rejects.toThrow(NotFound);
  const administrator = await aPerson();
  await setAdministrator(administrator.email, true);
  await expect(call(administrator)).resolves.not.toThrow();
  await setAdministrator(administrator.email, false);
  await expect(call(administrator)).rejects.toThrow(NotFound);
});

describe("what is a person's own", () => {
  test("is the list of their organisations", async () => {
    const names = (await listOrganisations(stranger)).map(({ reference }) => reference);
    expect(names).not.toContain(built.organisation.reference);
  });

  test("is what they typed", async () => {
    await keepForm(built.lead.id, "/path", { field: "theirs" });
    expect(await readKeptForm(stranger, "/path")).toBeNull();
    await dropKeptForm(stranger, "/path");
    expect(await readKeptForm(built.lead, "/path")).toEqual({ field: "theirs" });
  });

  test("is where they are signed in", async () => {
    const theirs = await startSession(built.lead);
    const other = await aPerson();
    await endSession(other, theirs);
    await endOtherSessions(other, theirs);
    expect(await listSessions(other, theirs)).toEqual([]);
    expect(await readSession(theirs)).toMatchObject(built.lead);
  });
});
