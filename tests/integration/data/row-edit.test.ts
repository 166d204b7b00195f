import { describe, expect, test } from "vitest";
import { archiveSite, editSite, readSite, type SiteValues } from "@/lib/data/register/sites";
import { aMember, anOrganisation, aSite, SITE } from "@/tests/support/builders";

// Sites stand for every row that people edit: all go through editRow.

const OPENED: SiteValues = { name: "Hill View", odsSiteCode: null, profile: SITE, details: {} };

async function aSiteOfThree() {
  const organisation = await anOrganisation();
  const site = await aSite(organisation, OPENED);
  const connie = await aMember(organisation, "contributor", "Connie");
  const dan = await aMember(organisation, "contributor", "Dan");
  const edit = (person: typeof dan, changes: Partial<SiteValues>, opened = 1) =>
    editSite(person, site, { opened, values: { ...OPENED, ...changes } });
  return { lead: organisation.lead, connie, dan, site, edit };
}

describe("a row that several people opened", () => {
  test("takes the changes of each to what the others left alone", async () => {
    const { lead, connie, dan, site, edit } = await aSiteOfThree();
    expect(await edit(connie, { odsSiteCode: "RXX01" })).toBeNull();
    expect(await edit(dan, { profile: { ...SITE, ST4: 7 } })).toBeNull();
    expect(await edit(lead, { name: "Hill Top" })).toBeNull();
    expect(await readSite(lead, site)).toMatchObject({
      name: "Hill Top",
      odsSiteCode: "RXX01",
      profile: { ...SITE, ST4: 7 },
      version: 4,
    });
  });

  test("names for each clash whoever changed that field last", async () => {
    const { lead, connie, dan, edit } = await aSiteOfThree();
    await edit(connie, { name: "Connie's", odsSiteCode: "RXX01" });
    await edit(dan, { odsSiteCode: "RXX02", name: "Connie's" }, 2);
    const saved = await edit(lead, { name: "Mine", odsSiteCode: "RXX03" });
    expect(saved?.clashes).toMatchObject([
      { field: "name", by: "Connie" },
      { field: "odsSiteCode", by: "Dan" },
    ]);
  });

  test("may be archived in between", async () => {
    const { lead, connie, site, edit } = await aSiteOfThree();
    await archiveSite(connie, site, true);
    expect(await edit(lead, { name: "Hill Top" })).toBeNull();
    expect(await readSite(lead, site)).toMatchObject({ name: "Hill Top", version: 3 });
  });

  test("keeps what a person left alone when they decide a clash about something else", async () => {
    const { lead, connie, site, edit } = await aSiteOfThree();
    await edit(connie, { name: "Connie's", odsSiteCode: "RXX01" });
    expect((await edit(lead, { name: "Mine" }))?.clashes).toMatchObject([{ field: "name" }]);
    const decided = { seen: 2, mine: ["name"], theirs: [] };
    await editSite(lead, site, { opened: 1, values: { ...OPENED, name: "Mine" }, decided });
    expect(await readSite(lead, site)).toMatchObject({ name: "Mine", odsSiteCode: "RXX01" });
  });
});
