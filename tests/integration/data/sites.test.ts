import { describe, expect, test } from "vitest";
import { saveAnswers } from "@/lib/data/assessment/answers";
import { readAssessment } from "@/lib/data/assessment/assessments";
import { archiveConnection } from "@/lib/data/register/connections";
import { db } from "@/lib/data/db";
import { addSite, archiveSite, editSite, listSites, readSite } from "@/lib/data/register/sites";
import { NotAllowed, NotFound, Refused } from "@/lib/domain/errors";
import { siteScope } from "@/lib/domain/scope";
import { aConnection, aMember, anAssessment, anOrganisation, aSite } from "@/tests/support/builders";
import { countQueries } from "@/tests/support/count-queries";

const VALUES = {
  name: "Hill View",
  odsSiteCode: "RXX01",
  profile: { ST1: "mixed", ST2: "no", ST3: "no", ST4: 7 },
};
const NEW_VALUES = { ...VALUES, name: "Hill Top" };

describe("a site", () => {
  test("is added with its facts by whoever may edit the register", async () => {
    const organisation = await anOrganisation();
    const contributor = await aMember(organisation, "contributor");
    const id = await addSite(contributor, organisation.reference, VALUES);
    expect(await readSite(contributor, id)).toMatchObject({ ...VALUES, version: 1, archivedAt: null });
  });

  test("is listed with its connections in use, in as many queries however many there are", async () => {
    const organisation = await anOrganisation();
    const { lead, reference } = organisation;
    const list = () => listSites(lead, reference);
    const site = await aSite(organisation, { name: "A" });
    await aConnection({ lead, site }, { name: "B", details: { role: "main", download_mbps: 100 } });
    const few = await countQueries(list);
    await archiveConnection(lead, await aConnection({ lead, site }, { name: "Old" }), true);
    for (const name of ["C", "D", "E"])
      await aConnection({ lead, site: await aSite(organisation, { name }) }, { details: { role: name } });
    const { rows } = await list();
    expect(rows.map(({ connections }) => connections)).toEqual([
      [{ role: "main", download_mbps: 100 }],
      ...["C", "D", "E"].map((role) => [{ role }]),
    ]);
    expect(await countQueries(list)).toBe(few);
  });

  test("is not changed by a viewer", async () => {
    const organisation = await anOrganisation();
    const site = await aSite(organisation);
    const viewer = await aMember(organisation, "viewer");
    await expect(addSite(viewer, organisation.reference, VALUES)).rejects.toThrow(NotAllowed);
    await expect(editSite(viewer, site, { opened: 1, values: VALUES })).rejects.toThrow(NotAllowed);
    await expect(archiveSite(viewer, site, true)).rejects.toThrow(NotAllowed);
    expect(await readSite(viewer, site)).toMatchObject({ version: 1 });
  });

  test("has a name that no other in use has, in capitals or not", async () => {
    const organisation = await anOrganisation();
    const first = await aSite(organisation, { name: "100% North" });
    const taken = new Refused("You already have a site called 100% NORTH", "name");
    await expect(aSite(organisation, { name: "100% NORTH" })).rejects.toThrow(taken);
    const other = await aSite(organisation, { name: "100 or North" });
    const values = { ...VALUES, name: "100% NORTH" };
    await expect(editSite(organisation.lead, other, { opened: 1, values })).rejects.toThrow(taken);
    await archiveSite(organisation.lead, first, true);
    await aSite(organisation, { name: "100% NORTH" });
    await expect(archiveSite(organisation.lead, first, false)).rejects.toThrow(Refused);
  });

  test.each(["not-an-id", "00000000-0000-7000-8000-000000000000"])("that is %s is not found", async (id) => {
    const { lead } = await anOrganisation();
    await expect(readSite(lead, id)).rejects.toThrow(NotFound);
  });

  test("that somebody else changed is not overwritten, and both versions are told", async () => {
    const organisation = await anOrganisation();
    const site = await aSite(organisation);
    const colleague = await aMember(organisation, "contributor", "Connie Colleague");
    expect(await editSite(colleague, site, { opened: 1, values: NEW_VALUES })).toBeNull();

    const saved = await editSite(organisation.lead, site, { opened: 1, values: VALUES });
    expect(saved).toMatchObject({
      clashes: [{ field: "name", by: "Connie Colleague" }],
      changedTo: NEW_VALUES,
      version: 2,
    });
    expect(await readSite(organisation.lead, site)).toMatchObject(NEW_VALUES);

    const decided = { seen: 2, mine: ["name"], theirs: [] };
    expect(await editSite(organisation.lead, site, { opened: 1, values: VALUES, decided })).toBeNull();
    expect(await readSite(organisation.lead, site)).toMatchObject({ ...VALUES, version: 3 });
  });

  test("that twenty people edit at once is changed by one", async () => {
    const organisation = await anOrganisation();
    const site = await aSite(organisation);
    const edits = Array.from({ length: 20 }, (_, index) =>
      editSite(organisation.lead, site, { opened: 1, values: { ...VALUES, name: `Name ${index}` } }),
    );
    const saved = (await Promise.all(edits)).filter((result) => result === null);
    expect(saved).toHaveLength(1);
  });

  test("leaves the assessment when it is archived and comes back with its answers", async () => {
    const { lead, site, assessment, revision } = await anAssessment();
    const scope = siteScope(site);
    await saveAnswers(lead, assessment, [{ question: "C1.1", scope, value: "largely_met" }], {
      opened: revision,
    });
    const outcomes = () => db.outcome.count({ where: { assessmentId: assessment, scope } });
    expect(await outcomes()).toBeGreaterThan(0);

    await archiveSite(lead, site, true);
    expect(await outcomes()).toBe(0);
    expect((await readAssessment(lead, assessment)).sites).toEqual([]);

    await archiveSite(lead, site, false);
    expect(await outcomes()).toBeGreaterThan(0);
    expect((await readAssessment(lead, assessment)).answers).toEqual([
      expect.objectContaining({ question: "C1.1", scope, value: "largely_met" }),
    ]);
  });

  test("makes the assessment be scored again when its facts change", async () => {
    const { lead, site, assessment } = await anAssessment();
    const applicable = async () =>
      (await db.assessment.findUniqueOrThrow({ where: { id: assessment } })).applicable;
    const before = await applicable();
    const { name, odsSiteCode, profile, version } = await readSite(lead, site);
    await editSite(lead, site, {
      opened: version,
      values: { name, odsSiteCode, profile: { ...profile, ST1: "hscn_cnsp" } },
    });
    expect(await applicable()).not.toBe(before);
  });

  test("changed while somebody answers neither blocks nor loses the answer", async () => {
    const { organisation, lead, assessment, revision } = await anAssessment();
    const work = [
      ...Array.from({ length: 5 }, (_, index) => aSite(organisation, { name: `Site ${index}` })),
      ...["P7.1", "P9.1"].map((question) =>
        saveAnswers(lead, assessment, [{ question, scope: "organisation", value: "fully_met" }], {
          opened: revision,
        }),
      ),
    ];
    await Promise.all(work);
    const { answers, sites } = await readAssessment(lead, assessment);
    expect(answers).toHaveLength(2);
    expect(sites).toHaveLength(6);
  });
});

describe("the list of sites", () => {
  test("shows those in use by name, or the archived ones", async () => {
    const organisation = await anOrganisation();
    for (const name of ["Beta", "Alpha", "Gone"]) await aSite(organisation, { name });
    const { rows } = await listSites(organisation.lead, organisation.reference);
    await archiveSite(organisation.lead, rows[2]!.id, true);
    const names = async (archived: boolean) =>
      (await listSites(organisation.lead, organisation.reference, { archived })).rows.map(({ name }) => name);
    expect(await names(false)).toEqual(["Alpha", "Beta"]);
    expect(await names(true)).toEqual(["Gone"]);
  });
});
