import { describe, expect, test } from "vitest";
import { checkAudit } from "@/lib/data/audit/audit-check";
import { db } from "@/lib/data/db";
import { archiveService } from "@/lib/data/register/services";
import { addUse, editUse, listUnused, listUses, readUse, removeUse } from "@/lib/data/register/service-uses";
import { archiveSite } from "@/lib/data/register/sites";
import { listSizingInputs, readSizing } from "@/lib/data/register/sizing";
import { NotAllowed, NotFound, Refused } from "@/lib/domain/errors";
import { NO_FIGURES } from "@/lib/domain/sizing/no-figures";
import type { UseFigures } from "@/lib/domain/sizing/types";
import { aMember, anOrganisation, aService, aSite, type BuiltOrganisation } from "@/tests/support/builders";
import { countQueries } from "@/tests/support/count-queries";

const USE: UseFigures = {
  ...NO_FIGURES,
  peopleAtOnce: 40,
  downMbps: 0.1,
  upGb: 12.5,
  windowHours: 8,
  source: "Measured in March",
};
const MORE = { ...USE, peopleAtOnce: 60 };

async function aSiteWithServices(names: string[] = ["Records"]) {
  const organisation = await anOrganisation();
  const site = await aSite(organisation);
  const services: string[] = [];
  for (const name of names) services.push(await aService(organisation, { name }));
  return { organisation, lead: organisation.lead, site, services, service: services[0]! };
}

const addConnection = ({ id: organisationId }: BuiltOrganisation, siteId: string) =>
  db.connection.create({
    data: { organisationId, siteId, name: "Main", details: { role: "main", download_mbps: 100 } },
  });

const eventsOf = (site: string) =>
  db.auditEvent.findMany({
    where: { subject: site, what: { startsWith: "use:" } },
    orderBy: { sequence: "asc" },
    select: { what: true, detail: true },
  });

