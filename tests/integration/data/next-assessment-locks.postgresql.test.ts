import { expect, test } from "vitest";
import { currentAssessment } from "@/lib/data/people/organisations";
import { pool } from "@/lib/data/db";
import { startNextAssessment } from "@/lib/data/assessment/next-assessment";
import { anAssessment } from "@/tests/support/builders";
import { untilWaiting } from "@/tests/support/until-waiting";

test("an import and the start of the next assessment meanwhile do not wait for each other", async () => {
  const { lead, organisation, assessment } = await anAssessment();
  const client = await pool.connect();
  try {
    // As an import does: it holds the assessment, then adds what belongs to the organisation.
    await client.query("BEGIN");
    await client.query("SELECT 1 FROM assessments WHERE id = $1 FOR UPDATE", [assessment]);
    const started = startNextAssessment(lead, organisation.reference, assessment);
    await untilWaiting(1);
    const add = "INSERT INTO sites (id, organisation_id, name) VALUES (gen_random_uuid(), $1, 'North')";
    await client.query(add, [organisation.id]);
    await client.query("COMMIT");
    const next = await started;
    expect(await currentAssessment(lead, organisation.reference)).toBe(next);
  } finally {
    client.release();
  }
});
