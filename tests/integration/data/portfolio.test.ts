import { beforeEach, describe, expect, test } from "vitest";
import { saveAnswers } from "@/lib/data/assessment/answers";
import { db } from "@/lib/data/db";
import { setAdministrator } from "@/lib/data/people/directory";
import { listNotices } from "@/lib/data/notices/notices";
import { keepPlan } from "@/lib/data/plan/keep-plan";
import { HEAT_SIZE } from "@/lib/data/portfolio/dashboard-statement";
import { readOverseen } from "@/lib/data/portfolio/overseen";
import { readBenchmark, readProgress } from "@/lib/data/people/organisation-progress";
import { listOverseers } from "@/lib/data/portfolio/oversights";
import { setOversights } from "@/lib/data/portfolio/set-oversights";
import { downloadPortfolio, readPortfolio } from "@/lib/data/portfolio/portfolio";
import { listPortfolios } from "@/lib/data/portfolio/portfolio-access";
import { rebuildSummaries } from "@/lib/data/portfolio/rebuild-summaries";
import { shareUnasked } from "@/lib/data/share/shares";
import { stopSharing } from "@/lib/data/share/stop-sharing";
import { refreshSummaries } from "@/lib/data/portfolio/summaries";
import { readSources } from "@/lib/data/portfolio/summary-sources";
import { today } from "@/lib/data/today";
import { monthsBefore } from "@/lib/domain/dates";
import { monthOf } from "@/lib/domain/portfolio/months";
import { noticeInWords } from "@/lib/domain/notices/notice-in-words";
import { NotAllowed, NotFound } from "@/lib/domain/errors";
import type { PortfolioFilter, PortfolioList } from "@/lib/domain/portfolio/portfolio-filter";
import type { Funding } from "@/lib/domain/plan/plan-action";
import { ORGANISATION } from "@/lib/domain/scope";
import {
  aConnection,
  aMember,
  anAssessment,
  anOrganisation,
  aPerson,
  aService,
  TRUST,
  type BuiltOrganisation,
} from "@/tests/support/builders";
import { countQueries } from "@/tests/support/count-queries";
import { oversee, summaryOf } from "@/tests/support/overseen";
import { aSubmission } from "@/tests/support/submitted";

let board: BuiltOrganisation;
let built: Awaited<ReturnType<typeof anAssessment>>;

beforeEach(async () => {
  board = await anOrganisation({ ...TRUST, PF1: "icb" });
  built = await anAssessment();
});

const now = new Date();

const read = (
  of: { reference: string } = board,
  filter: PortfolioFilter = {},
  list: Partial<PortfolioList> = {},
  person = board.lead,
) => readPortfolio(person, of.reference, filter, { sort: "status", ...list });

const answerP7 = async (value: string) => {
  const { revision } = await db.assessment.findUniqueOrThrow({ where: { id: built.assessment } });
  await saveAnswers(
    built.lead,
    built.assessment,
    [{ question: "P7.1", scope: ORGANISATION, value, forAll: false }],
    { opened: revision },
  );
};

