import { expect, test } from "vitest";
import { shareAsAsked } from "@/lib/data/share/answer-request";
import { ask } from "@/lib/data/share/ask";
import { organisationChain } from "@/lib/data/audit/audit";
import { pool } from "@/lib/data/db";
import { anOrganisation, aService, TRUST } from "@/tests/support/builders";
import { untilWaiting } from "@/tests/support/until-waiting";

test("who shares and who declines at the same moment do not wait for each other", async () => {
  const commissioner = await anOrganisation({ ...TRUST, PF1: "icb" });
  const supplier = await anOrganisation({ ...TRUST, PF1: "supplier", PF2: ["third_party_supplier"] });
  const product = await aService(supplier, { name: "The Record" });
  const to = { odsCode: supplier.reference.toUpperCase() };
  const what = { to, productName: null, message: null, dueOn: null };
  const request = await ask(commissioner.lead, commissioner.reference, what);
  const client = await pool.connect();
  try {
    // As somebody who declines does: first the request, then the record of events.
    await client.query("BEGIN");
    await client.query("UPDATE submission_requests SET ended = 'declined' WHERE id = $1", [request]);
    const sharing = shareAsAsked(supplier.lead, request, product);
    const refused = expect(sharing).rejects.toThrow("has ended");
    await untilWaiting(1);
    const event = "SELECT append_audit_event($1, $2, 'request:decline', $3, '{}')";
    await client.query(event, [organisationChain(supplier.id), supplier.lead.id, request]);
    await client.query("COMMIT");
    await refused;
  } finally {
    client.release();
  }
});
