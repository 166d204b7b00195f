import { expect, test } from "vitest";
import { listComparable } from "@/lib/data/review/comparable-reviews";
import { stopSharing } from "@/lib/data/share/stop-sharing";
import { db } from "@/lib/data/db";
import { withdrawSubmission } from "@/lib/data/submission/submission-withdrawal";
import { aMember, anAssessment, anOrganisation, type BuiltOrganisation } from "@/tests/support/builders";
import { aSubmission } from "@/tests/support/submitted";

async function aProduct(commissioner: BuiltOrganisation) {
  const { organisation, service } = await anAssessment();
  const submit = () => aSubmission({ organisation, product: service, commissioner });
  return { organisation, first: await submit(), submit };
}

test("who reviews puts the newest version of each product beside others, as long as it may be read", async () => {
  const commissioner = await anOrganisation();
  const reviewer = await aMember(commissioner, "reviewer");
  const listed = async () =>
    (await listComparable(reviewer))
      .map(({ id, number }) => ({ id, number }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  const [one, other] = [await aProduct(commissioner), await aProduct(commissioner)];
  const second = await one.submit();
  expect(await listed()).toEqual([
    { id: other.first.review, number: 1 },
    { id: second.review, number: 2 },
  ]);
  await withdrawSubmission(one.organisation.lead, second.id, "It was wrong.");
  const share = await db.share.findFirstOrThrow({ where: { organisationId: other.organisation.id } });
  await stopSharing(other.organisation.lead, share.id, "No longer offered.");
  // Version 1 was superseded, and can still be read.
  expect(await listed()).toEqual([{ id: one.first.review, number: 1 }]);
});

test("the accepted version stands for its product, and names the newer one", async () => {
  const commissioner = await anOrganisation();
  const one = await aProduct(commissioner);
  await db.review.update({
    where: { id: one.first.review! },
    data: { state: "accepted_with_conditions" },
  });
  expect(await listComparable(commissioner.lead)).toMatchObject([{ number: 1, newer: null }]);
  const [, third] = [await one.submit(), await one.submit()];
  expect(await listComparable(commissioner.lead)).toMatchObject([
    {
      id: one.first.review,
      number: 1,
      state: "accepted_with_conditions",
      newer: { id: third.review, number: 3, state: "waiting" },
    },
  ]);
  await db.review.update({ where: { id: third.review! }, data: { state: "accepted" } });
  expect(await listComparable(commissioner.lead)).toMatchObject([{ number: 3, newer: null }]);
});

test("those that answer the same request stand together, with its words", async () => {
  const commissioner = await anOrganisation();
  const made = [await aProduct(commissioner), await aProduct(commissioner), await aProduct(commissioner)];
  for (const { organisation } of [made[0]!, made[2]!]) {
    const share = await db.share.findFirstOrThrow({ where: { organisationId: organisation.id } });
    await db.submissionRequest.create({
      data: {
        ...{
          commissionerId: commissioner.id,
          askedById: commissioner.lead.id,
          organisationId: organisation.id,
        },
        ...{ productName: "A patient record", shareId: share.id, ended: "shared" },
      },
    });
  }
  expect((await listComparable(commissioner.lead)).map(({ askedFor }) => askedFor)).toEqual([
    "A patient record",
    "A patient record",
    null,
  ]);
});

test("who does not review, or belongs elsewhere, has nothing to put side by side", async () => {
  const commissioner = await anOrganisation();
  const { organisation } = await aProduct(commissioner);
  expect(await listComparable(organisation.lead)).toEqual([]);
  expect(await listComparable((await anOrganisation()).lead)).toEqual([]);
});