describe("a portfolio", () => {
  test("counts whom the board oversees, as soon as it does", async () => {
    await oversee(board, built.organisation);
    const { figures, rows } = await read();
    expect(figures).toMatchObject({ members: 1, standings: { incomplete: 1, not_started: 0 } });
    expect(rows).toMatchObject([{ status: "incomplete", movement: "new", type: "nhs_trust" }]);
  });

  test("follows an answer once the worker has looked, and tells which requirement falls short", async () => {
    await oversee(board, built.organisation);
    await answerP7("not_met");
    await refreshSummaries(now);
    const { requirements, rows } = await read();
    expect(requirements.find(({ id }) => id === "P7")).toEqual({ id: "P7", short: 1, unknown: 0 });
    expect(rows[0]!.sections["principles"]).toBe("not_met");
    expect((await read(board, {}, { requirement: "P7", at: "short" })).rows).toHaveLength(1);
    expect((await read(board, {}, { requirement: "P7", at: "unknown" })).rows).toHaveLength(0);
  });

  test("counts the actions for musts that have no money as far as anybody said", async () => {
    await answerP7("not_met");
    const { id } = built.organisation;
    await keepPlan(built.lead, id, today());
    const counted = async (
      data: Partial<Record<"oneOffPounds" | "yearlyPounds", number | null>>,
      funding: Funding,
    ) => {
      await db.planAction.updateMany({ where: { organisationId: id }, data: { ...data, funding } });
      return (await readSources([id], today()))[0]!.unfundedMusts;
    };
    expect(await counted({}, "unknown")).toBe(1);
    expect(await counted({}, "not_funded")).toBe(1);
    expect(await counted({}, "funded")).toBe(0);
    expect(await counted({ oneOffPounds: 0 }, "unknown")).toBe(1);
    expect(await counted({ oneOffPounds: 0, yearlyPounds: 0 }, "unknown"), "it costs nothing").toBe(0);
  });

  test("leaves alone what has not changed", async () => {
    await refreshSummaries(now);
    const before = await db.summary.findUniqueOrThrow({ where: { id: await summaryOf(built.organisation) } });
    await refreshSummaries(now);
    expect(await db.summary.findUniqueOrThrow({ where: { id: before.id } })).toEqual(before);
  });

  test("adds up connections to HSCN and services, and finds the customers of a supplier", async () => {
    await aConnection(built, { details: { network: "hscn", role: "main", monthly_cost: 250 } });
    await aService(built.organisation, { name: "Theirs", provider: "  Example  Supplies " });
    await oversee(board, built.organisation);
    const { figures } = await read();
    expect(figures).toMatchObject({ hscnAt: 1, hscnConnections: 1, hscnPounds: 3000, hscnUnpriced: 0 });
    expect(Object.values(figures.services).reduce((sum, count) => sum + count)).toBe(2);
    const found = await read(board, { supplier: "Example Supplies" });
    expect(found.figures).toEqual(figures);
    expect(found.months).toEqual((await read()).months);
    expect(found.requirements).toEqual((await read()).requirements);
  });

  test("finds suppliers by a part of a name, in capitals or not, and counts who uses several of them once", async () => {
    await aService(built.organisation, { name: "One", provider: "Example  100%_Supplies " });
    await aService(built.organisation, { name: "Other", provider: "EXAMPLE Systems" });
    await oversee(board, built.organisation);
    await oversee(board, await anOrganisation());
    const find = async (supplier: string) => {
      const { figures, suppliers, rows } = await read(board, { supplier });
      expect(rows).toHaveLength(figures.members);
      return { suppliers: suppliers?.toSorted(), count: figures.members };
    };
    expect(await find("example")).toEqual({
      suppliers: ["EXAMPLE Systems", "Example 100%_Supplies"],
      count: 1,
    });
    expect(await find(" 100%_supp")).toMatchObject({ suppliers: ["Example 100%_Supplies"], count: 1 });
    expect(await find("ex%ple")).toEqual({ suppliers: [], count: 0 });
    expect((await read()).choices.suppliers).toContain("EXAMPLE Systems");
    const stranger = await anOrganisation();
    await oversee(stranger, await anOrganisation());
    expect((await read(stranger, { supplier: "example" }, {}, stranger.lead)).suppliers).toEqual([]);
  });

  test("filters by type, size and region, and offers what there is", async () => {
    const region = await anOrganisation();
    await setOversights([
      { overseer: board.reference, overseen: built.organisation.reference, kind: "icb" },
      { overseer: region.reference, overseen: board.reference, kind: "region" },
    ]);
    const { choices } = await read();
    expect(choices).toMatchObject({
      types: ["nhs_trust"],
      sizes: ["one"],
      regions: [{ reference: region.reference, name: "Example Trust" }],
    });
    const count = async (filter: PortfolioFilter) => {
      const { figures, rows } = await read(board, filter);
      expect(rows).toHaveLength(figures.members);
      return rows.length;
    };
    expect(await count({ type: "nhs_trust", size: "one", region: region.reference })).toBe(1);
    expect(await count({ type: "gp" })).toBe(0);
    expect(await count({ size: "many" })).toBe(0);
    expect(await count({ region: "" })).toBe(0);
  });

  test("goes by key, in every order, without a gap or a double", async () => {
    for (let made = 0; made < 4; made++) await oversee(board, await anOrganisation());
    await oversee(board, built.organisation);
    const all = (await read()).rows.map(({ id }) => id).toSorted();
    for (const sort of ["status", "name", "index", "late", "hscn"] as const) {
      const { rows } = await read(board, {}, { sort });
      const seen = [rows[0]!.id];
      for (let after: string | undefined = seen[0]; after;) {
        const next: string | undefined = (await read(board, {}, { sort, after })).rows[0]?.id;
        if (next) seen.push(next);
        after = next;
      }
      expect(seen).toEqual(rows.map(({ id }) => id));
      expect(seen.toSorted()).toEqual(all);
    }
  });

  test("shows no more than a heat map takes, and says that there is more", async () => {
    const references = Array.from({ length: HEAT_SIZE }, (_, number) => `h${board.reference}${number}`);
    await db.organisation.createMany({
      data: references.map((reference) => ({ reference, name: "Example Practice", profile: TRUST })),
    });
    const overseen = (reference: string) => ({
      overseer: board.reference,
      overseen: reference,
      kind: "icb" as const,
    });
    await setOversights(references.map(overseen));
    expect(await read()).toMatchObject({ hasNext: true, heatHasNext: false });
    await oversee(board, built.organisation);
    const { figures, heat, heatHasNext } = await read();
    expect([figures.members, heat.length, heatHasNext]).toEqual([HEAT_SIZE + 1, HEAT_SIZE, true]);
  });

  test("is read in the same number of queries, however many are in it", async () => {
    await oversee(board, built.organisation);
    const one = await countQueries(() => read());
    for (let made = 0; made < 3; made++) await oversee(board, await anOrganisation());
    expect(await countQueries(() => read())).toBe(one);
    expect(one).toBeLessThanOrEqual(3);
  });

  test("can be taken away whole, and the record says so", async () => {
    await oversee(board, built.organisation);
    const { rows } = await downloadPortfolio(board.lead, board.reference, {}, { sort: "name" });
    const taken = [];
    for await (const some of rows) taken.push(...some);
    expect(taken).toMatchObject([{ name: "Example Trust" }]);
    const chain = `organisation:${board.id}`;
    expect(await db.auditEvent.count({ where: { chain, what: "portfolio:download" } })).toBe(1);
  });
});

