import { beforeEach, describe, expect, test, vi } from "vitest";
import { checkAudit } from "@/lib/data/audit/audit-check";
import { listEvents } from "@/lib/data/audit/audit-events";
import { db } from "@/lib/data/db";
import { applyImport } from "@/lib/data/imports/import-apply";
import { checkImport } from "@/lib/data/imports/import-check";
import { claimApply } from "@/lib/data/imports/import-claims";
import { startPortalImport } from "@/lib/data/imports/import-start";
import { listImportRows, readImport } from "@/lib/data/imports/imports";
import { listNotices } from "@/lib/data/notices/notices";
import { setAdministrator } from "@/lib/data/people/directory";
import { listOverseers, listOversights, readOversight } from "@/lib/data/portfolio/oversights";
import { readOverseen } from "@/lib/data/portfolio/overseen";
import { listPortfolios } from "@/lib/data/portfolio/portfolio-access";
import { placeInPortfolios } from "@/lib/data/portfolio/portfolio-members";
import {
  addOversight,
  endOversight,
  setOversights,
  setOversightsFrom,
} from "@/lib/data/portfolio/set-oversights";
import { today } from "@/lib/data/today";
import { NotFound, Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { readRows } from "@/lib/spreadsheets/read-rows";
import { NO_OVERSIGHT } from "@/lib/domain/imports/plan-oversight";
import { anOrganisation, aPerson, TRUST, type BuiltOrganisation } from "@/tests/support/builders";
import { oversee, summaryOf } from "@/tests/support/overseen";

vi.mock("@/lib/data/portfolio/portfolio-members", { spy: true });

let administrator: Person;
let [board, trust, other]: BuiltOrganisation[] = [];

beforeEach(async () => {
  vi.restoreAllMocks();
  administrator = await aPerson();
  await setAdministrator(administrator.email, true);
  board = await anOrganisation({ ...TRUST, PF1: "icb" });
  trust = await anOrganisation();
  other = await anOrganisation();
});

const pair = () => ({ overseer: board!.reference, overseen: trust!.reference, kind: "icb" as const });

describe("an administrator", () => {
  test("lets one oversee another, which both have in their record and the overseen are told", async () => {
    const id = await addOversight(administrator, { ...pair(), since: "2026-04-01" });
    expect(await readOversight(administrator, id)).toMatchObject({ kind: "icb", since: "2026-04-01" });
    expect(await listOverseers(trust!.lead, trust!.reference)).toMatchObject([{ since: "2026-04-01" }]);
    expect(await listPortfolios(board!.lead)).toMatchObject([{ reference: board!.reference, count: 1 }]);
    for (const { lead, reference } of [board!, trust!]) {
      const { events } = await listEvents(lead, reference);
      expect(events[0]).toMatchObject({ what: "oversight:begin", by: administrator.name });
    }
    const { notices } = await listNotices(trust!.lead);
    expect(notices.map(({ notice }) => notice.kind)).toContain("oversight_began");
    expect(await checkAudit()).toMatchObject({ breaks: [] });
  });

  test("ends it at once, and may let it begin again on the same day", async () => {
    await endOversight(administrator, await addOversight(administrator, pair()));
    expect(await listPortfolios(board!.lead)).toEqual([]);
    const id = await addOversight(administrator, pair());
    await endOversight(administrator, id);
    const { notices } = await listNotices(trust!.lead);
    expect(notices.filter(({ notice }) => notice.kind === "oversight_began")).toHaveLength(2);
    await expect(endOversight(administrator, id)).rejects.toThrow(NotFound);
    expect(await readOversight(administrator, id, { ended: true })).toMatchObject({
      overseen: { reference: trust!.reference },
    });
  });

  test("ends what they chose, also where an organisation has another ODS code by now and its old one is another’s", async () => {
    const where = { id: trust!.id };
    await db.organisation.update({ where, data: { reference: "RZ1", odsCode: "RZ1" } });
    const id = await addOversight(administrator, { ...pair(), overseen: "RZ1" });
    await db.organisation.update({ where, data: { odsCode: null } });
    expect(await listOverseers(trust!.lead, "RZ1")).toHaveLength(1);
    await db.organisation.update({ where: { id: other!.id }, data: { odsCode: "RZ1" } });
    const kept = await addOversight(administrator, { ...pair(), overseen: "RZ1" });
    expect((await readOversight(administrator, kept)).overseen.reference).toBe(other!.reference);

    await endOversight(administrator, id);
    expect(await listOverseers(trust!.lead, "RZ1")).toEqual([]);
    expect((await readOversight(administrator, kept)).overseen.reference).toBe(other!.reference);
    const { notices } = await listNotices(trust!.lead);
    expect(notices.map(({ notice }) => notice.kind)).toContain("oversight_ended");
    expect(await checkAudit()).toMatchObject({ breaks: [] });
  });

  test("finds an organisation by its reference, which it keeps when its ODS code changes", async () => {
    await db.organisation.update({ where: { id: trust!.id }, data: { reference: "RZ3", odsCode: "RZ4" } });
    for (const overseen of ["RZ3", "RZ4"])
      await endOversight(administrator, await addOversight(administrator, { ...pair(), overseen }));
    await addOversight(administrator, { ...pair(), overseen: "RZ3" });
    await expect(addOversight(administrator, { ...pair(), overseen: "RZ4" })).rejects.toThrow(Refused);
  });

  test("is told by the field what is wrong, and nothing is changed", async () => {
    await addOversight(administrator, pair());
    for (const [wrong, field] of [
      [{ ...pair(), overseer: "NOBODY" }, "overseer"],
      [{ ...pair(), overseen: board!.reference }, "overseen"],
      [pair(), "overseen"],
      [{ overseer: trust!.reference, overseen: board!.reference, kind: "region" }, "kind"],
      [{ overseer: trust!.reference, overseen: board!.reference, kind: "commissioner" }, "overseen"],
    ] as const)
      await expect(addOversight(administrator, wrong)).rejects.toMatchObject({ field });
    expect((await listOversights(administrator, { search: board!.reference })).total).toBe(1);
  });

  test("finds it by the code or name of either", async () => {
    await addOversight(administrator, pair());
    for (const { reference } of [board!, trust!])
      expect((await listOversights(administrator, { search: reference })).rows).toMatchObject([
        { overseer: { reference: board!.reference }, overseen: { reference: trust!.reference } },
      ]);
    expect((await listOversights(administrator, { search: "%" })).total).toBe(0);
  });
});

describe("where portfolios cannot be refreshed after a save", () => {
  const region = () => other!;
  const sees = ({ lead, reference }: BuiltOrganisation, id: string) =>
    readOverseen(lead, reference, id).then(
      () => true,
      () => false,
    );

  function failOnce() {
    const logged = vi.spyOn(console, "error").mockReturnValue();
    vi.mocked(placeInPortfolios).mockRejectedValueOnce(new Error("The worker is at it."));
    return logged;
  }

  test("what was saved stands, and the log says that they were not", async () => {
    const logged = failOnce();
    const id = await addOversight(administrator, pair());
    expect(await readOversight(administrator, id)).toMatchObject({ kind: "icb" });
    expect(logged).toHaveBeenCalledOnce();
  });

  test("what is overseen no longer is out of sight all the same, also of who saw through others", async () => {
    await oversee(region(), board!, { kind: "region" });
    const id = await addOversight(administrator, pair());
    const [seen, kept] = [await summaryOf(trust!), await summaryOf(board!)];
    expect(await sees(region(), seen)).toBe(true);
    failOnce();
    await endOversight(administrator, id);
    expect(await sees(board!, seen)).toBe(false);
    expect(await sees(region(), seen)).toBe(false);
    expect(await sees(region(), kept)).toBe(true);
  });

  test("so it is where everything in between ends at once", async () => {
    await oversee(region(), board!, { kind: "region" });
    await oversee(board!, trust!);
    const seen = await summaryOf(trust!);
    failOnce();
    await setOversights([
      { overseer: region().reference, overseen: board!.reference, kind: NO_OVERSIGHT },
      { overseer: board!.reference, overseen: trust!.reference, kind: NO_OVERSIGHT },
    ]);
    expect(await sees(region(), seen)).toBe(false);
  });
});

describe("a file of who oversees whom", () => {
  const fileOf = (...rows: string[]) => Buffer.from(["overseer,overseen,kind", ...rows].join("\n"));
  const rows = (...lines: string[]) => readRows(fileOf(...lines), "a.csv");

  async function upload(file: Buffer) {
    const id = await startPortalImport(administrator, { kind: "oversight", fileName: "a.csv", file });
    await checkImport(administrator, id);
    return id;
  }

  test("is checked row by row, and imported once every row is right", async () => {
    const wrong = await upload(
      fileOf(`${board!.reference},${trust!.reference},icb`, `${board!.reference},NOBODY,icb`),
    );
    expect((await listImportRows(administrator, wrong, { verdict: "refuse" })).rows).toMatchObject([
      { row: 3, says: ["Overseen: no organisation is registered here with the code NOBODY"] },
    ]);
    await expect(claimApply(administrator, wrong)).rejects.toThrow(Refused);

    const right = await upload(
      fileOf(
        `${board!.reference},${trust!.reference},icb`,
        `${board!.reference},${other!.reference},commissioner`,
      ),
    );
    expect(await claimApply(administrator, right)).toBe(true);
    await applyImport(administrator, right);
    expect(await readImport(administrator, right)).toMatchObject({ state: "applied", counts: { add: 2 } });
    expect(await listPortfolios(board!.lead)).toMatchObject([{ count: 2 }]);

    const end = await upload(fileOf(`${board!.reference},${other!.reference},none`));
    expect(await claimApply(administrator, end)).toBe(true);
    await applyImport(administrator, end);
    expect(await listPortfolios(board!.lead)).toMatchObject([{ count: 1 }]);
  });

  test("says the same at the command, where one wrong row changes nothing", async () => {
    const [right, wrong] = [`${board!.reference},${trust!.reference},icb`, "NOBODY,RXX,icb"];
    expect(await setOversightsFrom(rows(right, wrong))).toMatchObject({ changed: 0, refused: [{ row: 3 }] });
    expect(await listPortfolios(board!.lead)).toEqual([]);
    expect(await setOversightsFrom(rows(right))).toEqual({ changed: 1, refused: [] });
    expect(await setOversightsFrom(rows(right))).toEqual({ changed: 0, refused: [] });
    const { rows: found } = await listOversights(administrator, { search: board!.reference });
    expect(found).toMatchObject([{ since: today() }]);
  });

  test("knows two rows about the same two by whichever code they name them", async () => {
    await db.organisation.update({ where: { id: trust!.id }, data: { reference: "RZ5", odsCode: "RZ6" } });
    const [now, before] = ["RZ6", "RZ5"].map((code) => [board!.reference, code, "icb"].join());
    expect(await setOversightsFrom(rows(now!, before!))).toMatchObject({ changed: 0, refused: [{ row: 3 }] });
    expect(await setOversightsFrom(rows("RZ5,RZ6,icb"))).toMatchObject({
      refused: [{ says: ["Overseen: an organisation cannot oversee itself"] }],
    });
  });
});
