import { expect, test } from "vitest";
import { assign } from "@/lib/data/teamwork/assign";
import { listAssignments } from "@/lib/data/teamwork/assignments";
import { organisationChain } from "@/lib/data/audit/audit";
import { pool } from "@/lib/data/db";
import { Refused } from "@/lib/domain/errors";
import { aMember, anAssessment } from "@/tests/support/builders";
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

test("who assigns work to an address and who removes a person that has it do not wait for each other", async () => {
  const { lead, organisation, assessment } = await anAssessment();
  const member = await aMember(organisation, "contributor");
  const share = { section: null, requirement: "P7", scope: null, dueOn: null, note: null };
  const { id } = await assign(lead, assessment, { ...share, to: { personId: member.id } });
  const client = await pool.connect();
  try {
    // As a removal does: it ends the assignment, then tells the audit.
    await client.query("BEGIN");
    await client.query("UPDATE assignments SET ended = 'withdrawn', ended_at = now() WHERE id = $1", [id]);
    const assigned = assign(lead, assessment, { ...share, to: { email: "newer@people.example" } });
    await untilWaiting(1);
    const event = "SELECT append_audit_event($1, $2::uuid, 'member:remove', $3, '{}'::jsonb)::text";
    await client.query(event, [organisationChain(organisation.id), lead.id, member.id]);
    await client.query("COMMIT");
    await expect(assigned).resolves.toMatchObject({ toSend: expect.any(String) });
  } finally {
    client.release();
  }
});

test("nothing is assigned to somebody who is removed meanwhile", async () => {
  const { lead, organisation, assessment } = await anAssessment();
  const member = await aMember(organisation, "contributor");
  const share = { section: null, requirement: "P7", scope: null, dueOn: null, note: null };
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    await client.query("DELETE FROM memberships WHERE person_id = $1", [member.id]);
    const refused = expect(
      assign(lead, assessment, { ...share, to: { personId: member.id } }),
    ).rejects.toThrow(Refused);
    await untilWaiting(1);
    await client.query("COMMIT");
    await refused;
  } finally {
    client.release();
  }
});