describe("sight", () => {
  test("reaches through a board to whom it oversees, and no further back", async () => {
    const region = await anOrganisation();
    await oversee(board, built.organisation);
    await oversee(region, board, { kind: "region" });
    const { figures } = await read(region, {}, {}, region.lead);
    expect(figures.members).toBe(2);
    expect((await read()).figures.members).toBe(1);
  });

  test("ends at once, for whoever saw through others too", async () => {
    const region = await anOrganisation();
    await oversee(region, board, { kind: "region" });
    await oversee(board, built.organisation);
    const id = await summaryOf(built.organisation);
    await readOverseen(region.lead, region.reference, id);
    await oversee(board, built.organisation, { holds: false });
    await expect(readOverseen(board.lead, board.reference, id)).rejects.toThrow(NotFound);
    await expect(readOverseen(region.lead, region.reference, id)).rejects.toThrow(NotFound);
    expect((await read()).figures.members).toBe(0);
  });

  test("is told to the overseen, who see by whom", async () => {
    await oversee(board, built.organisation);
    await oversee(board, built.organisation);
    const { notices } = await listNotices(built.lead);
    const told = notices.map(({ notice }) => noticeInWords(notice));
    expect(told.filter((says) => says.includes("now oversees"))).toHaveLength(1);
    const overseers = await listOverseers(built.lead, built.organisation.reference);
    expect(overseers).toMatchObject([{ reference: board.reference, kind: "icb" }]);
  });

  test("never reaches a stranger, a contributor, or an organisation that is not in the portfolio", async () => {
    await oversee(board, built.organisation);
    const id = await summaryOf(built.organisation);
    const contributor = await aMember(board, "contributor");
    await expect(readOverseen(await aPerson(), board.reference, id)).rejects.toThrow(NotFound);
    await expect(readOverseen(contributor, board.reference, id)).rejects.toThrow(NotAllowed);
    const other = await anOrganisation();
    await expect(readOverseen(other.lead, other.reference, id)).rejects.toThrow(NotFound);
    expect(await listPortfolios(other.lead)).toEqual([]);
    expect(await listPortfolios(board.lead)).toMatchObject([{ reference: board.reference, count: 1 }]);
  });

  test("of the whole portal is for its administrators", async () => {
    await refreshSummaries(now);
    await expect(read({ reference: "portal" })).rejects.toThrow(NotFound);
    const administrator = await aPerson();
    await setAdministrator(administrator.email, true);
    const { figures } = await read({ reference: "portal" }, {}, {}, administrator);
    expect(figures.members).toBe(await db.organisation.count());
  });

  test("gives answers only to whoever has a role there", async () => {
    await oversee(board, built.organisation);
    const id = await summaryOf(built.organisation);
    expect((await readOverseen(board.lead, board.reference, id)).overseen.reference).toBeNull();
    await db.membership.create({
      data: { organisationId: built.organisation.id, personId: board.lead.id, role: "viewer" },
    });
    const { overseen } = await readOverseen(board.lead, board.reference, id);
    expect(overseen.reference).toBe(built.organisation.reference);
  });

  test("of a supplier is of what it shares, and ends with the share", async () => {
    await db.organisation.update({
      where: { id: board.id },
      data: { odsCode: board.reference.toUpperCase() },
    });
    const { organisation } = built;
    await aSubmission({ organisation });
    const share = await shareUnasked(built.lead, organisation.reference, {
      productId: null,
      code: board.reference.toUpperCase(),
    });
    await refreshSummaries(now);
    const { rows } = await read();
    expect(rows).toMatchObject([
      { name: "Example Trust", listedAs: "submission", status: "incomplete", hscnConnections: 0 },
    ]);
    await stopSharing(built.lead, share, "You left us.");
    expect((await read()).rows).toEqual([]);
    await refreshSummaries(now);
    expect((await read()).figures.members).toBe(0);
  });

  test("of a product stands beside the organisations, and is counted as one", async () => {
    const product = await aService(built.organisation, { name: "Record" });
    await aSubmission({ organisation: built.organisation, product, commissioner: board });
    await oversee(board, await anOrganisation());
    const { figures, rows } = await read(board, {}, { sort: "name" });
    expect(figures).toMatchObject({ members: 2, products: 1 });
    expect(rows).toMatchObject([
      { name: "Example Trust", listedAs: "assessment" },
      { name: "Example Trust: Record", listedAs: "product" },
    ]);
  });
});

