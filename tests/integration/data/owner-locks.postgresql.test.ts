import { expect, test } from "vitest";
import { organisationChain } from "@/lib/data/audit/audit";
import { pool } from "@/lib/data/db";
import { leave } from "@/lib/data/people/members";
import { addAction } from "@/lib/data/plan/action-edit";
import { aMember, anAssessment } from "@/tests/support/builders";
import { untilWaiting } from "@/tests/support/until-waiting";

/** Somebody who owns an action, and the assessment that is scored again when they leave. */
async function anOwner() {
  const built = await anAssessment();
  const owner = await aMember(built.organisation, "contributor");
  await addAction(built.lead, built.organisation.reference, {
    ...{ title: "Buy a firewall", why: null, part: "technical", effort: "S", owner: `person:${owner.id}` },
    ...{ startsOn: null, dueOn: null, whyNoDate: null, oneOffPounds: 0, yearlyPounds: 0, funding: "unknown" },
    ...{ people: "yes", needs: [], targets: [] },
  });
  return { ...built, owner };
}

test("an owner who leaves and who assigns work to them meanwhile do not wait for each other", async () => {
  const { lead, organisation, assessment, owner } = await anOwner();
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

test("an owner who leaves and a lead who declares meanwhile do not wait for each other", async () => {
  const { lead, organisation, assessment, owner } = await anOwner();
  const client = await pool.connect();
  try {
    // As a declaration does: it holds the organisation, then whoever declares, then the assessment.
    await client.query("BEGIN");
    await client.query("SELECT 1 FROM organisations WHERE id = $1 FOR NO KEY UPDATE", [organisation.id]);
    await client.query("SELECT 1 FROM memberships WHERE person_id = $1 FOR SHARE", [lead.id]);
    const left = leave(owner, organisation.reference);
    await untilWaiting(1);
    await client.query("SELECT 1 FROM assessments WHERE id = $1 FOR NO KEY UPDATE", [assessment]);
    await client.query("COMMIT");
    await expect(left).resolves.toBe(0);
  } finally {
    client.release();
  }
});
