import { hash } from "@node-rs/argon2";
import { readComparison } from "@/lib/data/submission/comparison";
import { db, pool } from "@/lib/data/db";
import { declareSubmission } from "@/lib/data/submission/declare";
import { prepareSubmission } from "@/lib/data/submission/preparations";
import { readSubmissionToDownload } from "@/lib/data/submission/submissions";
import { newId } from "@/lib/data/ids";
import { compareSubmissions } from "@/lib/domain/submission/compare";
import { groupDifferences } from "@/lib/domain/submission/group-differences";
import { answerEverywhere } from "@/tests/support/answered";
import { anAssessment, SERVICE, SITE } from "@/tests/support/builders";
import { readBefore } from "@/tests/support/submitted";

// A process of its own: `one-submission.ts <sites> <services>`. Answers every question everywhere, declares, and prints
// how long the declaration took, how large the submission is, and how long it takes to compare it with the next.

const [sites, services] = process.argv.slice(2).map(Number) as [number, number];
const PASSWORD = "three words that differ";

const built = await anAssessment();
const { organisation, lead, assessment } = built;
await db.person.update({ where: { id: lead.id }, data: { passwordHash: await hash(PASSWORD) } });
const places = (count: number, what: string, profile: object) =>
  Array.from({ length: count - 1 }, (_, index) => ({
    id: newId(),
    organisationId: organisation.id,
    name: `Example ${what} ${index + 2}`,
    profile,
  }));
const [moreSites, moreServices] = [places(sites, "Site", SITE), places(services, "Service", SERVICE)];
await db.site.createMany({ data: moreSites });
await db.service.createMany({ data: moreServices });
await answerEverywhere(built, {
  site: [built.site, ...moreSites.map(({ id }) => id)],
  service: [built.service, ...moreServices.map(({ id }) => id)],
});

async function declare(): Promise<{ id: string; seconds: number }> {
  const what = { productId: null, answersId: null, note: null };
  const preparation = await prepareSubmission(lead, assessment, what);
  const read = await readBefore(lead, preparation);
  const began = performance.now();
  const id = await declareSubmission(lead, preparation, {
    read,
    position: "Chief information officer",
    proof: { password: PASSWORD, from: "192.0.2.1" },
  });
  return { id, seconds: (performance.now() - began) / 1000 };
}

const { id, seconds } = await declare();
const { id: next } = await declare();
const began = performance.now();
const { before, after } = await readComparison(lead, id, next);
groupDifferences(compareSubmissions(before.content, after.content));
const compared = (performance.now() - began) / 1000;
const { text } = await readSubmissionToDownload(lead, id, "submission.json");
const answers = await db.answer.count({ where: { assessmentId: assessment } });
console.log(JSON.stringify({ answers, seconds, compared, megabytes: Buffer.byteLength(text) / 1e6 }));
await db.$disconnect();
await pool.end();
