import { describe, expect, test } from "vitest";
import { db } from "@/lib/data/db";
import { linkEntry, linkNational, listLinkable, listNational } from "@/lib/data/register/national-services";
import { listServices } from "@/lib/data/register/service-list";
import { archiveService, readService } from "@/lib/data/register/services";
import { NotAllowed, NotFound, Refused } from "@/lib/domain/errors";
import { nationalList } from "@/lib/domain/national-services/national-list";
import { aMember, anOrganisation, aService, type BuiltOrganisation } from "@/tests/support/builders";

const link = ({ lead, reference }: BuiltOrganisation, id = "spine") => linkNational(lead, reference, id);

const listed = async ({ lead, reference }: BuiltOrganisation, id = "spine") =>
  (await listNational(lead, reference)).find((national) => national.id === id)!;

describe("a national service", () => {
  test("is added with what is certain about it", async () => {
    const organisation = await anOrganisation();
    expect((await listed(organisation)).serviceId).toBeNull();
    const id = await link(organisation);
    expect(await readService(organisation.lead, id)).toMatchObject({
      name: "Spine",
      provider: "NHS England",
      nationalId: "spine",
      profile: { SV7: "national" },
      details: {},
    });
    expect((await listed(organisation)).serviceId).toBe(id);
  });

  test("is added once, however often and however fast somebody presses", async () => {
    const organisation = await anOrganisation();
    const ids = await Promise.all(Array.from({ length: 5 }, () => link(organisation)));
    expect(new Set([...ids, await link(organisation)]).size).toBe(1);
    expect((await listServices(organisation.lead, organisation.reference)).total).toBe(1);
  });

  test.each(["spine", "NHSMAIL", "nhs.net connect"])(
    "is the entry that is called %s already, with what was said about it",
    async (name) => {
      const organisation = await anOrganisation();
      const service = await aService(organisation, { name, provider: "Somebody" });
      const before = await readService(organisation.lead, service);
      const nationalId = name === "spine" ? "spine" : "nhsmail";
      expect(await link(organisation, nationalId)).toBe(service);
      expect(await readService(organisation.lead, service)).toEqual({ ...before, nationalId });
      const event = await db.auditEvent.findFirstOrThrow({
        where: { subject: service, what: "service:link" },
      });
      expect(event.detail).toEqual({ nationalId });
    },
  );

  test("is an entry of any name that somebody says it is, which keeps all that was recorded", async () => {
    const organisation = await anOrganisation();
    const { lead, reference } = organisation;
    const service = await aService(organisation, { name: "The backbone" });
    await aService(organisation, { name: "Rota" });
    const before = await readService(lead, service);
    expect((await listLinkable(lead, reference, "BACK")).services).toMatchObject([{ id: service }]);
    await linkEntry(lead, service, "spine");
    await linkEntry(lead, service, "spine");
    expect(await readService(lead, service)).toEqual({ ...before, nationalId: "spine" });
    expect((await listed(organisation)).serviceId).toBe(service);
    expect((await listLinkable(lead, reference)).services).toMatchObject([{ name: "Rota" }]);
    expect(await db.auditEvent.count({ where: { subject: service, what: "service:link" } })).toBe(1);
  });

  test("is one entry in use: a second is refused, but an archived one gives way", async () => {
    const organisation = await anOrganisation();
    const { lead } = organisation;
    const first = await link(organisation);
    const second = await aService(organisation, { name: "The backbone" });
    await expect(linkEntry(lead, second, "spine")).rejects.toThrow(Refused);
    await expect(linkEntry(lead, first, "nhsmail")).rejects.toThrow(Refused);
    await archiveService(lead, first, true);
    await expect(linkEntry(lead, first, "nhsmail")).rejects.toThrow(Refused);
    await linkEntry(lead, second, "spine");
    expect((await listed(organisation)).serviceId).toBe(second);
    expect(await readService(lead, first)).toMatchObject({ nationalId: null });
  });

  test("is unlinked by archiving its entry, and comes back with it", async () => {
    const organisation = await anOrganisation();
    const id = await link(organisation);
    await archiveService(organisation.lead, id, true);
    expect((await listed(organisation)).serviceId).toBeNull();
    expect(await link(organisation)).toBe(id);
    expect(await readService(organisation.lead, id)).toMatchObject({ archivedAt: null });
  });

  test("that an update of the list makes ready is ready in every register at once", async () => {
    const organisations = [await anOrganisation(), await anOrganisation()];
    for (const organisation of organisations) await link(organisation);
    const readiness = () => Promise.all(organisations.map(async (one) => (await listed(one)).readiness));
    expect(await readiness()).toEqual(["not_known", "not_known"]);

    const spine = nationalList.services.find(({ id }) => id === "spine")!;
    const before = { ...spine };
    try {
      Object.assign(spine, { readiness: "ready", says: "It is." });
      expect(await readiness()).toEqual(["ready", "ready"]);
    } finally {
      Object.assign(spine, before);
    }
  });

  test("is not added by a viewer, and one that is not on the list by nobody", async () => {
    const organisation = await anOrganisation();
    const viewer = await aMember(organisation, "viewer");
    await expect(linkNational(viewer, organisation.reference, "spine")).rejects.toThrow(NotAllowed);
    await expect(link(organisation, "no-such-service")).rejects.toThrow(NotFound);
    const service = await aService(organisation);
    await expect(linkEntry(viewer, service, "spine")).rejects.toThrow(NotAllowed);
    await expect(linkEntry(organisation.lead, service, "no-such-service")).rejects.toThrow(NotFound);
  });
});
