import { describe, expect, test, vi } from "vitest";
import { readAssessment } from "@/lib/data/assessment/assessments";
import { saveAnswers } from "@/lib/data/assessment/answers";
import { db } from "@/lib/data/db";
import { readEvidence } from "@/lib/data/evidence/evidence";
import { addEvidence } from "@/lib/data/evidence/evidence-add";
import { addSizingEvidence, listSizingsToUse } from "@/lib/data/evidence/evidence-of-sizing";
import { addEvidenceVersion } from "@/lib/data/evidence/evidence-versions";
import { deleteEvidence, editEvidence } from "@/lib/data/evidence/evidence-edit";
import { countEndingEvidence, listEvidence } from "@/lib/data/evidence/evidence-list";
import {
  attachEvidence,
  attachToRequirements,
  detachEvidence,
  listRequirementEvidence,
} from "@/lib/data/evidence/evidence-use";
import { keepSizing } from "@/lib/data/evidence/kept-sizings";
import { readSizing } from "@/lib/data/register/sizing";
import { today } from "@/lib/data/today";
import { daysAfter } from "@/lib/domain/dates";
import { NotAllowed, NotFound, Refused } from "@/lib/domain/errors";
import type { EvidenceValues } from "@/lib/domain/evidence/evidence-values";
import { ORGANISATION, serviceScope, siteScope } from "@/lib/domain/scope";
import { aMember, anAssessment, anOrganisation } from "@/tests/support/builders";
import { countQueries } from "@/tests/support/count-queries";

const NOTE: EvidenceValues = { title: "Minutes", scope: ORGANISATION, details: {} };
const SEEN = { text: "The board agreed." };
const CERTIFICATE: EvidenceValues = {
  title: "Cyber Essentials Plus",
  scope: ORGANISATION,
  details: {
    scheme: "Cyber Essentials Plus",
    covers: "Everything",
    issuer: "An assessor",
    number: "123",
    validFrom: "2026-01-01",
    validUntil: "2099-12-31",
  },
};

async function answered() {
  const built = await anAssessment();
  const { lead, assessment, organisation } = built;
  const { revision } = await readAssessment(lead, assessment);
  const given = [{ question: "P7.1", scope: ORGANISATION, value: "fully_met" }];
  await saveAnswers(lead, assessment, given, { opened: revision });
  const use = { assessment, requirement: "P7" };
  const add = (values: EvidenceValues = NOTE) =>
    addEvidence(lead, organisation.reference, "note", { values, content: SEEN });
  return { ...built, use, add };
}

const assuranceOf = async (id: string) =>
  (await db.assessment.findUniqueOrThrow({ where: { id } })).assurance;

const eventsOf = async (subject: string) =>
  (await db.auditEvent.findMany({ where: { subject }, orderBy: { sequence: "asc" } })).map(
    ({ what }) => what,
  );

describe("adding evidence", () => {
  test("keeps what it is, what it holds with its fingerprint, who and when, and says so in the record", async () => {
    const { lead, organisation } = await anAssessment();
    const content = { url: "https://intranet.example/diagram" };
    const values = { ...NOTE, details: { validUntil: "2027-01-31" } };
    const id = await addEvidence(lead, organisation.reference, "link", { values, content });
    expect(await readEvidence(lead, id)).toMatchObject({
      ...values,
      kind: "link",
      scopeName: "Example Trust",
      versions: [
        {
          number: 1,
          by: "Lee Lead",
          url: content.url,
          sha256: "684c577fccee468a50e50f0bc2de35980888d8598ef142c8533b339b8d26fc73",
        },
      ],
    });
    expect(await eventsOf(id)).toEqual(["evidence:add"]);
  });

  test("keeps the particulars of a certificate, also as they were before it was renewed", async () => {
    const { lead, organisation } = await anAssessment();
    const certificate = { values: CERTIFICATE, content: {} };
    const id = await addEvidence(lead, organisation.reference, "certificate", certificate);
    const renewed = { ...CERTIFICATE, details: { ...CERTIFICATE.details, number: "456" } };
    expect(await editEvidence(lead, id, { opened: 1, values: renewed })).toBeNull();
    const { details, versions } = await readEvidence(lead, id);
    expect(details).toEqual(renewed.details);
    expect(versions.map(({ text }) => /number: \d+/.exec(text!)?.[0])).toEqual([
      "number: 456",
      "number: 123",
    ]);
    // A new title is no new version.
    await editEvidence(lead, id, { opened: 2, values: { ...renewed, title: "Renewed" } });
    expect((await readEvidence(lead, id)).versions).toHaveLength(2);
  });

  test("is about something that the organisation has", async () => {
    const { add, site, service } = await answered();
    const { site: theirs } = await anAssessment();
    await expect(add({ ...NOTE, scope: siteScope(theirs) })).rejects.toThrow(NotFound);
    await expect(add({ ...NOTE, scope: siteScope(service) })).rejects.toThrow(NotFound);
    await expect(add({ ...NOTE, scope: siteScope("nonsense") })).rejects.toThrow(NotFound);
    await add({ ...NOTE, scope: siteScope(site) });
    await add({ ...NOTE, scope: serviceScope(service) });
  });

  test("is for contributors, not for viewers, and for delegates only where something is theirs", async () => {
    const { organisation } = await anAssessment();
    const given = { values: NOTE, content: SEEN };
    for (const role of ["viewer", "delegate", "reviewer"] as const) {
      const member = await aMember(organisation, role);
      await expect(addEvidence(member, organisation.reference, "note", given)).rejects.toThrow(NotAllowed);
    }
    const contributor = await aMember(organisation, "contributor");
    await addEvidence(contributor, organisation.reference, "note", given);
  });
});

