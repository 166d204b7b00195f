import { describe, expect, test } from "vitest";
import { saveAnswers } from "@/lib/data/assessment/answers";
import { readAssessment } from "@/lib/data/assessment/assessments";
import { db } from "@/lib/data/db";
import { listServices, listSmartcardServices } from "@/lib/data/register/service-list";
import {
  addService,
  archiveService,
  editService,
  readService,
  readServiceSurroundings,
} from "@/lib/data/register/services";
import { NotAllowed, NotFound, Refused } from "@/lib/domain/errors";
import { neededFields, registerCompleteness } from "@/lib/domain/register/register-completeness";
import { serviceScope } from "@/lib/domain/scope";
import { aMember, anAssessment, anOrganisation, aService, aSite, SERVICE } from "@/tests/support/builders";

const VALUES = { name: "Hill View", provider: "Example Systems", profile: { SV1: "live", SV2: "both" } };
const NEW_VALUES = { ...VALUES, name: "Hill Top" };
import { countQueries } from "@/tests/support/count-queries";

describe("a service", () => {
  test("is added with its facts by whoever may edit the register", async () => {
    const organisation = await anOrganisation();
    const contributor = await aMember(organisation, "contributor");
    const id = await addService(contributor, organisation.reference, VALUES);
    expect(await readService(contributor, id)).toMatchObject({ ...VALUES, version: 1, archivedAt: null });
  });

  test("is not changed by a viewer", async () => {
    const organisation = await anOrganisation();
    const service = await aService(organisation);
    const viewer = await aMember(organisation, "viewer");
    await expect(addService(viewer, organisation.reference, VALUES)).rejects.toThrow(NotAllowed);
    await expect(editService(viewer, service, { opened: 1, values: VALUES })).rejects.toThrow(NotAllowed);
    await expect(archiveService(viewer, service, true)).rejects.toThrow(NotAllowed);
    expect(await readService(viewer, service)).toMatchObject({ version: 1 });
  });

  test("has a name that no other in use has, in capitals or not", async () => {
    const organisation = await anOrganisation();
    const first = await aService(organisation, { name: "100% North" });
    const taken = new Refused("You already have a service called 100% NORTH", "name");
    await expect(aService(organisation, { name: "100% NORTH" })).rejects.toThrow(taken);
    const other = await aService(organisation, { name: "100 or North" });
    const values = { ...VALUES, name: "100% NORTH" };
    await expect(editService(organisation.lead, other, { opened: 1, values })).rejects.toThrow(taken);
    await archiveService(organisation.lead, first, true);
    await aService(organisation, { name: "100% NORTH" });
    await expect(archiveService(organisation.lead, first, false)).rejects.toThrow(Refused);
  });

  test.each(["not-an-id", "00000000-0000-7000-8000-000000000000"])("that is %s is not found", async (id) => {
    const { lead } = await anOrganisation();
    await expect(readService(lead, id)).rejects.toThrow(NotFound);
  });

  test("that somebody else changed is not overwritten, and both versions are told", async () => {
    const organisation = await anOrganisation();
    const service = await aService(organisation);
    const colleague = await aMember(organisation, "contributor", "Connie Colleague");
    expect(await editService(colleague, service, { opened: 1, values: NEW_VALUES })).toBeNull();

    const saved = await editService(organisation.lead, service, { opened: 1, values: VALUES });
    expect(saved).toMatchObject({
      clashes: [{ field: "name", by: "Connie Colleague" }],
      changedTo: NEW_VALUES,
      version: 2,
    });
    expect(await readService(organisation.lead, service)).toMatchObject(NEW_VALUES);

    const decided = { seen: 2, mine: ["name"], theirs: [] };
    expect(await editService(organisation.lead, service, { opened: 1, values: VALUES, decided })).toBeNull();
    expect(await readService(organisation.lead, service)).toMatchObject({ ...VALUES, version: 3 });
  });

  test("that twenty people edit at once is changed by one", async () => {
    const organisation = await anOrganisation();
    const service = await aService(organisation);
    const edits = Array.from({ length: 20 }, (_, index) =>
      editService(organisation.lead, service, { opened: 1, values: { ...VALUES, name: `Name ${index}` } }),
    );
    const saved = (await Promise.all(edits)).filter((result) => result === null);
    expect(saved).toHaveLength(1);
  });

  test("leaves the assessment when it is archived and comes back with its answers", async () => {
    const { lead, service, assessment, revision } = await anAssessment();
    const scope = serviceScope(service);
    await saveAnswers(lead, assessment, [{ question: "P1.1", scope, value: "largely_met" }], {
      opened: revision,
    });
    const outcomes = () => db.outcome.count({ where: { assessmentId: assessment, scope } });
    expect(await outcomes()).toBeGreaterThan(0);

    await archiveService(lead, service, true);
    expect(await outcomes()).toBe(0);
    expect((await readAssessment(lead, assessment)).services).toEqual([]);

    await archiveService(lead, service, false);
    expect(await outcomes()).toBeGreaterThan(0);
    expect((await readAssessment(lead, assessment)).answers).toEqual([
      expect.objectContaining({ question: "P1.1", scope, value: "largely_met" }),
    ]);
  });

  test("makes the assessment be scored again when its facts change", async () => {
    const { lead, service, assessment } = await anAssessment();
    const applicable = async () =>
      (await db.assessment.findUniqueOrThrow({ where: { id: assessment } })).applicable;
    const before = await applicable();
    const { name, provider, profile, version } = await readService(lead, service);
    await editService(lead, service, {
      opened: version,
      values: { name, provider, profile: { ...profile, SV1: "retired" } },
    });
    expect(await applicable()).not.toBe(before);
  });

  test("leaves the scoring alone when only its name and details change: they decide nothing", async () => {
    const { lead, service, assessment } = await anAssessment();
    await db.$executeRaw`UPDATE assessments SET scored_on = '2001-01-01' WHERE id = ${assessment}::uuid`;
    const { version } = await readService(lead, service);
    const values = { name: "Renamed", details: { owner: "Team" } };
    await editService(lead, service, { opened: version, values, asked: ["owner"] });
    const { scoredOn } = await db.assessment.findUniqueOrThrow({ where: { id: assessment } });
    expect(scoredOn?.getFullYear()).toBe(2001);
  });

  test("changed while somebody answers neither blocks nor loses the answer", async () => {
    const { organisation, lead, assessment, revision } = await anAssessment();
    const work = [
      ...Array.from({ length: 5 }, (_, index) => aService(organisation, { name: `Service ${index}` })),
      ...["P7.1", "P9.1"].map((question) =>
        saveAnswers(lead, assessment, [{ question, scope: "organisation", value: "fully_met" }], {
          opened: revision,
        }),
      ),
    ];
    await Promise.all(work);
    const { answers, services } = await readAssessment(lead, assessment);
    expect(answers).toHaveLength(2);
    expect(services).toHaveLength(6);
  });
});

