import { beforeAll, describe, expect, test } from "vitest";
import { organisationChain } from "@/lib/data/audit/audit";
import { listAllEvents, listEvents, type AuditFilter, type ReadEvents } from "@/lib/data/audit/audit-events";
import { exportAllEvents, exportEvents } from "@/lib/data/audit/audit-export";
import { db } from "@/lib/data/db";
import { setAdministrator } from "@/lib/data/people/directory";
import { archiveSite } from "@/lib/data/register/sites";
import { NotAllowed } from "@/lib/domain/errors";
import { auditRows } from "@/lib/reports/csv/audit-rows";
import { aMember, anAssessment, aPerson, aSite } from "@/tests/support/builders";
import { countQueries } from "@/tests/support/count-queries";

let built: Awaited<ReturnType<typeof anAssessment>>;

beforeAll(async () => {
  built = await anAssessment();
  const colleague = await aMember(built.organisation, "contributor", "Corin Colleague");
  const site = await aSite(built.organisation, { name: "Western Site" });
  await archiveSite(colleague, site, true);
});

const list = (filter?: AuditFilter) => listEvents(built.lead, built.organisation.reference, filter);
const whats = async (filter?: AuditFilter) => (await list(filter)).events.map(({ what }) => what);

async function collect(batches: AsyncIterable<ReadEvents>) {
  const events = [];
  for await (const batch of batches) events.push(...batch.events);
  return events;
}

describe("the record of an organisation", () => {
  test("is newest first, with who did it and what it is called", async () => {
    const { events, names, older } = await list();
    expect(events.map(({ what }) => what)).toEqual([
      "site:archive",
      "site:add",
      "assessment:start",
      "service:add",
      "site:add",
      "organisation:register",
    ]);
    expect(events[0]).toMatchObject({ by: "Corin Colleague", organisation: "Example Trust" });
    expect(names.get(events[0]!.subject)).toMatchObject({ about: "site", name: "Western Site" });
    expect(older).toBeNull();
  });

  test.each<[string, AuditFilter, string[]]>([
    ["person", { person: "corin" }, ["site:archive"]],
    ["kind", { kind: "services" }, ["service:add"]],
    ["name", { about: "western" }, ["site:archive", "site:add"]],
    ["name that nothing has", { about: "100%" }, []],
    ["first day", { from: "2199-01-01" }, []],
    ["last day", { to: "2000-01-01" }, []],
    [
      "all of it",
      { person: "Lee", kind: "sites", about: "Western", from: "2020-01-01", to: "2199-01-01" },
      ["site:add"],
    ],
  ])("is narrowed by %s", async (_, filter, expected) => {
    expect(await whats(filter)).toEqual(expected);
  });

  test("is narrowed by the id of a thing", async () => {
    expect(await whats({ about: built.service })).toEqual(["service:add"]);
  });

  test("is for leads and approvers", async () => {
    const { reference } = built.organisation;
    for (const role of ["viewer", "contributor", "delegate", "reviewer"] as const) {
      const person = await aMember(built.organisation, role);
      await expect(listEvents(person, reference)).rejects.toThrow(NotAllowed);
      await expect(exportEvents(person, reference)).rejects.toThrow(NotAllowed);
    }
    const approver = await aMember(built.organisation, "approver");
    expect((await listEvents(approver, reference)).events.length).toBeGreaterThan(0);
  });
});

test("pages and exports neither leave out nor repeat an event, also where many have one time, in constant queries", async () => {
  const { organisation, lead } = await anAssessment();
  const chain = organisationChain(organisation.id);
  const few = await countQueries(() => listEvents(lead, organisation.reference));
  const events = JSON.stringify(Array.from({ length: 2_100 }, () => ["site:edit", organisation.id, {}]));
  await db.$queryRaw`SELECT append_audit_events(${chain}, ${lead.id}::uuid, ${events}::jsonb)::text`;
  expect(await countQueries(() => listEvents(lead, organisation.reference))).toBe(few);

  const seen: number[] = [];
  for (let before: Parameters<typeof listEvents>[3], more = true; more;) {
    const page = await listEvents(lead, organisation.reference, {}, before);
    seen.push(...page.events.map(({ sequence }) => sequence));
    before = page.older ?? undefined;
    more = page.older !== null;
  }
  const total = await db.auditEvent.count({ where: { chain } });
  expect(seen).toEqual(Array.from({ length: total }, (_, index) => total - index));

  const exported = await collect(await exportEvents(lead, organisation.reference, { kind: "sites" }));
  expect(exported).toHaveLength(2_101);
  const [newest] = (await listEvents(lead, organisation.reference)).events;
  expect(newest).toMatchObject({ what: "audit:export", detail: { kind: "sites" } });
});

test("administrators read and export the record of the portal and of all organisations", async () => {
  const administrator = await aPerson("Ada Administrator");
  await setAdministrator(administrator.email, true);
  const filter = { about: administrator.id };
  const { events } = await listAllEvents(administrator, filter);
  expect(events).toMatchObject([{ what: "administrator:set", by: null, organisation: null }]);
  const own = (await listAllEvents(administrator, { about: built.site })).events;
  expect(own).toMatchObject([{ what: "site:add", organisation: "Example Trust" }]);

  const seen = [];
  for (let before: Parameters<typeof listAllEvents>[2], more = true; more;) {
    const page = await listAllEvents(administrator, {}, before);
    seen.push(...page.events.map(({ chain, sequence }) => `${chain} ${sequence}`));
    before = page.older ?? undefined;
    more = page.older !== null;
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toHaveLength(await db.auditEvent.count());
  expect(await collect(await exportAllEvents(administrator))).toHaveLength(seen.length + 1);
});

test("a file has a row for each event, in words and as recorded", async () => {
  const rows = [];
  const { reference } = built.organisation;
  for await (const row of auditRows(await exportEvents(built.lead, reference, { about: built.site })))
    rows.push(row);
  const [headings, row, ...others] = rows;
  expect(others).toEqual([]);
  expect(headings).toHaveLength(row!.length);
  expect(row).toEqual(
    expect.arrayContaining(["Lee Lead", "Added the site Example Site", "site:add", built.site]),
  );
});
