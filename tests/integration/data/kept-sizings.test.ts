import { describe, expect, test } from "vitest";
import { db } from "@/lib/data/db";
import { keepSizing, listKeptSizings, readKeptSizing } from "@/lib/data/evidence/kept-sizings";
import { addUse, editUse } from "@/lib/data/register/service-uses";
import { readSizing } from "@/lib/data/register/sizing";
import { NotAllowed, NotFound, Refused } from "@/lib/domain/errors";
import { OVERHEAD, PLANNING_FIGURES } from "@/lib/domain/sizing/planning-figures";
import { NO_FIGURES } from "@/lib/domain/sizing/no-figures";
import { aMember, anAssessment, aSite } from "@/tests/support/builders";

const USE = {
  ...NO_FIGURES,
  peopleAtOnce: 40,
  downMbps: 1,
  upMbps: 1,
  source: "Measured",
};

async function aSizedSite() {
  const built = await anAssessment();
  await addUse(built.lead, built.site, built.service, USE);
  const { shown } = await readSizing(built.lead, built.site);
  return { ...built, shown };
}

describe("a kept sizing", () => {
  test("holds what came out, what went in and the assumptions of its day", async () => {
    const { lead, site, service, shown } = await aSizedSite();
    const { input, sizing } = await readSizing(lead, site);
    const id = await keepSizing(lead, site, shown);
    await editUse(lead, site, service, { shown: USE, figures: { ...USE, peopleAtOnce: 50 } });
    const kept = await readKeptSizing(lead, site, id);
    expect(kept).toMatchObject({ keptBy: "Lee Lead", sizing });
    expect(kept.inputs).toEqual({
      ...input,
      figures: PLANNING_FIGURES,
      overhead: OVERHEAD,
      reviewMark: 0.75,
    });
  });

  test("is listed with who kept it, the newest first", async () => {
    const { organisation, lead, site, shown } = await aSizedSite();
    const connie = await aMember(organisation, "contributor", "Connie");
    const first = await keepSizing(lead, site, shown);
    const second = await keepSizing(connie, site, shown);
    const viewer = await aMember(organisation, "viewer");
    expect(await listKeptSizings(viewer, site)).toMatchObject([
      { id: second, keptBy: "Connie" },
      { id: first, keptBy: "Lee Lead" },
    ]);
  });

  test("is what the person saw: a register that changed meanwhile is refused", async () => {
    const { lead, site, service, shown } = await aSizedSite();
    await editUse(lead, site, service, { shown: USE, figures: { ...USE, peopleAtOnce: 50 } });
    await expect(keepSizing(lead, site, shown)).rejects.toThrow(Refused);
    expect(await listKeptSizings(lead, site)).toEqual([]);
  });

  test("is not made by a viewer", async () => {
    const { organisation, site, shown } = await aSizedSite();
    const viewer = await aMember(organisation, "viewer");
    await expect(keepSizing(viewer, site, shown)).rejects.toThrow(NotAllowed);
  });

  test("is found at its own site only", async () => {
    const { organisation, lead, site, shown } = await aSizedSite();
    const id = await keepSizing(lead, site, shown);
    const other = await aSite(organisation, { name: "Other" });
    await expect(readKeptSizing(lead, other, id)).rejects.toThrow(NotFound);
    await expect(readKeptSizing(lead, site, "nonsense")).rejects.toThrow(NotFound);
  });

  test("is never changed", async () => {
    const { lead, site, shown } = await aSizedSite();
    const id = await keepSizing(lead, site, shown);
    await expect(db.keptSizing.update({ where: { id }, data: { result: {} } })).rejects.toThrow();
    await expect(db.keptSizing.delete({ where: { id } })).rejects.toThrow();
  });
});