describe("the details of a service", () => {
  test("are changed group by group: what a form did not ask for stays, what it left empty goes", async () => {
    const organisation = await anOrganisation();
    const service = await aService(organisation, {
      details: { owner: "Ward 3", critical: "yes", hosting: "mixed" },
    });
    const edit = { opened: 1, values: { details: { owner: "Ward 4" } }, asked: ["owner", "critical"] };
    expect(await editService(organisation.lead, service, edit)).toBeNull();
    const { details, profile } = await readService(organisation.lead, service);
    expect(details).toEqual({ owner: "Ward 4", hosting: "mixed" });
    expect(profile).toEqual(SERVICE);
  });

  test("name the services with the older smartcard sign-in, but for archived and retired ones", async () => {
    const organisation = await anOrganisation();
    const details = { sign_in: "cis1" };
    const named = (name: string, profile = SERVICE) => aService(organisation, { name, details, profile });
    await named("Record");
    await named("Bookings", {});
    await named("Old", { ...SERVICE, SV1: "retired" });
    await archiveService(organisation.lead, await named("Gone"), true);
    await aService(organisation, { name: "Rota", details: { sign_in: "cis2" } });
    const services = await listSmartcardServices(organisation.lead, organisation.reference);
    expect(services.map(({ name }) => name)).toEqual(["Bookings", "Record"]);
  });
});

