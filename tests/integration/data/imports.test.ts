import { buffer } from "node:stream/consumers";
import { describe, expect, test, vi } from "vitest";
import { checkAudit } from "@/lib/data/audit/audit-check";
import { db, pool } from "@/lib/data/db";
import { forgetImports } from "@/lib/data/imports/forget-imports";
import { readCheckedFile } from "@/lib/data/imports/import-file";
import { applyImport } from "@/lib/data/imports/import-apply";
import { checkImport } from "@/lib/data/imports/import-check";
import { abandonImport, claimApply, claimCheck } from "@/lib/data/imports/import-claims";
import { startImport, startPortalImport } from "@/lib/data/imports/import-start";
import { listImportRows, listImports, readImport } from "@/lib/data/imports/imports";
import { readAssessment } from "@/lib/data/assessment/assessments";
import { scoreStored } from "@/lib/data/assessment/scoring";
import { today } from "@/lib/data/today";
import { readDependencies } from "@/lib/data/register/dependencies";
import { sayNoDependencies } from "@/lib/data/register/dependency-edit";
import { listDirectory, setAdministrator } from "@/lib/data/people/directory";
import { exportRegister } from "@/lib/data/imports/exports";
import { archiveService, editService, readService } from "@/lib/data/register/services";
import { editSite, readSite } from "@/lib/data/register/sites";
import { NotAllowed, Refused } from "@/lib/domain/errors";
import { exportHeadings, exportRow } from "@/lib/domain/imports/export-row";
import { REGISTER_KINDS, type RegisterKind } from "@/lib/domain/imports/kinds";
import type { Person } from "@/lib/domain/people/person";
import { writeCsv } from "@/lib/spreadsheets/write-csv";
import { writeXlsx } from "@/lib/spreadsheets/xlsx/write-xlsx";
import {
  aMember,
  aPerson,
  anAssessment,
  anOrganisation,
  aService,
  aSite,
  SERVICE,
  type BuiltOrganisation,
} from "@/tests/support/builders";

const HEADINGS =
  "Site name,Who provides this site's internet connection?,Does this site regularly upload large amounts of data?,Is care delivered at this site?,How many people use the connection at the busiest time?,Address\n";
const row = (name: string, people = "12", address = "") =>
  `${name},Another provider,No,Yes,${people},${address}\n`;

/** Uploads a file and lets it be checked. */
async function upload(
  { lead, reference }: BuiltOrganisation,
  file: string | Buffer,
  kind: RegisterKind = "sites",
  fileName = `${kind}.csv`,
) {
  const id = await startImport(lead, reference, { kind, fileName, file: Buffer.from(file as string) });
  await checkImport(lead, id);
  return id;
}

async function apply({ lead }: BuiltOrganisation, id: string) {
  expect(await claimApply(lead, id)).toBe(true);
  await applyImport(lead, id);
  return readImport(lead, id);
}

const siteNames = async ({ id }: BuiltOrganisation) =>
  (await db.site.findMany({ where: { organisationId: id }, orderBy: { name: "asc" } })).map(
    ({ name }) => name,
  );

test("a file that cannot be stored leaves no import behind, and drops no other", async () => {
  const organisation = await anOrganisation();
  const before = await upload(organisation, HEADINGS + row("New Site"));
  const send = pool.query.bind(pool) as (...given: unknown[]) => unknown;
  const full = vi.spyOn(pool, "query").mockImplementation(((text: unknown, values?: unknown[]) => {
    if (values?.some((value) => Buffer.isBuffer(value))) throw new Error("the disk is full");
    return send(text, values);
  }) as typeof pool.query);
  await expect(upload(organisation, HEADINGS + row("Newer Site"))).rejects.toThrow("the disk is full");
  full.mockRestore();
  expect(await listImports(organisation.lead, organisation.reference)).toHaveLength(1);
  expect(await readImport(organisation.lead, before)).toMatchObject({ state: "checked" });
});

