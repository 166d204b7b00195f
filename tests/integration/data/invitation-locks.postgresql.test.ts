import { expect, test } from "vitest";
import { db, pool } from "@/lib/data/db";
import { invite } from "@/lib/data/people/invite";
import { anOrganisation, aPerson } from "@/tests/support/builders";
import { untilWaiting } from "@/tests/support/until-waiting";

test.each(["viewer", "contributor"] as const)(
  "who accepts an invitation is not invited again as %s meanwhile",
  async (role) => {
    const { lead, reference, id: organisationId } = await anOrganisation();
    const person = await aPerson();
    const given = { email: person.email, message: null };
    const id = await invite(lead, reference, { ...given, role: "viewer" });
    const client = await pool.connect();
    try {
      // As when somebody accepts: the invitation ends, then there is a member.
      await client.query("BEGIN");
      await client.query("UPDATE invitations SET ended = 'accepted' WHERE id = $1", [id]);
      const again = invite(lead, reference, { ...given, role });
      const refused = expect(again).rejects.toThrow("in the organisation already");
      await untilWaiting(1);
      const join = "INSERT INTO memberships (organisation_id, person_id, role) VALUES ($1, $2, 'viewer')";
      await client.query(join, [organisationId, person.id]);
      await client.query("COMMIT");
      await refused;
    } finally {
      client.release();
    }
    expect(await db.invitation.findMany({ where: { organisationId } })).toMatchObject([
      { ended: "accepted" },
    ]);
  },
);