describe("a new version", () => {
  test("leaves those before as they were", async () => {
    const { lead, add } = await answered();
    const id = await add();
    await addEvidenceVersion(lead, id, 1, { text: "Agreed again." });
    const { versions } = await readEvidence(lead, id);
    expect(versions.map(({ text }) => text)).toEqual(["Agreed again.", "The board agreed."]);
    await expect(
      db.evidenceVersion.updateMany({ where: { evidenceId: id }, data: { text: "Changed" } }),
    ).rejects.toThrow();
  });

  test("is refused when somebody else added one in the meantime", async () => {
    const { lead, add } = await answered();
    const id = await add();
    await addEvidenceVersion(lead, id, 1, { text: "Second." });
    await expect(addEvidenceVersion(lead, id, 1, { text: "Also second." })).rejects.toThrow(Refused);
    expect((await readEvidence(lead, id)).versions).toHaveLength(2);
  });

  test("is for what can have one", async () => {
    const { lead, organisation } = await anAssessment();
    const certificate = { values: CERTIFICATE, content: {} };
    const id = await addEvidence(lead, organisation.reference, "certificate", certificate);
    await expect(addEvidenceVersion(lead, id, 1, SEEN)).rejects.toThrow(NotFound);
  });
});

describe("evidence that is attached", () => {
  test("raises the assurance of the answers until it is detached, and each is in the record", async () => {
    const { lead, assessment, use, add } = await answered();
    const id = await add();
    expect(await assuranceOf(assessment)).toBe(0);
    await attachEvidence(lead, use, [id, id]);
    await attachEvidence(lead, use, [id]);
    expect(await assuranceOf(assessment)).toBeGreaterThan(0);
    expect(await listRequirementEvidence(lead, use)).toMatchObject([{ id, title: "Minutes", scan: null }]);
    expect((await readEvidence(lead, id)).uses).toMatchObject([{ ...use, closedAt: null }]);
    await detachEvidence(lead, use, id);
    await detachEvidence(lead, use, id);
    expect(await assuranceOf(assessment)).toBe(0);
    expect(await eventsOf(id)).toEqual(["evidence:add", "evidence:attach", "evidence:detach"]);
  });

  test("proves nothing from the day after its last, nor once it is about another place", async () => {
    const { lead, assessment, site, use, add } = await answered();
    const id = await add();
    await attachEvidence(lead, use, [id]);
    const yesterday = daysAfter(today(), -1);
    await editEvidence(lead, id, { opened: 1, values: { ...NOTE, details: { validUntil: yesterday } } });
    expect(await assuranceOf(assessment)).toBe(0);
    await editEvidence(lead, id, { opened: 2, values: { ...NOTE, details: { validUntil: today() } } });
    expect(await assuranceOf(assessment)).toBeGreaterThan(0);
    await editEvidence(lead, id, { opened: 3, values: { ...NOTE, scope: siteScope(site), details: {} } });
    expect(await assuranceOf(assessment)).toBe(0);
  });

  test("proves nothing once it is deleted, which leaves what it held", async () => {
    const { lead, organisation, assessment, use, add } = await answered();
    const id = await add();
    await attachEvidence(lead, use, [id]);
    await deleteEvidence(lead, id);
    expect(await assuranceOf(assessment)).toBe(0);
    expect(await listRequirementEvidence(lead, use)).toEqual([]);
    expect((await listEvidence(lead, organisation.reference)).rows).toEqual([]);
    await expect(readEvidence(lead, id)).rejects.toThrow(NotFound);
    await expect(attachEvidence(lead, use, [id])).rejects.toThrow(NotFound);
    expect(await db.evidenceVersion.count({ where: { evidenceId: id } })).toBe(1);
  });

  test("can be added for a requirement in one go, or not at all", async () => {
    const { lead, organisation, assessment, use } = await answered();
    const given = { values: NOTE, content: SEEN };
    const add = (to: typeof use) => addEvidence(lead, organisation.reference, "note", given, to);
    await add(use);
    expect(await assuranceOf(assessment)).toBeGreaterThan(0);
    await expect(add({ ...use, requirement: "Z9" })).rejects.toThrow(NotFound);
    await db.assessment.update({ where: { id: assessment }, data: { closedAt: new Date() } });
    await expect(add(use)).rejects.toThrow(Refused);
    expect((await listEvidence(lead, organisation.reference)).rows).toHaveLength(1);
  });

  test("speaks for several requirements at once, and for each the record says so once", async () => {
    const { lead, assessment, add } = await answered();
    const id = await add();
    await attachEvidence(lead, { assessment, requirement: "P7" }, [id]);
    await attachToRequirements(lead, id, assessment, ["P7", "P1", "P9"]);
    const { uses } = await readEvidence(lead, id);
    expect(uses.map(({ requirement }) => requirement)).toEqual(["P1", "P7", "P9"]);
    expect((await eventsOf(id)).filter((what) => what === "evidence:attach")).toHaveLength(3);
    await expect(attachToRequirements(lead, id, assessment, ["P1", "X9"])).rejects.toThrow(NotFound);
  });

  test("stays as it is when the assessment closes between the question and the writing", async () => {
    const { lead, organisation, assessment, use, add } = await answered();
    const [kept, other] = [await add(), await add()];
    await attachEvidence(lead, use, [kept]);
    const given = { values: NOTE, content: SEEN };
    for (const late of [
      () => attachEvidence(lead, use, [other]),
      () => detachEvidence(lead, use, kept),
      () => addEvidence(lead, organisation.reference, "note", given, use),
    ]) {
      await db.assessment.update({ where: { id: assessment }, data: { closedAt: null } });
      const begin = db.$transaction.bind(db);
      const spy = vi.spyOn(db, "$transaction").mockImplementation((async (work: never) => {
        await db.assessment.update({ where: { id: assessment }, data: { closedAt: new Date() } });
        return begin(work);
      }) as never);
      await expect(late()).rejects.toThrow(Refused);
      spy.mockRestore();
    }
    expect(await listRequirementEvidence(lead, use)).toMatchObject([{ id: kept }]);
  });

  test("belongs to the same organisation", async () => {
    const { lead, use } = await answered();
    const { add } = await answered();
    await expect(attachEvidence(lead, use, [await add()])).rejects.toThrow(NotFound);
  });

  test("is changed by contributors, seen by viewers and not shown to reviewers", async () => {
    const { organisation, use, add } = await answered();
    const id = await add();
    const viewer = await aMember(organisation, "viewer");
    await expect(attachEvidence(viewer, use, [id])).rejects.toThrow(NotAllowed);
    await expect(deleteEvidence(viewer, id)).rejects.toThrow(NotAllowed);
    await attachEvidence(await aMember(organisation, "contributor"), use, [id]);
    expect(await listRequirementEvidence(viewer, use)).toHaveLength(1);
    const reviewer = await aMember(organisation, "reviewer");
    expect(await listRequirementEvidence(reviewer, use)).toBeNull();
    expect(await countEndingEvidence(reviewer, organisation.reference)).toBeNull();
  });
});

