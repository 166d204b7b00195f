import { randomInt } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/data/db";
import { editPassport } from "@/lib/data/share/passport-edit";
import { listPassports } from "@/lib/data/share/passport-list";
import { readPassport, subscribe } from "@/lib/data/share/passports";
import { listProducts } from "@/lib/data/submission/products";
import { listShares, readShare, shareUnasked } from "@/lib/data/share/shares";
import { stopSharing } from "@/lib/data/share/stop-sharing";
import { archiveService } from "@/lib/data/register/services";
import { readSubmission } from "@/lib/data/submission/submissions";
import { NotAllowed, NotFound } from "@/lib/domain/errors";
import { aMember, anOrganisation, aService, TRUST, type BuiltOrganisation } from "@/tests/support/builders";
import { aSubmission } from "@/tests/support/submitted";

const BOARD = { ...TRUST, PF1: "icb" };
const SUPPLIER = { ...TRUST, PF1: "supplier", PF2: ["third_party_supplier"] };

let commissioner: BuiltOrganisation;
let supplier: BuiltOrganisation;
let product: string;
let code: string;

beforeEach(async () => {
  [commissioner, supplier] = [await anOrganisation(BOARD), await anOrganisation(SUPPLIER)];
  product = await aService(supplier, { name: "The Record" });
  code = `Y${randomInt(10_000_000, 99_999_999)}`;
  await db.organisation.update({ where: { id: commissioner.id }, data: { odsCode: code } });
});

const sharing = (productId: string | null = product, person = supplier.lead) =>
  shareUnasked(person, supplier.reference, { productId, code });

const reviews = () =>
  db.review.findMany({
    where: { commissionerId: commissioner.id },
    select: { submissionId: true, state: true },
    orderBy: { createdAt: "asc" },
  });

const listing = (listed: "yes" | "no", about: string | null = null) =>
  editPassport(supplier.lead, product, { opened: 0, values: { listed, about } });

describe("what is shared", () => {
  test("gives a review of the newest submission at once, and of each that follows", async () => {
    const first = await aSubmission({ organisation: supplier, product });
    await sharing();
    expect(await reviews()).toEqual([{ submissionId: first.id, state: "waiting" }]);
    const second = await aSubmission({ organisation: supplier, product });
    expect(await reviews()).toEqual([
      { submissionId: first.id, state: "superseded" },
      { submissionId: second.id, state: "waiting" },
    ]);
  });

  test("before anything was declared gives nothing to review, and of another subject never", async () => {
    await sharing();
    await aSubmission({ organisation: supplier });
    expect(await reviews()).toEqual([]);
  });

  test("twice, also at once, is once", async () => {
    const ids = await Promise.all([sharing(), sharing(), sharing()]);
    expect(new Set(ids).size).toBe(1);
    expect(await sharing(null)).not.toBe(ids[0]);
    expect(await listShares(supplier.lead, supplier.reference)).toHaveLength(2);
  });

  test("and declared at the same time is reviewed once", async () => {
    await Promise.all([sharing(), aSubmission({ organisation: supplier, product })]);
    expect(await reviews()).toHaveLength(1);
  });

  test("no longer ends what is undecided, tells why, and can be shared again", async () => {
    const submission = await aSubmission({ organisation: supplier, product });
    const id = await sharing();
    await stopSharing(supplier.lead, id, "You left us.");
    expect(await reviews()).toEqual([{ submissionId: submission.id, state: "ended" }]);
    expect(await readShare(commissioner.lead, id)).toMatchObject({ endNote: "You left us." });
    expect(
      await db.notice.findMany({ where: { personId: commissioner.lead.id, kind: "share_ended" } }),
    ).toHaveLength(1);
    await expect(stopSharing(supplier.lead, id, "Again.")).rejects.toThrow("no longer shared");
    await aSubmission({ organisation: supplier, product });
    expect(await reviews()).toHaveLength(1);

    expect(await sharing()).not.toBe(id);
    expect((await reviews()).at(-1)).toMatchObject({ state: "waiting" });
  });

  test("no longer is closed to the commissioner as far as it was not decided, also what a later version replaced", async () => {
    const first = await aSubmission({ organisation: supplier, product });
    const id = await sharing();
    const second = await aSubmission({ organisation: supplier, product });
    await expect(readSubmission(commissioner.lead, first.id)).resolves.toBeDefined();
    await stopSharing(supplier.lead, id, "You left us.");
    for (const submission of [first, second])
      await expect(readSubmission(commissioner.lead, submission.id)).rejects.toThrow(NotFound);
  });

  test("leaves decided reviews as they are when it ends", async () => {
    await aSubmission({ organisation: supplier, product });
    const id = await sharing();
    await db.review.updateMany({ where: { commissionerId: commissioner.id }, data: { state: "accepted" } });
    await stopSharing(supplier.lead, id, "Contract over.");
    expect(await reviews()).toMatchObject([{ state: "accepted" }]);
  });

  test("is decided by a lead or approver of the supplier, and seen by the two parties alone", async () => {
    await expect(sharing(product, await aMember(supplier, "contributor"))).rejects.toThrow(NotAllowed);
    const id = await sharing(product, await aMember(supplier, "approver"));
    await expect(readShare(await aMember(supplier, "viewer"), id)).resolves.toBeDefined();
    await expect(readShare(await aMember(commissioner, "viewer"), id)).resolves.toBeDefined();
    for (const other of [await anOrganisation(BOARD), await anOrganisation(SUPPLIER)]) {
      await expect(readShare(other.lead, id)).rejects.toThrow(NotFound);
      await expect(stopSharing(other.lead, id, "Mine")).rejects.toThrow(NotFound);
    }
    await expect(stopSharing(commissioner.lead, id, "Mine")).rejects.toThrow(NotFound);
  });

  test("goes to commissioning organisations alone", async () => {
    const rival = await anOrganisation(SUPPLIER);
    const to = (code: string) =>
      shareUnasked(supplier.lead, supplier.reference, { productId: product, code });
    for (const wrong of [rival.reference, supplier.reference, "NOBODY1"])
      await expect(to(wrong.toUpperCase())).rejects.toMatchObject({ field: "odsCode" });
    expect(await to(commissioner.reference.toUpperCase())).toBeDefined();
  });

  test("finds an organisation by its code as people type it, also by one that it had", async () => {
    const former = `Q${randomInt(10_000_000, 99_999_999)}`;
    await db.organisation.update({ where: { id: commissioner.id }, data: { reference: former } });
    const to = (code: string) =>
      shareUnasked(supplier.lead, supplier.reference, { productId: product, code });
    const shared = await to(code);
    for (const typed of [former, former.toLowerCase(), ` ${code.toLowerCase()} `])
      expect(await to(typed)).toBe(shared);
  });
});