describe("the services used at a site", () => {
  test("are listed by name with their figures, and the others can be added", async () => {
    const { lead, site, services } = await aSiteWithServices(["B", "A", "C"]);
    await addUse(lead, site, services[0]!, USE);
    await addUse(lead, site, services[1]!, MORE);
    const { uses } = await listUses(lead, site);
    expect(uses.map(({ service, peopleAtOnce }) => [service.name, peopleAtOnce])).toEqual([
      ["A", 60],
      ["B", 40],
    ]);
    expect(uses[1]).toMatchObject(USE);
    expect((await listUnused(lead, site)).services).toEqual([{ id: services[2], name: "C" }]);
  });

  test("leave a record of what was added, changed and removed", async () => {
    const { lead, site, service } = await aSiteWithServices();
    await addUse(lead, site, service, USE);
    await editUse(lead, site, service, { shown: USE, figures: MORE });
    await removeUse(lead, site, service, MORE);
    expect(await eventsOf(site)).toEqual([
      { what: "use:add", detail: { service, after: USE } },
      { what: "use:edit", detail: { service, before: USE, after: MORE } },
      { what: "use:remove", detail: { service, before: MORE } },
    ]);
    expect((await listUses(lead, site)).uses).toEqual([]);
    expect((await checkAudit()).breaks).toEqual([]);
  });

  test("are changed by a contributor and not by a viewer", async () => {
    const { organisation, site, service } = await aSiteWithServices();
    const contributor = await aMember(organisation, "contributor");
    const viewer = await aMember(organisation, "viewer");
    await expect(addUse(viewer, site, service, USE)).rejects.toThrow(NotAllowed);
    await addUse(contributor, site, service, USE);
    await expect(editUse(viewer, site, service, { shown: USE, figures: MORE })).rejects.toThrow(NotAllowed);
    await expect(removeUse(viewer, site, service, USE)).rejects.toThrow(NotAllowed);
    expect((await readUse(viewer, site, service)).figures).toEqual(USE);
  });

  test("are not added twice, nor from another organisation, nor out of the archive", async () => {
    const { organisation, lead, site, services } = await aSiteWithServices(["Records", "Archived"]);
    await addUse(lead, site, services[0]!, USE);
    await expect(addUse(lead, site, services[0]!, MORE)).rejects.toThrow(Refused);
    await archiveService(lead, services[1]!, true);
    await expect(addUse(lead, site, services[1]!, USE)).rejects.toThrow(NotFound);
    const theirs = await aSiteWithServices();
    await expect(addUse(lead, site, theirs.service, USE)).rejects.toThrow(NotFound);
    await expect(readUse(lead, site, theirs.service)).rejects.toThrow(NotFound);
    expect((await listUnused(organisation.lead, site)).services).toEqual([]);
    expect(await eventsOf(site)).toHaveLength(1);
  });

  test("are not added to a site that is archived, and are once it is restored", async () => {
    const { lead, site, service } = await aSiteWithServices();
    await archiveSite(lead, site, true);
    await expect(addUse(lead, site, service, USE)).rejects.toThrow(/^This site is archived/);
    expect((await listUses(lead, site)).uses).toEqual([]);
    await archiveSite(lead, site, false);
    await addUse(lead, site, service, USE);
    expect((await listUses(lead, site)).uses).toHaveLength(1);
  });

  test("that somebody else changed or removed in the meantime are not overwritten", async () => {
    const { lead, site, service } = await aSiteWithServices();
    await addUse(lead, site, service, USE);
    await editUse(lead, site, service, { shown: USE, figures: MORE });
    const late = { shown: USE, figures: { ...USE, peopleAtOnce: 1 } };
    await expect(editUse(lead, site, service, late)).rejects.toThrow(Refused);
    await expect(removeUse(lead, site, service, USE)).rejects.toThrow(Refused);
    expect((await readUse(lead, site, service)).figures).toEqual(MORE);
    await removeUse(lead, site, service, MORE);
    await expect(editUse(lead, site, service, late)).rejects.toThrow(Refused);
  });
});

describe("what a site is sized by", () => {
  test("is its connections and the services used there, without archived ones", async () => {
    const { organisation, lead, site, services } = await aSiteWithServices(["B", "A", "Old"]);
    await addConnection(organisation, site);
    const gone = await addConnection(organisation, site);
    await db.connection.update({ where: { id: gone.id }, data: { archivedAt: new Date() } });
    for (const service of services) await addUse(lead, site, service, USE);
    await archiveService(lead, services[2]!, true);
    const { input, sizing } = await readSizing(lead, site);
    expect(input.connections).toMatchObject([{ name: "Main", role: "main", downMbps: 100, upMbps: null }]);
    expect(input.uses.map(({ service }) => service.name)).toEqual(["A", "B"]);
    expect(input.uses[0]).toMatchObject(USE);
    expect(sizing.now.down.total).toBe(2 * 4_800);
    expect((await listUses(lead, site)).uses).toHaveLength(2);
  });

  test("is read in as many queries for many sites as for one", async () => {
    const { organisation, lead, site, services } = await aSiteWithServices(["A", "B"]);
    const read = () => listSizingInputs(lead, organisation.reference);
    await addConnection(organisation, site);
    await addUse(lead, site, services[0]!, USE);
    const one = await countQueries(read);
    for (const name of ["Second", "Third"]) {
      const other = await aSite(organisation, { name });
      await addConnection(organisation, other);
      for (const service of services) await addUse(lead, other, service, USE);
    }
    expect(await countQueries(read)).toBe(one);
    const inputs = await read();
    expect(inputs.map(({ name, input }) => [name, input.uses.length, input.connections.length])).toEqual([
      ["Example Site", 1, 1],
      ["Second", 2, 1],
      ["Third", 2, 1],
    ]);
    expect(inputs[0]!.input).toEqual((await readSizing(lead, site)).input);
  });
});