test("two people who change one title see both versions; what the other left alone is kept", async () => {
  const { lead, organisation, add } = await answered();
  const id = await add();
  const connie = await aMember(organisation, "contributor", "Connie");
  await editEvidence(connie, id, { opened: 1, values: { ...NOTE, title: "Minutes of May" } });
  const mine = { ...NOTE, title: "Minutes of June" };
  expect(await editEvidence(lead, id, { opened: 1, values: mine })).toMatchObject({
    clashes: [{ field: "title", by: "Connie" }],
  });
  const later = { ...NOTE, details: { validUntil: "2030-01-01" } };
  expect(await editEvidence(lead, id, { opened: 1, values: later })).toBeNull();
  expect(await readEvidence(lead, id)).toMatchObject({ title: "Minutes of May", details: later.details });
});

test("a kept sizing becomes evidence about its site once, and is offered until a requirement has it", async () => {
  const { lead, assessment, site } = await anAssessment();
  const sizing = await keepSizing(lead, site, (await readSizing(lead, site)).shown);
  const use = { assessment, requirement: "C1" };
  expect(await listSizingsToUse(lead, use)).toMatchObject([{ id: sizing, siteId: site }]);
  const id = await addSizingEvidence(lead, site, sizing);
  expect(await addSizingEvidence(lead, site, sizing, use)).toBe(id);
  expect(await listSizingsToUse(lead, use)).toEqual([]);
  expect(await readEvidence(lead, id)).toMatchObject({
    kind: "calculation",
    scope: siteScope(site),
    versions: [{ sizing: { id: sizing, siteId: site } }],
    uses: [use],
  });
});

