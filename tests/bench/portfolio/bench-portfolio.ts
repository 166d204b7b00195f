import { cpus } from "node:os";
import { db, pool } from "@/lib/data/db";
import { cohortOf } from "@/lib/data/portfolio/cohort";
import { dashboardOf } from "@/lib/data/portfolio/dashboard-statement";
import { readPortfolio } from "@/lib/data/portfolio/portfolio";
import { PORTAL_REFERENCE } from "@/lib/data/portfolio/portfolio-access";
import { PORTAL_PORTFOLIO } from "@/lib/data/portfolio/portfolio-members";
import { refreshSummaries } from "@/lib/data/portfolio/summaries";
import type { PortfolioFilter, PortfolioList } from "@/lib/domain/portfolio/portfolio-filter";
import type { Person } from "@/lib/domain/people/person";
import { median, percentile } from "../median";
import { atOnce } from "../portal/workers";
import { ratio, section, table } from "../table";
import { benchPages } from "./pages";
import { measureSaves, prepareSaves } from "./saves";
import { ORGANISATIONS, seed } from "./seed";

const AIM_RATIO = 3;
const AIM_P95 = 300;
const SECONDS = 5;

interface Asked {
  name: string;
  filter: PortfolioFilter;
  list: PortfolioList;
}

/** Somewhere in the middle of the list. */
const DEEP = "00000005-0000-7000-8000-000000007530";

const ASKED: Asked[] = [
  { name: "everything", filter: {}, list: { sort: "status" } },
  { name: "GP practices with one site", filter: { type: "gp", size: "one" }, list: { sort: "status" } },
  { name: "one region, by index", filter: { region: "b60043" }, list: { sort: "index" } },
  // Eleven suppliers have this in their names: one of all sizes and ten small ones.
  {
    name: "users of suppliers by a part of the name",
    filter: { supplier: "supplier 17" },
    list: { sort: "name" },
  },
  { name: "deep in the list by name", filter: {}, list: { sort: "name", after: DEEP } },
  { name: "short of one requirement", filter: {}, list: { sort: "late", requirement: "C1", at: "short" } },
];

/** How long the dashboard of the whole portal takes, beside its SQL alone and beside counting all summaries anew. */
export async function benchPortfolio(): Promise<void> {
  section(`A portfolio of ${ORGANISATIONS.toLocaleString("en-GB")} organisations × 87 questions`);
  console.log(`${cpus().length} processors, shared with everything else that runs here.`);
  const saves = await prepareSaves();
  const before = await measureSaves(saves);
  const person: Person = saves.lead;
  const began = performance.now();
  await seed(person);
  console.log(`Seeded in ${Math.round((performance.now() - began) / 1000)} s.`);

  const naive = await timed(() => pool.query(NAIVE));
  console.log(`Bare SQL that counts all summaries and months anew: ${naive.toFixed(1)} ms.`);
  const rows: string[][] = [];
  for (const { name, filter, list } of ASKED) {
    const statement = dashboardOf(PORTAL_PORTFOLIO, await cohortOf(PORTAL_PORTFOLIO, filter), list);
    const read = () => readPortfolio(person, PORTAL_REFERENCE, filter, list);
    const [bare, whole] = [
      await timed(() => pool.query(statement.text, statement.values)),
      await timed(read),
    ];
    const { perSecond, taken } = await atOnce(SECONDS, read);
    const p95 = percentile(taken, 0.95);
    const fair = whole / bare <= AIM_RATIO && p95 < AIM_P95 ? "yes" : "no";
    rows.push([
      name,
      bare.toFixed(1),
      whole.toFixed(1),
      ratio(whole / bare),
      Math.round(perSecond).toString(),
      percentile(taken, 0.5).toFixed(1),
      p95.toFixed(1),
      fair,
    ]);
  }
  table(["", "bare ms", "read ms", "ratio", "8 at once /s", "p50 ms", "p95 ms", "aim met"], rows);
  console.log(`Aims: at most ${AIM_RATIO} × the bare SQL; p95 under ${AIM_P95} ms with eight at once.`);

  await benchPages(process.env.DATABASE_URL!, person.id, AIM_P95);

  const after = await measureSaves(saves);
  await db.summary.updateMany({ where: { id: DEEP }, data: { sequence: -1 } });
  console.log(
    `The worker's round after one change: ${(await once(() => refreshSummaries(new Date()))).toFixed(0)} ms.`,
  );
  // Once more without: what else has changed meanwhile, such as the warmth of this process, then shows.
  await db.$executeRaw`TRUNCATE summaries CASCADE`;
  const again = await measureSaves(saves);
  console.log(
    `A save takes ${before.toFixed(1)} ms before there is any of this, ${after.toFixed(1)} ms with it, ${again.toFixed(1)} ms once it is gone.`,
  );
}

/** What a dashboard would cost that kept no tallies. */
const NAIVE = `
  SELECT (SELECT json_agg(a) FROM (SELECT status, count(*), sum(late_actions), sum(hscn_pounds) FROM summaries GROUP BY 1) a),
    (SELECT json_agg(r) FROM (SELECT unnest(short) AS id, count(*) FROM summaries GROUP BY 1) r),
    (SELECT json_agg(m) FROM (SELECT month, status, count(*) FROM monthly_summaries GROUP BY 1, 2) m)`;

const REPEATS = 15;

async function timed(work: () => Promise<unknown>): Promise<number> {
  await work();
  const taken: number[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) taken.push(await once(work));
  return median(taken);
}

async function once(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
