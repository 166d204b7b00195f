import { expect, test } from "vitest";
import { readComparison, readComparisonToDownload } from "@/lib/data/submission/comparison";
import { db } from "@/lib/data/db";
import { NotFound } from "@/lib/domain/errors";
import { anAssessment, anOrganisation } from "@/tests/support/builders";
import { countQueries } from "@/tests/support/count-queries";
import { aSubmission } from "@/tests/support/submitted";

async function twoVersions() {
  const { organisation, service } = await anAssessment();
  const commissioner = await anOrganisation();
  const first = await aSubmission({ organisation, product: service, commissioner });
  const second = await aSubmission({ organisation, product: service });
  return { organisation, commissioner, first: first.id, second: second.id };
}

test("two versions are compared from the earlier to the later, whichever is named first", async () => {
  const { organisation, first, second } = await twoVersions();
  for (const pair of [
    [first, second],
    [second, first],
  ] as const) {
    const { before, after } = await readComparison(organisation.lead, ...pair);
    expect([before.id, after.id]).toEqual([first, second]);
  }
});

test("both sides of a review compare the versions they see; nobody else does", async () => {
  const { commissioner, first, second } = await twoVersions();
  await expect(readComparison(commissioner.lead, first, second)).resolves.toBeDefined();
  const stranger = await anOrganisation();
  await expect(readComparison(stranger.lead, first, second)).rejects.toThrow(NotFound);
});

test("a commissioning organisation compares with nothing that was never shared with it", async () => {
  const { organisation, first, second } = await twoVersions();
  const late = await anOrganisation();
  const product = (await db.submission.findUniqueOrThrow({ where: { id: first } })).productId!;
  const third = await aSubmission({ organisation, product, commissioner: late });
  await expect(readComparison(late.lead, second, third.id)).rejects.toThrow(NotFound);
});

test("a submission is compared neither with itself nor with one about something else", async () => {
  const { organisation, first } = await twoVersions();
  const whole = await aSubmission({ organisation });
  await expect(readComparison(organisation.lead, first, first)).rejects.toThrow(NotFound);
  await expect(readComparison(organisation.lead, first, whole.id)).rejects.toThrow(NotFound);
});

test("whoever takes a comparison away is recorded in their own organisation", async () => {
  const { commissioner, first, second } = await twoVersions();
  await readComparisonToDownload(commissioner.lead, first, second, "differences.csv");
  const events = await db.auditEvent.findMany({ where: { subject: second, what: "submission:download" } });
  expect(events).toMatchObject([
    { chain: `organisation:${commissioner.id}`, detail: { file: "differences.csv", number: 2 } },
  ]);
});

test("two versions are read in as many queries however many there are", async () => {
  const { organisation, commissioner, first, second } = await twoVersions();
  const read = () => countQueries(() => readComparison(commissioner.lead, first, second));
  const few = await read();
  const product = (await db.submission.findUniqueOrThrow({ where: { id: first } })).productId!;
  for (let version = 3; version < 8; version += 1) await aSubmission({ organisation, product });
  expect(await read()).toBe(few);
});