describe("the list of evidence", () => {
  test("is narrowed by title, kind, place and validity", async () => {
    const { lead, organisation, site, add } = await answered();
    const day = (days: number) => daysAfter(today(), days);
    const until = (title: string, validUntil: string) => add({ ...NOTE, title, details: { validUntil } });
    await until("Old", day(-1));
    await until("Ending", day(30));
    await until("Lasting", day(31));
    await add({ ...NOTE, title: "To come", details: { validFrom: day(1) } });
    await add({ title: "100% of the site", scope: siteScope(site), details: {} });
    await addEvidence(lead, organisation.reference, "certificate", { values: CERTIFICATE, content: {} });
    const list = async (filter: Parameters<typeof listEvidence>[2]) =>
      (await listEvidence(lead, organisation.reference, filter)).rows.map(({ title }) => title);
    expect(await list({ search: "0% OF" })).toEqual(["100% of the site"]);
    expect(await list({ kind: "certificate" })).toEqual(["Cyber Essentials Plus"]);
    expect(await list({ scope: siteScope(site) })).toEqual(["100% of the site"]);
    expect(await list({ validity: "expired" })).toEqual(["Old"]);
    expect(await list({ validity: "expiring" })).toEqual(["Ending"]);
    expect(await list({ validity: "not_yet" })).toEqual(["To come"]);
    expect(await list({ validity: "valid" })).toEqual([
      "Cyber Essentials Plus",
      "100% of the site",
      "Lasting",
      "Ending",
    ]);
    expect(await countEndingEvidence(lead, organisation.reference)).toEqual({ expired: 1, expiring: 1 });
  });

  test("pages by key there and back, in as many queries for 10,000 pieces as for one", async () => {
    const { id, reference, lead } = await anOrganisation();
    await addEvidence(lead, reference, "note", { values: NOTE, content: SEEN });
    const few = await countQueries(() => listEvidence(lead, reference));
    await db.$executeRaw`
      INSERT INTO evidence (id, organisation_id, kind, title, scope, created_by_id)
      SELECT lpad(to_hex(n), 32, '0')::uuid, ${id}::uuid, 'note', 'Piece ' || n, 'organisation', ${lead.id}::uuid
      FROM generate_series(1, 10000) n`;
    const first = await listEvidence(lead, reference);
    expect(first).toMatchObject({ hasPrevious: false, hasNext: true });
    expect(first.rows.map(({ title }) => title).slice(0, 3)).toEqual([
      "Minutes",
      "Piece 10000",
      "Piece 9999",
    ]);
    const second = await listEvidence(lead, reference, { after: first.rows.at(-1)!.id });
    expect(second).toMatchObject({ hasPrevious: true, hasNext: true });
    expect(second.rows[0]?.title).toBe("Piece 9951");
    expect(await listEvidence(lead, reference, { before: second.rows[0]!.id })).toMatchObject({
      rows: first.rows,
      hasPrevious: false,
      hasNext: true,
    });
    expect(await countQueries(() => listEvidence(lead, reference, { search: "piece 5" }))).toBe(few);
  });
});