test("products are services in use that are provided to others", async () => {
  await aService(supplier, { name: "Used", profile: { SV7: "supplier" } });
  const gone = await aService(supplier, { name: "Gone" });
  await archiveService(supplier.lead, gone, true);
  expect(await listProducts(supplier.lead, supplier.reference)).toEqual([
    { id: product, name: "The Record" },
  ]);
});

describe("a passport", () => {
  test("is seen by its supplier, and by commissioners once it is listed", async () => {
    await expect(readPassport(supplier.lead, product)).resolves.toMatchObject({ listed: false });
    await expect(readPassport(commissioner.lead, product)).rejects.toThrow(NotFound);
    await listing("yes", "It keeps records.");
    const rival = await anOrganisation(SUPPLIER);
    await expect(readPassport(rival.lead, product)).rejects.toThrow(NotFound);
    expect(await readPassport(commissioner.lead, product)).toMatchObject({
      about: "It keeps records.",
      commissioners: [{ reference: commissioner.reference, shareId: null }],
    });
  });

  test("not listed is seen by whoever it is shared with", async () => {
    await sharing();
    await expect(readPassport(commissioner.lead, product)).resolves.toMatchObject({ listed: false });
  });

  test("listed can be subscribed to, which the supplier is told", async () => {
    const submission = await aSubmission({ organisation: supplier, product });
    await expect(subscribe(commissioner.lead, product, commissioner.reference)).rejects.toThrow(NotFound);
    await listing("yes");
    const reviewer = await aMember(commissioner, "reviewer");
    const id = await subscribe(reviewer, product, commissioner.reference);
    expect(await subscribe(reviewer, product, commissioner.reference)).toBe(id);
    expect(await reviews()).toEqual([{ submissionId: submission.id, state: "waiting" }]);
    expect(
      await db.notice.findMany({ where: { personId: supplier.lead.id, kind: "subscribed" } }),
    ).toHaveLength(1);
    const rival = await anOrganisation(SUPPLIER);
    await expect(subscribe(rival.lead, product, rival.reference)).rejects.toThrow(NotAllowed);
    const viewer = await aMember(commissioner, "viewer");
    await expect(subscribe(viewer, product, commissioner.reference)).rejects.toThrow(NotAllowed);
  });

  test("is found by product or supplier, while it is listed and in use", async () => {
    const found = async (search: string) =>
      (await listPassports(commissioner.lead, commissioner.reference, { search })).rows.filter(
        (row) => row.product.id === product,
      );
    expect(await found("record")).toEqual([]);
    await listing("yes");
    expect(await found("RECORD")).toMatchObject([
      { supplier: "Example Trust", declaredAt: null, shared: false },
    ]);
    expect(await found("example trust")).toHaveLength(1);
    expect(await found("%")).toEqual([]);
    await archiveService(supplier.lead, product, true);
    expect(await found("record")).toEqual([]);
    await expect(readPassport(commissioner.lead, product)).rejects.toThrow(NotFound);
  });

  test("changed by two people at once shows both versions", async () => {
    await listing("yes", "One");
    const saved = await editPassport(supplier.lead, product, {
      opened: 0,
      values: { about: "Two", listed: "yes" },
    });
    expect(saved).toMatchObject({ clashes: [{ field: "about" }] });
    const viewer = await aMember(supplier, "viewer");
    const edit = { opened: 1, values: { listed: "no" as const } };
    await expect(editPassport(viewer, product, edit)).rejects.toThrow(NotAllowed);
  });
});
