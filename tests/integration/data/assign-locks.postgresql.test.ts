import { expect, test } from "vitest";
import { assign } from "@/lib/data/assign";
import { listAssignments } from "@/lib/data/assignments";
import { organisationChain } from "@/lib/data/audit";
import { pool } from "@/lib/data/db";
import { anAssessment } from "@/tests/support/builders";
import { untilWaiting } from "@/tests/support/until-waiting";

test("who assigns work to an address and who saves answers meanwhile do not wait for each other", async () => {
  const { lead, organisation, assessment } = await anAssessment();
  const share = { section: null, requirement: "P7", scope: null, dueOn: null, note: null };
  const client = await pool.connect();
  try {
    // As a save of answers does: it holds the assessment, then tells the audit.
    await client.query("BEGIN");
    await client.query("SELECT 1 FROM assessments WHERE id = $1 FOR UPDATE", [assessment]);
    const assigned = assign(lead, assessment, { ...share, to: { email: "new@people.example" } });
    await untilWaiting(1);
    const event = "SELECT append_audit_event($1, $2::uuid, 'answer:save', $3, '{}'::jsonb)::text";
    await client.query(event, [organisationChain(organisation.id), lead.id, assessment]);
    await client.query("COMMIT");
    const { id } = await assigned;
    expect(await listAssignments(lead, assessment)).toMatchObject([{ id }]);
  } finally {
    client.release();
  }
});
