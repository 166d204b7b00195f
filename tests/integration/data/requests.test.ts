import { randomInt, randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { declineRequest, shareAsAsked } from "@/lib/data/share/answer-request";
import { ask, readRequestEmail, withdrawRequest, type NewRequest } from "@/lib/data/share/ask";
import { readAsked, takeRequest, takeWithNewAccount, takeWithNewOrganisation } from "@/lib/data/share/asked";
import { db } from "@/lib/data/db";
import { askedPath } from "@/lib/data/share/request-token";
import { listReceivedRequests, listSentRequests, readRequest } from "@/lib/data/share/requests";
import { NotAllowed, NotFound, Refused } from "@/lib/domain/errors";
import {
  aMember,
  anOrganisation,
  aPerson,
  aService,
  TRUST,
  type BuiltOrganisation,
} from "@/tests/support/builders";

vi.mock("@/lib/data/sign-in/passwords", { spy: true });

const PASSWORD = "teapot lantern gravel";
const SUPPLIER = { ...TRUST, PF1: "supplier", PF2: ["third_party_supplier"] };

let commissioner: BuiltOrganisation;
let supplier: BuiltOrganisation;
let code: string;

beforeEach(async () => {
  [commissioner, supplier] = [await anOrganisation({ ...TRUST, PF1: "icb" }), await anOrganisation(SUPPLIER)];
  code = `Y${randomInt(10_000_000, 99_999_999)}`;
  await db.organisation.update({ where: { id: supplier.id }, data: { odsCode: code } });
});

const asking = (given: Partial<NewRequest> = {}, person = commissioner.lead) =>
  ask(person, commissioner.reference, {
    to: { odsCode: code },
    productName: "The Record",
    message: null,
    dueOn: null,
    ...given,
  });

const anAddress = () => `${randomUUID()}@people.example`;
const tokenOf = (id: string, way: "email" | "shown" = "email") => askedPath(id, way).split("/").at(-1)!;
const noticesOf = ({ id }: { id: string }) =>
  db.notice.findMany({ where: { personId: id }, orderBy: { id: "asc" } });

describe("a request by ODS code", () => {
  test("is with the supplier at once: whoever may share is told, and nobody else", async () => {
    const viewer = await aMember(supplier, "viewer");
    const id = await asking({ dueOn: "2027-03-01" });
    expect(await listReceivedRequests(viewer, supplier.reference)).toMatchObject([
      {
        id,
        productName: "The Record",
        dueOn: "2027-03-01",
        state: "open",
        commissioner: { id: commissioner.id },
      },
    ]);
    expect(await listSentRequests(commissioner.lead, commissioner.reference)).toMatchObject([{ id }]);
    expect(await noticesOf(supplier.lead)).toMatchObject([
      { kind: "submission_requested", path: `/requests/${id}`, organisationId: supplier.id },
    ]);
    expect(await noticesOf(viewer)).toEqual([]);
  });

  test("asked twice, also at once and in other capitals, is one request with the newest words", async () => {
    const ids = await Promise.all([asking(), asking({ productName: "THE RECORD" }), asking()]);
    expect(new Set(ids).size).toBe(1);
    await asking({ message: "Please hurry" });
    expect(await listSentRequests(commissioner.lead, commissioner.reference)).toMatchObject([
      { message: "Please hurry" },
    ]);
    expect(await asking({ productName: null })).not.toBe(ids[0]);
  });

  test("to a code that nobody has, or one's own, says so", async () => {
    await expect(asking({ to: { odsCode: "NOBODY1" } })).rejects.toMatchObject({ field: "odsCode" });
    await expect(asking({ to: { odsCode: commissioner.reference.toUpperCase() } })).rejects.toThrow(
      "your own",
    );
  });

  test("is for commissioning organisations, and there for reviewers, leads and approvers", async () => {
    await expect(asking({}, await aMember(commissioner, "reviewer"))).resolves.toBeDefined();
    await expect(asking({}, await aMember(commissioner, "viewer"))).rejects.toThrow(NotAllowed);
    const given = { to: { odsCode: code }, productName: null, message: null, dueOn: null };
    await expect(ask(supplier.lead, supplier.reference, given)).rejects.toThrow(NotAllowed);
  });

  test("is seen by nobody else", async () => {
    const id = await asking();
    const rival = await anOrganisation(SUPPLIER);
    await expect(readRequest(rival.lead, id)).rejects.toThrow(NotFound);
    await expect(readRequest(await aMember(supplier, "delegate"), id)).rejects.toThrow();
    await expect(shareAsAsked(rival.lead, id, null)).rejects.toThrow(NotFound);
    await expect(shareAsAsked(commissioner.lead, id, null)).rejects.toThrow(NotFound);
    await expect(withdrawRequest(supplier.lead, id, "")).rejects.toThrow(NotFound);
  });
});

describe("the supplier", () => {
  test("answers with a product of its own, of whatever name", async () => {
    const product = await aService(supplier, { name: "Record 9" });
    const id = await asking({ dueOn: "2027-03-01" });
    const shareId = await shareAsAsked(supplier.lead, id, product);
    expect(await readRequest(commissioner.lead, id)).toMatchObject({ state: "shared", shareId });
    expect(await db.share.findUnique({ where: { id: shareId } })).toMatchObject({
      productId: product,
      commissionerId: commissioner.id,
      dueOn: new Date("2027-03-01"),
    });
    expect(await noticesOf(commissioner.lead)).toMatchObject([
      { kind: "shared", words: { by: "Example Trust", what: "Record 9" } },
    ]);
  });

  test("cannot share what is no product, or somebody else's", async () => {
    const id = await asking();
    const used = await aService(supplier, { profile: { SV7: "supplier" } });
    const theirs = await aService(await anOrganisation());
    for (const product of [used, theirs])
      await expect(shareAsAsked(supplier.lead, id, product)).rejects.toMatchObject({ field: "product" });
  });

  test("declines with a reason, which whoever asked is told", async () => {
    const reviewer = await aMember(commissioner, "reviewer");
    const id = await asking({}, reviewer);
    await declineRequest(supplier.lead, id, "We retire it.");
    expect(await readRequest(reviewer, id)).toMatchObject({ state: "declined", endNote: "We retire it." });
    expect(await noticesOf(reviewer)).toMatchObject([{ kind: "request_declined", path: `/requests/${id}` }]);
  });

  test("answers once: what ended stays as it is", async () => {
    const id = await asking();
    const answers = await Promise.allSettled([
      shareAsAsked(supplier.lead, id, null),
      declineRequest(supplier.lead, id, "No."),
      withdrawRequest(commissioner.lead, id, ""),
    ]);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(declineRequest(supplier.lead, id, "No.")).rejects.toThrow("has ended");
  });
});

describe("a request by email", () => {
  const asksByEmail = async (email = anAddress()) => {
    const id = await asking({ to: { email } });
    return { id, email, token: tokenOf(id) };
  };
  const NEW = { name: "Brightwell", odsCode: null, profile: { PF1: "supplier" } };

  test("registers somebody and their organisation in one step, and is theirs to answer", async () => {
    const { id, email, token } = await asksByEmail();
    expect(await readAsked(null, token)).toMatchObject({
      state: "open",
      email,
      takenBy: null,
      hasAccount: false,
    });
    const { person, request } = await takeWithNewAccount(token, { name: "Sam", password: PASSWORD }, NEW);
    expect(request).toBe(id);
    expect(person).toMatchObject({ email });
    const found = await readRequest(person, id);
    expect(found).toMatchObject({ state: "open", organisation: { name: "Brightwell", role: "lead" } });
    await expect(shareAsAsked(person, id, null)).resolves.toBeDefined();
    expect(await db.person.findUnique({ where: { email } })).toMatchObject({ emailProved: true });
  });

  test("shown to whoever asked proves no address", async () => {
    const { id, email } = await asksByEmail();
    await takeWithNewAccount(tokenOf(id, "shown"), { name: "Sam", password: PASSWORD }, NEW);
    expect(await db.person.findUnique({ where: { email } })).toMatchObject({ emailProved: false });
  });

  test("leaves nothing behind where the ODS code is taken, and says why", async () => {
    const { id, email, token } = await asksByEmail();
    const account = { name: "Sam", password: PASSWORD };
    const taken = takeWithNewAccount(token, account, { ...NEW, odsCode: code });
    await expect(taken).rejects.toMatchObject({ field: "odsCode" });
    expect(await db.person.count({ where: { email } })).toBe(0);
    expect(await readRequest(commissioner.lead, id)).toMatchObject({ organisation: null });
  });

  test("is taken by whoever leads an organisation and has the link, or registers one", async () => {
    const first = await asksByEmail();
    const viewer = await aMember(supplier, "viewer");
    expect(await readAsked(viewer, first.token)).toMatchObject({ mine: [] });
    await expect(takeRequest(viewer, first.token, supplier.reference)).rejects.toThrow(NotAllowed);
    expect(await readAsked(supplier.lead, first.token)).toMatchObject({
      mine: [{ reference: supplier.reference }],
    });
    expect(await takeRequest(supplier.lead, first.token, supplier.reference)).toBe(first.id);
    expect(await readAsked(null, first.token)).toMatchObject({ takenBy: "Example Trust" });

    const second = await asksByEmail();
    const person = await aPerson();
    expect(await takeWithNewOrganisation(person, second.token, NEW)).toBe(second.id);
    expect(await readAsked(person, second.token)).toMatchObject({ isTheirs: true });
  });

  test("is taken once, and never by whoever asked", async () => {
    const { id, token } = await asksByEmail();
    await expect(takeRequest(commissioner.lead, token, commissioner.reference)).rejects.toThrow(Refused);
    const rival = await anOrganisation(SUPPLIER);
    const takes = [
      takeRequest(supplier.lead, token, supplier.reference),
      takeRequest(rival.lead, token, rival.reference),
    ];
    const fates = await Promise.allSettled(takes);
    expect(fates.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(readRequestEmail(commissioner.lead, id)).rejects.toThrow("has taken");
  });

  test("that is withdrawn opens nothing, and a wrong secret shows nothing", async () => {
    const { id, token } = await asksByEmail();
    for (const wrong of ["", id, `${id}.AAAA`, `${randomUUID()}.${token.split(".")[1]}`])
      expect(await readAsked(null, wrong)).toBeNull();
    await withdrawRequest(commissioner.lead, id, "Sent by mistake.");
    expect(await readAsked(null, token)).toMatchObject({ state: "withdrawn" });
    await expect(takeRequest(supplier.lead, token, supplier.reference)).rejects.toThrow("no longer be taken");
    const taking = takeWithNewAccount(token, { name: "Sam", password: PASSWORD }, NEW);
    await expect(taking).rejects.toThrow("no longer be taken");
  });
});