describe("the surroundings of a service", () => {
  test("are what it needs, what needs it and where it is used, but for what is archived", async () => {
    const organisation = await anOrganisation();
    const { id: organisationId, lead } = organisation;
    const [record, hub, old] = await Promise.all(
      ["Record", "Hub", "Old"].map((name) => aService(organisation, { name })),
    );
    const link = { organisationId, kind: "data", network: "internet" };
    await db.dependency.createMany({
      data: [
        { ...link, serviceId: record!, needsId: hub! },
        { ...link, serviceId: record!, needsId: old! },
      ],
    });
    const siteId = await aSite(organisation);
    await db.serviceUse.create({ data: { organisationId, siteId, serviceId: record!, peopleAtOnce: 9 } });
    await archiveService(lead, old!, true);

    expect(await readServiceSurroundings(lead, record!)).toEqual({
      needs: [{ id: hub, name: "Hub" }],
      neededBy: [],
      sites: [{ id: siteId, name: "Example Site" }],
    });
    expect((await readServiceSurroundings(lead, hub!)).neededBy).toEqual([{ id: record, name: "Record" }]);
  });
});

describe("the list of services", () => {
  test("shows those in use by name, or the archived ones", async () => {
    const organisation = await anOrganisation();
    for (const name of ["Beta", "Alpha", "Gone"]) await aService(organisation, { name });
    const { rows } = await listServices(organisation.lead, organisation.reference);
    await archiveService(organisation.lead, rows[2]!.id, true);
    const names = async (archived: boolean) =>
      (await listServices(organisation.lead, organisation.reference, { archived })).rows.map(
        ({ name }) => name,
      );
    expect(await names(false)).toEqual(["Alpha", "Beta"]);
    expect(await names(true)).toEqual(["Gone"]);
  });

  test("comes 50 at a time, however many there are", async () => {
    const { id, reference, lead } = await anOrganisation();
    await db.service.createMany({
      data: Array.from({ length: 2000 }, (_, index) => ({
        organisationId: id,
        name: `Service ${String(index % 1000).padStart(4, "0")}`,
      })),
    });
    const first = await listServices(lead, reference);
    expect(first).toMatchObject({ total: 2000, page: 1, pages: 40 });
    expect(first.rows).toHaveLength(50);

    const ids = new Set<string>();
    for (let page = 1; page <= 40; page++)
      for (const { id } of (await listServices(lead, reference, { page })).rows) ids.add(id);
    expect(ids.size).toBe(2000);
  });

  test("ends at its last page", async () => {
    const organisation = await anOrganisation();
    await aService(organisation);
    const { page, rows } = await listServices(organisation.lead, organisation.reference, { page: 99 });
    expect(page).toBe(1);
    expect(rows).toHaveLength(1);
  });

  test("finds part of a name, in capitals or not, and takes every character as it is", async () => {
    const organisation = await anOrganisation();
    for (const name of ["Booking 100%", "e-Booking", "Records_old", "Recordsxold"])
      await aService(organisation, { name });
    const found = async (search: string) =>
      (await listServices(organisation.lead, organisation.reference, { search })).rows.map(
        ({ name }) => name,
      );
    expect(await found("BOOK")).toEqual(["Booking 100%", "e-Booking"]);
    expect(await found("%")).toEqual(["Booking 100%"]);
    expect(await found("s_o")).toEqual(["Records_old"]);
    expect(await found("\\")).toEqual([]);
  });

  test("finds part of a provider or an owner as well", async () => {
    const { reference, lead } = await aTrustOfThree();
    const found = async (search: string) => namesOf(await listServices(lead, reference, { search }));
    expect(await found("rotak")).toEqual(["Rota"]);
    expect(await found("WARD 3")).toEqual(["Record"]);
    expect(await found("nobody")).toEqual([]);
  });

  test.each([
    [{ stage: "planned" }, ["Hub"]],
    [{ category: "supplier" }, ["Record", "Rota"]],
    [{ exposure: "private" }, ["Record"]],
    [{ clinical: "yes" }, ["Hub", "Record"]],
    [{ sign_in: "cis1" }, ["Record"]],
    [{ scope_decision: "exception" }, ["Record"]],
    [{ network: "hscn" }, ["Record", "Rota"]],
    [{ network: "hscn", clinical: "no" }, ["Rota"]],
    [{ network: "vpn" }, []],
  ])("is narrowed by %j", async (filter, names) => {
    const { reference, lead } = await aTrustOfThree();
    expect(namesOf(await listServices(lead, reference, filter))).toEqual(names);
  });

  test.each([
    ["name", ["Hub", "Record", "Rota"]],
    ["users", ["Rota", "Record", "Hub"]],
    ["contract_end", ["Rota", "Record", "Hub"]],
    ["last_reviewed", ["Hub", "Rota", "Record"]],
  ] as const)("is sorted by %s, with what is not known where it belongs", async (sort, names) => {
    const { reference, lead } = await aTrustOfThree();
    expect(namesOf(await listServices(lead, reference, { sort }))).toEqual(names);
  });

  test("calls the same entries incomplete as the domain does", async () => {
    const organisation = await anOrganisation();
    const { id: organisationId, lead, reference } = organisation;
    const all = (part: "profile" | "details") =>
      Object.fromEntries(neededFields.flatMap(({ kept, id }) => (kept === part ? [[id, "x"]] : [])));
    const without = (facts: Record<string, string>, id: string) => {
      const { [id]: _, ...others } = facts;
      return others;
    };
    const whole = { organisationId, provider: "Somebody", profile: all("profile"), details: all("details") };
    const of = { where: { organisationId }, select: { id: true, name: true } };
    await db.service.createMany({
      data: [
        { ...whole, name: "Whole" },
        { ...whole, name: "Alone" },
        { ...whole, name: "Needs none", details: { ...whole.details, depends_on: "none" } },
        { ...whole, name: "No provider", provider: null },
        ...neededFields.flatMap(({ kept, id, open }) =>
          kept === "profile" || kept === "details"
            ? [
                { ...whole, name: `Without ${id}`, [kept]: without(whole[kept], id) },
                ...open.map((value) => ({
                  ...whole,
                  name: `${id} is ${value}`,
                  [kept]: { ...whole[kept], [id]: value },
                })),
              ]
            : [],
        ),
      ],
    });
    const services = await db.service.findMany(of);
    const needsId = services.find(({ name }) => name === "Alone")!.id;
    await db.dependency.createMany({
      data: services
        .filter(({ id, name }) => id !== needsId && name !== "Needs none")
        .map(({ id: serviceId }) => ({ organisationId, serviceId, needsId, kind: "data", network: "lan" })),
    });

    const incomplete = namesOf(await listServices(lead, reference, { entries: "incomplete" }));
    const { rows } = await listServices(lead, reference);
    const judged = rows.filter((row) => registerCompleteness(row, row.needsOthers).missing.length > 0);
    expect(incomplete).toEqual(judged.map(({ name }) => name));
    const complete = rows.filter(({ name }) => !incomplete.includes(name));
    expect(complete.map(({ name }) => name)).toEqual(["Needs none", "Whole"]);
  });

  test("takes four queries, whatever it is asked and however much there is", async () => {
    const { reference, lead } = await aTrustOfThree();
    const filter = { search: "r", network: "hscn", entries: "incomplete", sort: "users", page: 9 } as const;
    for (const asked of [{}, filter])
      expect(await countQueries(() => listServices(lead, reference, asked))).toBe(4);
  });
});

const namesOf = ({ rows }: { rows: readonly { name: string }[] }) => rows.map(({ name }) => name);

/** Three services that differ in whatever the list is narrowed and sorted by. */
async function aTrustOfThree() {
  const organisation = await anOrganisation();
  const supplied = { ...SERVICE, SV7: "supplier" };
  await aService(organisation, {
    name: "Record",
    profile: { ...supplied, SV3: "private", SV4: 900 },
    details: {
      owner: "Ward 3",
      sign_in: "cis1",
      scope_decision: "exception",
      network: ["lan", "hscn"],
      contract_end: "2028-01-31",
      last_reviewed: "2026-09-01",
    },
  });
  await aService(organisation, {
    name: "Rota",
    provider: "Rotakeep",
    profile: { ...supplied, SV4: 6100, SV6: "no" },
    details: { network: ["hscn"], contract_end: "2027-04-30", last_reviewed: "2026-03-01" },
  });
  await aService(organisation, { name: "Hub", profile: { ...SERVICE, SV1: "planned", SV4: undefined } });
  return organisation;
}