describe("30 days after the last work on an import", () => {
  const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000);

  test("its rows and its file are forgotten, and no day before", async () => {
    const organisation = await anOrganisation();
    const id = await upload(organisation, HEADINGS + row("New Site"));
    await forgetImports(inDays(29));
    expect((await listImportRows(organisation.lead, id)).total).toBe(1);
    await forgetImports(inDays(31));
    expect((await listImportRows(organisation.lead, id)).total).toBe(0);
    expect(await readImport(organisation.lead, id)).toMatchObject({ state: "abandoned", counts: { add: 1 } });
    expect((await db.import.findUniqueOrThrow({ where: { id } })).file).toBeNull();
  });

  test("what was imported stays, and that it was", async () => {
    const organisation = await anOrganisation();
    const id = await upload(organisation, HEADINGS + row("New Site"));
    await apply(organisation, id);
    await forgetImports(inDays(31));
    expect(await readImport(organisation.lead, id)).toMatchObject({ state: "applied", counts: { add: 1 } });
    expect(await siteNames(organisation)).toEqual(["New Site"]);
  });
});

describe("an import", () => {
  test("says first what it would do, and writes nothing", async () => {
    const organisation = await anOrganisation();
    await aSite(organisation, { name: "Old Site" });
    const id = await upload(
      organisation,
      HEADINGS + row("New Site") + row("old site", "120") + row("Bad", "many"),
    );
    expect(await readImport(organisation.lead, id)).toMatchObject({
      state: "checked",
      counts: { add: 1, change: 1, unchanged: 0, refuse: 1 },
      rowsTotal: 3,
      startedBy: "Lee Lead",
    });
    const { rows } = await listImportRows(organisation.lead, id);
    expect(rows).toMatchObject([
      { row: 2, name: "New Site", verdict: "add", says: [] },
      {
        row: 3,
        verdict: "change",
        says: expect.arrayContaining(["Site name: “Old Site” becomes “old site”"]),
      },
      { row: 4, verdict: "refuse", says: [expect.stringContaining("must be a number")] },
    ]);
    expect((await listImportRows(organisation.lead, id, { verdict: "refuse" })).total).toBe(1);
    expect(await siteNames(organisation)).toEqual(["Old Site"]);
    await expect(claimApply(organisation.lead, id)).rejects.toThrow(Refused);
  });

  test("that refuses rows gives its file back with what to put right, and takes it when it is", async () => {
    const organisation = await anOrganisation();
    const id = await upload(organisation, HEADINGS + row("Good") + row("Bad", "many"));
    const table: string[][] = [];
    for await (const cells of await readCheckedFile(organisation.lead, id)) table.push(cells);
    expect(table.map((cells) => cells.at(-1))).toEqual([
      "What to put right",
      "",
      expect.stringContaining("must be a number"),
    ]);
    table[2]![4] = "5";
    const again = await upload(organisation, await buffer(writeCsv(table)));
    expect(await apply(organisation, again)).toMatchObject({ state: "applied", counts: { add: 2 } });
  });

  test("scores the assessment under way again, piece by piece, as it would be scored as a whole", async () => {
    const { organisation, lead, assessment } = await anAssessment();
    const services = Array.from({ length: 400 }, (_, index) =>
      exportRow("services", {
        id: "",
        value: (field) => (field === "name" ? `Service number ${index}` : SERVICE[field]),
      }),
    );
    const file = await buffer(writeCsv([exportHeadings("services"), ...services]));
    const id = await upload(organisation, file, "services");
    expect(await apply(organisation, id)).toMatchObject({ state: "applied", counts: { add: 400 } });

    const stored = await db.outcome.findMany({ where: { assessmentId: assessment } });
    const { outcomes, ...standing } = scoreStored(await readAssessment(lead, assessment), today());
    const key = (one: (typeof stored)[number]) =>
      [one.requirementId, one.scope, one.obligation, one.level, one.questionId, one.rule].join(" ");
    expect(stored.length).toBeGreaterThan(4_000);
    expect(stored.map(key).sort()).toEqual(
      outcomes
        .map(({ requirement, scope, obligation, level, because: { question, rule } }) =>
          [requirement, scope, obligation, level, question ?? null, rule].join(" "),
        )
        .sort(),
    );
    expect(await db.assessment.findUniqueOrThrow({ where: { id: assessment } })).toMatchObject({
      status: standing.status,
      mandatoryIndex: standing.mandatoryIndex,
      ...standing.coverage,
    });
  });

  test("adds and changes everything it said, with an event for each row and one for the file", async () => {
    const organisation = await anOrganisation();
    const old = await aSite(organisation, { name: "Old Site" });
    const id = await upload(
      organisation,
      `${HEADINGS}${row("Zeta", "1", '"1 Road\nTown"')}${row("Old Site", "7")}${row("Alpha")}`,
    );
    expect(await apply(organisation, id)).toMatchObject({ state: "applied", says: null });
    expect(await siteNames(organisation)).toEqual(["Alpha", "Old Site", "Zeta"]);
    expect(await readSite(organisation.lead, old)).toMatchObject({
      version: 2,
      profile: { ST1: "other_provider", ST2: "no", ST3: "yes", ST4: 7 },
    });
    const added = await db.site.findFirstOrThrow({
      where: { organisationId: organisation.id, name: "Zeta" },
    });
    expect(added).toMatchObject({ details: { address: "1 Road\nTown" }, version: 1 });

    const events = await db.auditEvent.findMany({
      where: { chain: `organisation:${organisation.id}` },
      orderBy: { sequence: "desc" },
      take: 4,
    });
    expect(events.map(({ what }) => what).sort()).toEqual([
      "import:apply",
      "site:add",
      "site:add",
      "site:edit",
    ]);
    expect(events.find(({ subject }) => subject === added.id)?.detail).toMatchObject({
      after: { name: "Zeta" },
    });
    expect(events.find(({ what }) => what === "import:apply")?.detail).toMatchObject({
      counts: { add: 2, change: 1, unchanged: 0, refuse: 0 },
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect((await checkAudit()).breaks).toEqual([]);
    expect((await db.import.findUniqueOrThrow({ where: { id } })).file).toBeNull();
  });

  test("pressed twice is applied once", async () => {
    const organisation = await anOrganisation();
    const id = await upload(organisation, HEADINGS + row("One"));
    const claims = await Promise.all([claimApply(organisation.lead, id), claimApply(organisation.lead, id)]);
    expect(claims.sort()).toEqual([false, true]);
    await Promise.all([applyImport(organisation.lead, id), applyImport(organisation.lead, id)]);
    await applyImport(organisation.lead, id);
    expect(await siteNames(organisation)).toEqual(["One"]);
    expect((await readImport(organisation.lead, id)).state).toBe("applied");
  });

  test("that would now do something else is checked again and writes nothing", async () => {
    const organisation = await anOrganisation();
    const site = await aSite(organisation, { name: "Old Site" });
    const id = await upload(organisation, HEADINGS + row("New Site") + row("Old Site", "7"));
    const { profile, ...values } = await readSite(organisation.lead, site);
    const edit = { name: values.name, odsSiteCode: null, profile: { ...profile, ST4: 7 } };
    await editSite(organisation.lead, site, { opened: 1, values: edit });

    expect(await apply(organisation, id)).toMatchObject({
      state: "checked",
      says: expect.stringContaining("The register has changed since the file was checked"),
      counts: { add: 1, change: 1 },
    });
    expect(await siteNames(organisation)).toEqual(["Old Site"]);
    expect(await apply(organisation, id)).toMatchObject({ state: "applied" });
    expect(await siteNames(organisation)).toEqual(["New Site", "Old Site"]);
  });

  test("of a name that somebody adds meanwhile becomes a change that is shown first", async () => {
    const organisation = await anOrganisation();
    const id = await upload(organisation, HEADINGS + row("New Site"));
    await aSite(organisation, { name: "NEW SITE" });
    expect(await apply(organisation, id)).toMatchObject({ state: "checked", counts: { add: 0, change: 1 } });
    expect(await siteNames(organisation)).toEqual(["NEW SITE"]);
  });

  test("shows a clash to somebody who had the row open, and loses neither", async () => {
    const organisation = await anOrganisation();
    const site = await aSite(organisation, { name: "Old Site" });
    const opened = await readSite(organisation.lead, site);
    await apply(organisation, await upload(organisation, HEADINGS + row("Old Site", "7", "Imported Road")));

    const values = { name: "Old Site", odsSiteCode: "ABC01", profile: { ...opened.profile, ST4: 99 } };
    const saved = await editSite(organisation.lead, site, { opened: opened.version, values });
    expect(saved).toMatchObject({ clashes: [{ field: "ST4", by: "Lee Lead" }], version: 2 });
    const decided = { seen: 2, mine: ["ST4"], theirs: [] };
    expect(await editSite(organisation.lead, site, { opened: opened.version, values, decided })).toBeNull();
    expect(await readSite(organisation.lead, site)).toMatchObject({
      odsSiteCode: "ABC01",
      profile: { ST1: "other_provider", ST4: 99 },
      details: { address: "Imported Road" },
    });
  });

  test("makes the assessment be scored again", async () => {
    const { organisation, assessment } = await anAssessment();
    const read = () => db.assessment.findUniqueOrThrow({ where: { id: assessment } });
    const before = await read();
    await apply(organisation, await upload(organisation, HEADINGS + row("One more")));
    const after = await read();
    expect(after.applicable).toBeGreaterThan(before.applicable);
    expect(after.revision).toBe(before.revision + 1);
  });

  test("of a file that is no table is refused with a sentence, and the file is not kept", async () => {
    const organisation = await anOrganisation();
    const id = await upload(organisation, "<html><table>");
    expect(await readImport(organisation.lead, id)).toMatchObject({
      state: "refused",
      says: expect.stringContaining("is not a table of text"),
      counts: {},
    });
    expect((await db.import.findUniqueOrThrow({ where: { id } })).file).toBeNull();
    expect(await claimCheck(organisation.lead, id)).toBe(false);
  });

  test("whose file goes wrong in the middle keeps nothing of the dry run", async () => {
    const organisation = await anOrganisation();
    const rows = Array.from({ length: 1_500 }, (_, index) => row(`Site ${index}`)).join("");
    const id = await upload(organisation, `${HEADINGS}${rows}"open`);
    expect(await readImport(organisation.lead, id)).toMatchObject({ state: "refused" });
    expect((await listImportRows(organisation.lead, id)).total).toBe(0);
  });

  test("that has nothing to change is over at once", async () => {
    const organisation = await anOrganisation();
    await aSite(organisation);
    const id = await upload(organisation, "Site name\nExample Site\n");
    expect(await readImport(organisation.lead, id)).toMatchObject({
      state: "checked",
      counts: { unchanged: 1 },
      endedAt: expect.any(Date),
    });
  });

  test("larger than 20 MB is not kept at all", async () => {
    const { lead, reference } = await anOrganisation();
    const file = Buffer.alloc(20 * 1024 * 1024 + 1, "a");
    await expect(startImport(lead, reference, { kind: "sites", fileName: "a.csv", file })).rejects.toThrow(
      Refused,
    );
  });

  test("keeps the last part of its file's name only", async () => {
    const organisation = await anOrganisation();
    const id = await upload(organisation, "x", "sites", "C:\\tricks\\../..\\\u202egnp.csv");
    expect((await readImport(organisation.lead, id)).fileName).toBe("gnp.csv");
  });

  test("drops the file of the same kind that was not imported before", async () => {
    const organisation = await anOrganisation();
    const first = await upload(organisation, HEADINGS + row("One"));
    const second = await upload(organisation, HEADINGS + row("Two"));
    expect((await readImport(organisation.lead, first)).state).toBe("abandoned");
    expect(await claimApply(organisation.lead, first)).toBe(false);
    await abandonImport(organisation.lead, second);
    expect((await readImport(organisation.lead, second)).state).toBe("abandoned");
    expect((await listImports(organisation.lead, organisation.reference)).map(({ id }) => id)).toEqual([
      second,
      first,
    ]);
  });

  test("whose process has ended is shown as stopped, and can be checked again by one", async () => {
    const organisation = await anOrganisation();
    const id = await upload(organisation, HEADINGS + row("One"));
    expect(await claimApply(organisation.lead, id)).toBe(true);
    expect(await claimCheck(organisation.lead, id)).toBe(false);
    await db.import.update({ where: { id }, data: { workedAt: new Date(Date.now() - 3 * 60_000) } });
    expect((await readImport(organisation.lead, id)).state).toBe("stopped");
    const claims = await Promise.all([claimCheck(organisation.lead, id), claimCheck(organisation.lead, id)]);
    expect(claims.sort()).toEqual([false, true]);
    await checkImport(organisation.lead, id);
    expect(await apply(organisation, id)).toMatchObject({ state: "applied" });
  });

  test("is made and applied by whoever may edit the register, and read by whoever may read it", async () => {
    const organisation = await anOrganisation();
    const viewer = await aMember(organisation, "viewer");
    const file = { kind: "sites", fileName: "a.csv", file: Buffer.from(HEADINGS + row("One")) } as const;
    await expect(startImport(viewer, organisation.reference, file)).rejects.toThrow(NotAllowed);
    const id = await upload(organisation, file.file);
    expect((await readImport(viewer, id)).state).toBe("checked");
    for (const call of [claimApply, claimCheck, abandonImport, applyImport, checkImport])
      await expect(call(viewer, id)).rejects.toThrow(NotAllowed);
  });
});

describe("connections and dependencies", () => {
  test("are imported by the names of what they belong to", async () => {
    const organisation = await anOrganisation();
    const site = await aSite(organisation, { name: "Hospital" });
    const lines =
      "Site,Connection,Provider,Download speed\nhospital,Line 1,Telco,100.5\nElsewhere,Line 2,,\n";
    const refused = await upload(organisation, lines, "connections");
    expect((await listImportRows(organisation.lead, refused, { verdict: "refuse" })).rows).toMatchObject([
      { row: 3, name: "Elsewhere: Line 2", says: ["Site: you have no site called “Elsewhere”"] },
    ]);
    await apply(organisation, await upload(organisation, lines.replace(/Elsewhere.*/, ""), "connections"));
    expect(await db.connection.findMany({ where: { siteId: site } })).toMatchObject([
      { name: "Line 1", details: { provider: "Telco", download_mbps: 100.5 } },
    ]);
    await apply(
      organisation,
      await upload(organisation, "Site,Connection,Provider\nHospital,Line 1,Other\n", "connections"),
    );
    expect(await db.connection.findMany({ where: { siteId: site } })).toMatchObject([
      { version: 2, details: { provider: "Other", download_mbps: 100.5 } },
    ]);
  });

  test("of services say what needs what", async () => {
    const organisation = await anOrganisation();
    const [app, login] = [
      await aService(organisation, { name: "App" }),
      await aService(organisation, { name: "Login" }),
    ];
    await sayNoDependencies(organisation.lead, app, true);
    const lines = (network: string) => `Service,Needs,Kind,Network\nApp,Login,Sign-in,${network}\n`;
    await apply(organisation, await upload(organisation, lines("hscn"), "dependencies"));
    await apply(organisation, await upload(organisation, lines("internet"), "dependencies"));
    expect(await db.dependency.findMany({ where: { organisationId: organisation.id } })).toMatchObject([
      { serviceId: app, needsId: login, kind: "sign_in", network: "internet" },
    ]);
    expect((await readDependencies(organisation.lead, app)).none).toBe(false);
    expect((await checkAudit()).breaks).toEqual([]);
  });
});

describe("an export", () => {
  const collect = async ({ lead, reference }: BuiltOrganisation, kind: RegisterKind) => {
    const table = [];
    for await (const cells of await exportRegister(lead, reference, kind, "csv")) table.push(cells);
    return table;
  };

  test.each(REGISTER_KINDS)(
    "of %s that is imported again changes nothing, as CSV and as XLSX",
    async (kind) => {
      const organisation = await anOrganisation();
      await aSite(organisation, { name: "=Site, “one”", details: { address: "1 Road\nTown" } });
      await aSite(organisation, { name: "Two" });
      await aService(organisation, { name: "App", profile: { ...SERVICE, SV8: "none" } });
      await aService(organisation, {
        name: "Login",
        details: { network: ["vpn", "internet"], contract_end: "2027-03-31" },
      });
      await apply(
        organisation,
        await upload(organisation, "Site,Connection,Monthly cost\nTwo,Line,10.5\n", "connections"),
      );
      await apply(
        organisation,
        await upload(
          organisation,
          "Service,Needs,Kind,Network\nApp,Login,Data,LAN\n".replace("LAN", "Local network"),
          "dependencies",
        ),
      );

      const table = await collect(organisation, kind);
      expect(table.length).toBeGreaterThan(1);
      for (const [name, file] of [
        ["a.csv", await buffer(writeCsv(table))],
        ["a.xlsx", await buffer(writeXlsx([{ name: "Rows", rows: table }]))],
      ] as const) {
        const id = await upload(organisation, file, kind, name);
        expect((await readImport(organisation.lead, id)).counts).toEqual({
          add: 0,
          change: 0,
          refuse: 0,
          unchanged: table.length - 1,
        });
      }
    },
  );

  test("of more rows than are read at once has each of them once, archived ones left out", async () => {
    const organisation = await anOrganisation();
    const gone = await aService(organisation, { name: "Gone" });
    await archiveService(organisation.lead, gone, true);
    await db.service.createMany({
      data: Array.from({ length: 4_500 }, (_, index) => ({
        organisationId: organisation.id,
        name: `Service ${index % 4_400}`,
        profile: {},
      })),
    });
    const table = await collect(organisation, "services");
    expect(table).toHaveLength(4_501);
    expect(new Set(table.map(([id]) => id)).size).toBe(4_501);
    expect(table.flat()).not.toContain("Gone");
  });
});

test("a changed service keeps what the file does not speak of", async () => {
  const organisation = await anOrganisation();
  const service = await aService(organisation, {
    name: "App",
    provider: "Maker",
    details: { owner: "Ann", unknown_key: "kept" },
  });
  await apply(organisation, await upload(organisation, "Service name,Your owner\nApp,Bea\n", "services"));
  expect(await readService(organisation.lead, service)).toMatchObject({
    provider: "Maker",
    profile: SERVICE,
    details: { owner: "Bea", unknown_key: "kept" },
    version: 2,
  });
  await editService(organisation.lead, service, { opened: 2, values: { name: "App 2" } });
});

describe("the directory", () => {
  const line = (code: string, name: string, closed = "") =>
    [
      code,
      name,
      "",
      "",
      "1 ROAD",
      "",
      "",
      "TOWN",
      "",
      "ZZ1 1AA",
      "20010401",
      closed,
      ...Array<string>(15).fill(""),
    ].join(",");

  async function importAs(administrator: Person, lines: string[]) {
    const file = Buffer.from(lines.join("\r\n"));
    const id = await startPortalImport(administrator, { kind: "directory", fileName: "etr.csv", file });
    await checkImport(administrator, id);
    if (await claimApply(administrator, id)) await applyImport(administrator, id);
    return readImport(administrator, id);
  }

  test("is filled and brought up to date from files of 27 columns, by the administrator", async () => {
    const administrator = await aPerson();
    await setAdministrator(administrator.email, true);
    const lines = Array.from({ length: 1_200 }, (_, index) => line(`X${1000 + index}`, `TRUST ${index}`));
    expect(await importAs(administrator, lines)).toMatchObject({ state: "applied", counts: { add: 1_200 } });
    const second = [
      line("X1000", "TRUST 0"),
      line("X1001", "NEW NAME", "20260331"),
      line("Y1000", "ANOTHER"),
    ];
    expect(await importAs(administrator, second)).toMatchObject({
      state: "applied",
      counts: { add: 1, change: 1, unchanged: 1, refuse: 0 },
    });
    expect(await listDirectory(administrator, { search: "new n" })).toMatchObject({
      total: 1,
      rows: [
        {
          odsCode: "X1001",
          name: "NEW NAME",
          address: "1 ROAD\nTOWN",
          openedOn: new Date("2001-04-01"),
          closedOn: new Date("2026-03-31"),
        },
      ],
    });
    expect((await listDirectory(administrator, { search: "y1" })).total).toBe(1);
    expect((await listDirectory(administrator)).total).toBe(1_201);
  });
});
