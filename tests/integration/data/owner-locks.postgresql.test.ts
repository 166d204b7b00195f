import { expect, test } from "vitest";
import { organisationChain } from "@/lib/data/audit/audit";
import { pool } from "@/lib/data/db";
import { leave } from "@/lib/data/people/members";
import { addAction } from "@/lib/data/plan/action-edit";
import { aMember, anAssessment } from "@/tests/support/builders";
import { untilWaiting } from "@/tests/support/until-waiting";

test("an owner who leaves and who assigns work to them meanwhile do not wait for each other", async () => {
  const { lead, organisation, assessment } = await anAssessment();
  const owner = await aMember(organisation, "contributor");
  await addAction(lead, organisation.reference, {
    ...{ title: "Buy a firewall", why: null, part: "technical", effort: "S", owner: `person:${owner.id}` },
    ...{ startsOn: null, dueOn: null, whyNoDate: null, oneOffPounds: 0, yearlyPounds: 0, funding: "unknown" },
    ...{ people: "yes", needs: [], targets: [] },
  });
  const client = await pool.connect();
  try {
    // As an assignment does: it holds the assessment, then the member, then tells the audit.
    await client.query("BEGIN");
    await client.query("SELECT 1 FROM assessments WHERE id = $1 FOR UPDATE", [assessment]);
    const left = leave(owner, organisation.reference);
    await untilWaiting(1);
    await client.query("SELECT 1 FROM memberships WHERE person_id = $1 FOR SHARE", [owner.id]);
    const event = "SELECT append_audit_event($1, $2::uuid, 'assignment:add', $3, '{}'::jsonb)::text";
    await client.query(event, [organisationChain(organisation.id), lead.id, assessment]);
    await client.query("COMMIT");
    await expect(left).resolves.toBe(0);
  } finally {
    client.release();
  }
});