describe("history", () => {
  test("is rebuilt from what had been answered by the end of each month", async () => {
    await oversee(board, built.organisation);
    await answerP7("not_met");
    const long = new Date(now.getTime() - 100 * 24 * 60 * 60 * 1000);
    const where = { id: built.assessment };
    await db.organisation.update({ where: { id: built.organisation.id }, data: { createdAt: long } });
    await db.assessment.update({ where, data: { startedAt: long } });
    expect(await rebuildSummaries(now)).toBeGreaterThan(0);
    const { months } = await read();
    expect(months.length).toBeGreaterThanOrEqual(4);
    const last = months.at(-1)!;
    expect(last).toMatchObject({ members: 1, standings: { incomplete: 1 } });
    const { overseen } = await readOverseen(board.lead, board.reference, await summaryOf(built.organisation));
    expect(overseen.movement).toBe("same");
  });
});

describe("a benchmark", () => {
  const LAST_MONTH = new Date(`${monthsBefore(monthOf(today()), 1)}`);

  /** Organisations of a type of their own, with this status at the end of last month. */
  async function cohort(statuses: string[]) {
    const made: BuiltOrganisation[] = [];
    for (const _ of statuses) made.push(await anOrganisation({ ...TRUST, PF1: "optical" }));
    await refreshSummaries(now);
    for (const [index, status] of statuses.entries())
      await db.monthlySummary.create({
        data: {
          summaryId: await summaryOf(made[index]!),
          month: LAST_MONTH,
          status,
          mandatoryIndex: 42,
          answered: 1,
          applicable: 2,
        },
      });
    return made[0]!;
  }

  test("publishes nothing of few, then rounded counts, and never fewer than five", async () => {
    const one = await cohort(["incomplete", "fully_met"]);
    expect(await readBenchmark(one.lead, one.reference)).toMatchObject({
      type: "optical",
      counts: null,
      medianIndex: null,
    });
    await cohort(Array.from({ length: 8 }, () => "incomplete"));
    expect(await readBenchmark(one.lead, one.reference)).toMatchObject({
      counts: { incomplete: 10, fully_met: null, approaching: null },
      medianIndex: 40,
    });
  });
});

test("an organisation reads what changed since last month", async () => {
  await refreshSummaries(now);
  expect(await readProgress(built.lead, built.organisation.reference)).toMatchObject({
    before: null,
    movement: "new",
    lateActions: 0,
    overdue: 0,
    nextDue: null,
  });
});
