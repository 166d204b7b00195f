import { expect, test } from "vitest";
import { pool } from "@/lib/data/db";
import { giveVerdict } from "@/lib/data/review/verdicts";
import { startReview } from "@/lib/data/review/review-start";
import { NotAllowed } from "@/lib/domain/errors";
import { aMember, anAssessment, anOrganisation } from "@/tests/support/builders";
import { aSubmission } from "@/tests/support/submitted";
import { untilWaiting } from "@/tests/support/until-waiting";

test("whose role changes while they judge judges no more", async () => {
  const { organisation, service: product } = await anAssessment();
  const commissioner = await anOrganisation();
  const reviewer = await aMember(commissioner, "reviewer");
  const { review } = await aSubmission({ organisation, product, commissioner });
  await startReview(reviewer, review!, "full");
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    await client.query("UPDATE memberships SET role = 'viewer' WHERE person_id = $1", [reviewer.id]);
    const given = { verdict: "agree", recommendation: null, note: null, known: 0 } as const;
    const refused = expect(giveVerdict(reviewer, review!, "P7", given)).rejects.toThrow(NotAllowed);
    await untilWaiting(1);
    await client.query("COMMIT");
    await refused;
  } finally {
    client.release();
  }
});
