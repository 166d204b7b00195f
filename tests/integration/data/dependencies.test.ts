import { describe, expect, test } from "vitest";
import { NO_FIGURES } from "@/lib/domain/sizing/no-figures";
import { checkAudit } from "@/lib/data/audit/audit-check";
import { db } from "@/lib/data/db";
import {
  listDependencies,
  listNeedable,
  readDependencies,
  readDependency,
  readMigration,
} from "@/lib/data/register/dependencies";
import {
  addDependency,
  editDependency,
  removeDependency,
  sayNoDependencies,
} from "@/lib/data/register/dependency-edit";
import { archiveService, editService, readService } from "@/lib/data/register/services";
import { addUse } from "@/lib/data/register/service-uses";
import { NotAllowed, NotFound, Refused } from "@/lib/domain/errors";
import { aMember, anOrganisation, aService, aSite, SERVICE } from "@/tests/support/builders";
import { countQueries } from "@/tests/support/count-queries";

const DATA = { kind: "data", network: "hscn" } as const;
const SIGN_IN = { kind: "sign_in", network: "internet" } as const;

async function aRegister(...names: string[]) {
  const organisation = await anOrganisation();
  const ids: string[] = [];
  for (const name of names) ids.push(await aService(organisation, { name }));
  return { organisation, lead: organisation.lead, ids: ids as [string, string, string] };
}

const whatHappened = (service: string) =>
  db.auditEvent.findMany({
    where: { subject: service, what: { startsWith: "dependency:" } },
    orderBy: { sequence: "asc" },
    select: { what: true, detail: true },
  });

describe("the dependencies of a service", () => {
  test("are listed by name, from both ends", async () => {
    const { lead, ids } = await aRegister("A", "C", "B");
    await addDependency(lead, ids[0], { needsId: ids[1], ...DATA });
    await addDependency(lead, ids[0], { needsId: ids[2], ...SIGN_IN });
    expect((await readDependencies(lead, ids[0])).needs).toEqual([
      { id: ids[2], name: "B", ...SIGN_IN },
      { id: ids[1], name: "C", ...DATA },
    ]);
    expect((await readDependencies(lead, ids[1])).neededBy).toEqual([{ id: ids[0], name: "A", ...DATA }]);
    expect((await readDependency(lead, ids[0], ids[1])).dependency).toMatchObject({ name: "C", ...DATA });
  });

  test("can be changed and removed, each with its event", async () => {
    const { lead, ids, organisation } = await aRegister("A", "B");
    await addDependency(lead, ids[0], { needsId: ids[1], ...DATA });
    await editDependency(lead, ids[0], ids[1], { shown: DATA, values: SIGN_IN });
    await removeDependency(lead, ids[0], ids[1], SIGN_IN);
    expect((await readDependencies(lead, ids[0])).needs).toEqual([]);
    expect(await whatHappened(ids[0])).toEqual([
      { what: "dependency:add", detail: { needs: ids[1], after: DATA } },
      { what: "dependency:edit", detail: { needs: ids[1], before: DATA, after: SIGN_IN } },
      { what: "dependency:remove", detail: { needs: ids[1], before: SIGN_IN } },
    ]);
    expect((await checkAudit()).breaks).toEqual([]);
    expect((await listDependencies(lead, organisation.reference)).dependencies).toEqual([]);
  });

  test("are not changed or removed once they are no longer what was shown", async () => {
    const { lead, ids } = await aRegister("A", "B");
    await addDependency(lead, ids[0], { needsId: ids[1], ...DATA });
    const stale = { shown: SIGN_IN, values: SIGN_IN };
    await expect(editDependency(lead, ids[0], ids[1], stale)).rejects.toThrow(Refused);
    await expect(removeDependency(lead, ids[0], ids[1], SIGN_IN)).rejects.toThrow(Refused);
  });

  test("are each told once, and never of the service itself", async () => {
    const { lead, ids } = await aRegister("A", "B");
    await addDependency(lead, ids[0], { needsId: ids[1], ...DATA });
    await expect(addDependency(lead, ids[0], { needsId: ids[1], ...SIGN_IN })).rejects.toThrow(Refused);
    await expect(addDependency(lead, ids[0], { needsId: ids[0], ...DATA })).rejects.toThrow(Refused);
  });

  test("are on services of the same organisation that are in use", async () => {
    const { lead, ids } = await aRegister("A", "B");
    const elsewhere = await aRegister("Theirs");
    await expect(addDependency(lead, ids[0], { needsId: elsewhere.ids[0], ...DATA })).rejects.toThrow(
      NotFound,
    );
    await archiveService(lead, ids[1], true);
    await expect(addDependency(lead, ids[0], { needsId: ids[1], ...DATA })).rejects.toThrow(NotFound);
    await expect(addDependency(lead, ids[1], { needsId: ids[0], ...DATA })).rejects.toThrow(Refused);
  });

  test("leave archived services out", async () => {
    const { lead, ids, organisation } = await aRegister("A", "B");
    await addDependency(lead, ids[0], { needsId: ids[1], ...DATA });
    await archiveService(lead, ids[1], true);
    expect((await readDependencies(lead, ids[0])).needs).toEqual([]);
    const { services, dependencies } = await readMigration(lead, organisation.reference);
    expect(services.map(({ name }) => name)).toEqual(["A"]);
    expect(dependencies).toEqual([]);
  });

  test("may be read but not changed by a viewer", async () => {
    const { ids, organisation } = await aRegister("A", "B");
    const viewer = await aMember(organisation, "viewer");
    await expect(addDependency(viewer, ids[0], { needsId: ids[1], ...DATA })).rejects.toThrow(NotAllowed);
    await expect(sayNoDependencies(viewer, ids[0], true)).rejects.toThrow(NotAllowed);
    expect((await readDependencies(viewer, ids[0])).needs).toEqual([]);
  });
});

