import { describe, expect, test } from "vitest";
import {
  addConnection,
  archiveConnection,
  editConnection,
  listConnections,
  readConnection,
} from "@/lib/data/register/connections";
import { db } from "@/lib/data/db";
import { NotAllowed, NotFound, Refused } from "@/lib/domain/errors";
import { aConnection, aMember, anAssessment, anOrganisation, aSite } from "@/tests/support/builders";

const VALUES = { name: "BT-4711", details: { network: "both", role: "main", download_mbps: 1000 } };

describe("a connection", () => {
  test("is added to a site by whoever may edit the register", async () => {
    const built = await anAssessment();
    const contributor = await aMember(built.organisation, "contributor");
    const id = await addConnection(contributor, built.site, VALUES);
    expect(await readConnection(contributor, id)).toMatchObject({
      ...VALUES,
      version: 1,
      archivedAt: null,
      siteId: built.site,
      site: { name: "Example Site" },
    });
  });

  test("is read but not changed by a viewer", async () => {
    const built = await anAssessment();
    const id = await aConnection(built, VALUES);
    const viewer = await aMember(built.organisation, "viewer");
    expect(await listConnections(viewer, built.site)).toMatchObject([VALUES]);
    await expect(addConnection(viewer, built.site, VALUES)).rejects.toThrow(NotAllowed);
    await expect(editConnection(viewer, id, { opened: 1, values: VALUES })).rejects.toThrow(NotAllowed);
    await expect(archiveConnection(viewer, id, true)).rejects.toThrow(NotAllowed);
  });

  test("has a name that no other of its site has, in capitals or not; another site may", async () => {
    const organisation = await anOrganisation();
    const [here, there] = [
      await aSite(organisation, { name: "A" }),
      await aSite(organisation, { name: "B" }),
    ];
    const { lead } = organisation;
    const first = await addConnection(lead, here, VALUES);
    await addConnection(lead, there, VALUES);
    const taken = new Refused("This site already has a connection called bt-4711", "name");
    await expect(addConnection(lead, here, { ...VALUES, name: "bt-4711" })).rejects.toThrow(taken);

    const second = await addConnection(lead, here, { ...VALUES, name: "Backup" });
    const values = { name: "bt-4711" };
    await expect(editConnection(lead, second, { opened: 1, values })).rejects.toThrow(taken);
    await archiveConnection(lead, first, true);
    expect(await editConnection(lead, second, { opened: 1, values })).toBeNull();
    await expect(archiveConnection(lead, first, false)).rejects.toThrow(Refused);
  });

  test("keeps what two people changed in different details", async () => {
    const built = await anAssessment();
    const colleague = await aMember(built.organisation, "contributor", "Connie Colleague");
    const id = await aConnection(built, VALUES);
    const theirs = { ...VALUES, details: { ...VALUES.details, download_mbps: 500 } };
    const mine = { ...VALUES, details: { ...VALUES.details, upload_mbps: 40 } };
    expect(await editConnection(colleague, id, { opened: 1, values: theirs })).toBeNull();
    expect(await editConnection(built.lead, id, { opened: 1, values: mine })).toBeNull();
    expect((await readConnection(built.lead, id)).details).toEqual({ ...theirs.details, upload_mbps: 40 });

    const clash = { ...VALUES, details: { ...VALUES.details, download_mbps: 900 } };
    expect(await editConnection(built.lead, id, { opened: 1, values: clash })).toMatchObject({
      clashes: [{ field: "download_mbps", by: "Connie Colleague" }],
    });
  });

  test("is archived once, however often that is asked for", async () => {
    const built = await anAssessment();
    const id = await aConnection(built, VALUES);
    await archiveConnection(built.lead, id, true);
    const archived = await readConnection(built.lead, id);
    await archiveConnection(built.lead, id, true);
    expect(await readConnection(built.lead, id)).toEqual(archived);
    expect(await db.auditEvent.count({ where: { subject: id, what: "connection:archive" } })).toBe(1);
  });

  test("that is archived comes last and can be restored", async () => {
    const built = await anAssessment();
    const old = await aConnection(built, { name: "A" });
    await aConnection(built, { name: "B" });
    await archiveConnection(built.lead, old, true);
    const names = async () => (await listConnections(built.lead, built.site)).map(({ name }) => name);
    expect(await names()).toEqual(["B", "A"]);
    await archiveConnection(built.lead, old, false);
    expect(await names()).toEqual(["A", "B"]);
  });

  test("leaves an event for each change", async () => {
    const built = await anAssessment();
    const id = await aConnection(built, VALUES);
    await editConnection(built.lead, id, { opened: 1, values: { name: "New" } });
    await archiveConnection(built.lead, id, true);
    const events = await db.auditEvent.findMany({ where: { subject: id }, orderBy: { sequence: "asc" } });
    expect(events.map(({ what }) => what)).toEqual([
      "connection:add",
      "connection:edit",
      "connection:archive",
    ]);
  });

  test.each(["not-an-id", "00000000-0000-7000-8000-000000000000"])("that is %s is not found", async (id) => {
    const { lead } = await anOrganisation();
    await expect(readConnection(lead, id)).rejects.toThrow(NotFound);
    await expect(addConnection(lead, id, VALUES)).rejects.toThrow(NotFound);
  });
});
