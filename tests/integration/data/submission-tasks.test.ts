import { beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/lib/data/db";
import { listNotices } from "@/lib/data/notices/notices";
import { answerQuery, askSupplier, closeQuery } from "@/lib/data/review/review-queries";
import { returnReview } from "@/lib/data/review/review-returns";
import { startReview } from "@/lib/data/review/review-start";
import { hashPassword } from "@/lib/data/sign-in/passwords";
import { readSession, startSession } from "@/lib/data/sign-in/sessions";
import { declareSubmission } from "@/lib/data/submission/declare";
import { prepareSubmission, takeBackPreparation } from "@/lib/data/submission/preparations";
import { readUnoffered } from "@/lib/data/submission/read-unoffered";
import { listSubmissionTasks } from "@/lib/data/submission/submission-tasks";
import { NotFound } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { answerAll } from "@/tests/support/answered";
import { aMember, anAssessment, anOrganisation } from "@/tests/support/builders";
import { aSubmission, readBefore } from "@/tests/support/submitted";

const PASSWORD = "three words here";
let passwordHash: string;
beforeAll(async () => {
  passwordHash = await hashPassword(PASSWORD);
});

let supplier: Awaited<ReturnType<typeof anAssessment>>;
let approver: Person;
let reviewer: Person;
let submitted: Awaited<ReturnType<typeof aSubmission>>;

beforeEach(async () => {
  supplier = await anAssessment();
  await answerAll(supplier);
  approver = await aMember(supplier.organisation, "approver");
  await db.person.update({ where: { id: approver.id }, data: { passwordHash } });
  const commissioner = await anOrganisation();
  reviewer = await aMember(commissioner, "reviewer");
  submitted = await aSubmission({
    organisation: supplier.organisation,
    product: supplier.service,
    commissioner,
  });
  await startReview(reviewer, submitted.review!, "full");
});

const kinds = async (person: Person) => (await listSubmissionTasks(person)).map(({ kind }) => kind);

const prepare = (answersId: string | null = null) =>
  prepareSubmission(supplier.lead, supplier.assessment, {
    productId: supplier.service,
    answersId,
    note: null,
  });

async function declare(preparation: string) {
  const read = await readBefore(approver, preparation);
  const proof = { password: PASSWORD, from: supplier.assessment };
  return declareSubmission(approver, preparation, { read, position: "Director", proof });
}

const sendBack = () =>
  returnReview(reviewer, submitted.review!, { requirements: ["P7"], message: "Please look at P7 again" });

const noticesOf = async (person: Person) =>
  (await listNotices(person)).notices.map(({ notice, settled }) => [notice.kind, settled]);

const unread = async (whose: Person) => (await readSession(await startSession(whose)))?.unread;

test("what is prepared waits for the approver and for nobody else, until it is declared", async () => {
  expect(await kinds(approver)).toEqual([]);
  const preparation = await prepare();
  expect(await listSubmissionTasks(approver)).toMatchObject([
    { kind: "declare", product: { id: supplier.service }, by: supplier.lead.name, requirements: [] },
  ]);
  expect(await kinds(supplier.lead)).toEqual([]);
  expect(await kinds(reviewer)).toEqual([]);
  await declare(preparation);
  expect(await kinds(approver)).toEqual([]);
});

test("where nobody is an approver, what is prepared waits for a lead", async () => {
  await db.membership.deleteMany({ where: { personId: approver.id } });
  await prepare();
  expect(await kinds(supplier.lead)).toEqual(["declare"]);
});

test("what was returned waits for whoever answers, until its next submission is prepared", async () => {
  const viewer = await aMember(supplier.organisation, "viewer");
  await sendBack();
  expect(await listSubmissionTasks(supplier.lead)).toMatchObject([
    { kind: "change", reviewId: submitted.review, requirements: ["P7"] },
  ]);
  expect(await kinds(viewer)).toEqual([]);
  await prepare(submitted.review);
  expect(await kinds(supplier.lead)).toEqual([]);
  expect(await kinds(approver)).toEqual(["declare"]);
});

test("a product that is archived can be read about by its own people, and a notice of it asks for nothing", async () => {
  const of = (person: Person) => readUnoffered(person, supplier.assessment, supplier.service);
  expect(await of(approver)).toBeUndefined();
  await prepare();
  await db.service.update({ where: { id: supplier.service }, data: { archivedAt: new Date() } });
  expect(await of(approver)).toMatchObject({ product: { id: supplier.service, archived: true } });
  await expect(of(reviewer)).rejects.toThrow(NotFound);
  expect(await noticesOf(approver)).toEqual([["to_declare", true]]);
  expect(await unread(approver)).toBe(0);
});

test.each([
  ["archived", { archivedAt: new Date() }],
  ["no longer provided to others", { profile: { SV7: "own" } }],
])("nothing is to be declared or changed about a product that is %s", async (_, data) => {
  await sendBack();
  expect(await kinds(supplier.lead)).toEqual(["change"]);
  await prepare(submitted.review);
  expect(await kinds(approver)).toContain("declare");
  await db.service.update({ where: { id: supplier.service }, data });
  expect(await kinds(approver)).toEqual([]);
  await db.preparation.deleteMany({ where: { productId: supplier.service, ended: null } });
  expect(await kinds(supplier.lead)).toEqual([]);
});

test("a query waits for the supplier until it is answered or closed", async () => {
  const first = await askSupplier(reviewer, submitted.review!, "P7", "Which test?");
  const second = await askSupplier(reviewer, submitted.review!, "P9", "And here?");
  expect(await listSubmissionTasks(supplier.lead)).toMatchObject([
    { kind: "answer", requirements: ["P7", "P9"], queries: 2 },
  ]);
  await answerQuery(supplier.lead, submitted.review!, first, "The last one");
  expect(await listSubmissionTasks(supplier.lead)).toMatchObject([{ requirements: ["P9"] }]);
  await closeQuery(reviewer, submitted.review!, second);
  expect(await kinds(supplier.lead)).toEqual([]);
});

test("the tasks of one organisation are those of no other", async () => {
  await sendBack();
  expect(await listSubmissionTasks(supplier.lead, supplier.organisation.reference)).toHaveLength(1);
  const other = await anOrganisation();
  expect(await listSubmissionTasks(supplier.lead, other.reference)).toEqual([]);
});

test("a notice says so, and counts no more, once what it asks for is done or taken back", async () => {
  const preparation = await prepare();
  expect(await noticesOf(approver)).toEqual([["to_declare", false]]);
  expect(await unread(approver)).toBe(1);
  await takeBackPreparation(supplier.lead, preparation);
  expect(await noticesOf(approver)).toEqual([["to_declare", true]]);
  expect(await unread(approver)).toBe(0);
});

test("notices of a return and of a query are settled by what the supplier does", async () => {
  const asked = await askSupplier(reviewer, submitted.review!, "P7", "Which test?");
  await answerQuery(supplier.lead, submitted.review!, asked, "The last one");
  await sendBack();
  expect(await noticesOf(approver)).toEqual([
    ["returned", false],
    ["query_asked", true],
  ]);
  await declare(await prepare(submitted.review));
  expect(await noticesOf(approver)).toEqual([
    ["to_declare", true],
    ["returned", true],
    ["query_asked", true],
  ]);
});