describe("that a service needs no other", () => {
  test("is recorded, and taken back", async () => {
    const { lead, ids } = await aRegister("A");
    await editService(lead, ids[0], {
      opened: 1,
      values: { details: { owner: "Team" } },
      asked: ["owner"],
    });
    await sayNoDependencies(lead, ids[0], true);
    await sayNoDependencies(lead, ids[0], true);
    expect((await readDependencies(lead, ids[0])).none).toBe(true);
    expect((await readService(lead, ids[0])).details).toEqual({ owner: "Team", depends_on: "none" });
    await sayNoDependencies(lead, ids[0], false);
    expect((await readService(lead, ids[0])).details).toEqual({ owner: "Team" });
  });

  test("is taken back by adding one, also for a form that is open meanwhile", async () => {
    const { lead, ids } = await aRegister("A", "B");
    await sayNoDependencies(lead, ids[0], true);
    const { version } = await readService(lead, ids[0]);
    await addDependency(lead, ids[0], { needsId: ids[1], ...DATA });
    const values = { details: { owner: "Team" }, profile: SERVICE };
    expect(await editService(lead, ids[0], { opened: version, values, asked: ["owner"] })).toBeNull();
    expect((await readService(lead, ids[0])).details).toEqual({ owner: "Team" });
  });

  test("is refused while it needs one", async () => {
    const { lead, ids } = await aRegister("A", "B");
    await addDependency(lead, ids[0], { needsId: ids[1], ...DATA });
    await expect(sayNoDependencies(lead, ids[0], true)).rejects.toThrow(Refused);
  });

  test("is never stored beside one, however two people save at once", async () => {
    for (let turn = 0; turn < 5; turn++) {
      const { lead, ids } = await aRegister("A", "B");
      await Promise.allSettled([
        addDependency(lead, ids[0], { needsId: ids[1], ...DATA }),
        sayNoDependencies(lead, ids[0], true),
      ]);
      const { needs, none } = await readDependencies(lead, ids[0]);
      expect(needs.length > 0 && none).toBe(false);
    }
  });
});

test("what could be needed is what is in use and not needed yet, by part of its name", async () => {
  const { lead, ids } = await aRegister("A", "Image archive", "Image viewer");
  await addDependency(lead, ids[0], { needsId: ids[1], ...DATA });
  expect(await listNeedable(lead, ids[0], "IMAGE")).toMatchObject({
    total: 1,
    services: [{ id: ids[2], name: "Image viewer" }],
  });
  expect(await listNeedable(lead, ids[0], "100%")).toMatchObject({ total: 0, services: [] });
});

test("the order of moving is worked out from a fixed number of queries", async () => {
  const { lead, ids, organisation } = await aRegister("A", "B", "C");
  const site = await aSite(organisation);
  await addUse(lead, site, ids[0], { peopleAtOnce: 1, ...NO_FIGURES });
  const few = await countQueries(() => readMigration(lead, organisation.reference));
  await addDependency(lead, ids[0], { needsId: ids[1], ...DATA });
  await addDependency(lead, ids[1], { needsId: ids[2], ...DATA });
  const more = await countQueries(() => readMigration(lead, organisation.reference));
  expect(more).toEqual(few);
  const { uses, sites, dependencies } = await readMigration(lead, organisation.reference);
  expect({ uses, sites: sites.length, dependencies: dependencies.length }).toEqual({
    uses: [{ serviceId: ids[0], siteId: site }],
    sites: 1,
    dependencies: 2,
  });
});
