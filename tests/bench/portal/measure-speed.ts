import { Pool } from "pg";
import { median, percentile } from "../median";
import { ratio, table } from "../table";
import type { Prepared } from "./prepared";
import { request } from "./request";
import { readSaveForm, type SaveForm, sendSaveForm } from "./save-form";
import { startFloor } from "./start-floor";
import { atOnce, WORKERS } from "./workers";

const ROUNDS = 3;
const SECONDS = 3;
const REQUIREMENT = "P9";

/** Something done over and over, beside what it is compared with. */
interface Arm {
  name: string;
  work: (worker: number) => Promise<unknown>;
  floor?: string;
  aim?: number;
}

/** Pages and saves per second with eight at once, beside the least that they can cost. Rounds alternate. */
export async function measureSpeed(address: string, prepared: Prepared): Promise<void> {
  const floor = await startFloor(prepared);
  const pool = new Pool({ connectionString: prepared.databaseUrl, max: WORKERS });
  const forms = await Promise.all(
    prepared.assessments.map((id) => readSaveForm(pageOf(address, id), prepared.cookie)),
  );
  const arms = armsOf(address, floor.address, prepared, pool, forms);
  const seenBefore = forms.map(({ seen }) => seen);

  for (const { work } of arms) await atOnce(1, work);
  const rounds = new Map(arms.map((arm) => [arm.name, [] as Awaited<ReturnType<typeof atOnce>>[]]));
  for (let round = 0; round < ROUNDS; round++)
    for (const arm of arms) rounds.get(arm.name)!.push(await atOnce(SECONDS, arm.work));

  await demandNothingLost(pool, prepared, forms, seenBefore);
  await pool.end();
  floor.stop();

  const speed = (name: string) => median(rounds.get(name)!.map(({ perSecond }) => perSecond));
  const at = (name: string, share: number) =>
    median(rounds.get(name)!.map(({ taken }) => percentile(taken, share))).toFixed(1);
  table(
    ["", "per second", "p50 ms", "p99 ms", "of its floor", "aim"],
    arms.map(({ name, floor, aim }) => [
      name,
      Math.round(speed(name)).toString(),
      at(name, 0.5),
      at(name, 0.99),
      floor ? ratio(speed(name) / speed(floor)) : "",
      aim ? String(aim) : "",
    ]),
  );
}

const pageOf = (address: string, assessment: string) =>
  `${address}/assessments/${assessment}/requirements/${REQUIREMENT}`;

function armsOf(
  address: string,
  floor: string,
  { assessments, cookie, namedStatements, personId }: Prepared,
  pool: Pool,
  forms: SaveForm[],
): Arm[] {
  const levels = ["partly_met", "largely_met"];
  return [
    {
      name: "requirement page",
      work: (worker) => demand(200, pageOf(address, assessments[worker]!), cookie),
      floor: "  bare node:http, same SQL",
      aim: 0.05,
    },
    { name: "  bare node:http, same SQL", work: (worker) => demand(200, `${floor}/${assessments[worker]}`) },
    {
      name: "save of an answer",
      work: (worker) => {
        const form = forms[worker]!;
        return sendSaveForm(form, cookie, { [`${REQUIREMENT}.1`]: levels[form.seen % 2]! });
      },
      floor: "  bare node:http, one upsert",
      aim: 0.1,
    },
    {
      name: "  bare node:http, one upsert",
      work: async (worker) => {
        const body = { type: "text/plain", bytes: Buffer.from("partly_met") };
        const { status } = await request(`${floor}/${assessments[worker]}`, {}, body);
        if (status !== 303) throw new Error(`The bare server answered with ${status}.`);
      },
    },
    {
      name: "  pg alone, one upsert",
      work: (worker) =>
        pool.query({
          name: namedStatements ? "upsert" : undefined,
          text: `INSERT INTO answers (assessment_id, question_id, scope, value, version, changed_at, changed_by_id)
                 VALUES ($1, 'floor', 'organisation', '"x"', 1, now(), $2)
                 ON CONFLICT (assessment_id, question_id, scope) DO UPDATE SET version = answers.version + 1`,
          values: [assessments[worker], personId],
        }),
    },
  ];
}

async function demand(wanted: number, url: string, cookie = "") {
  const { status } = await request(url, { cookie });
  if (status !== wanted) throw new Error(`${url} was answered with ${status}.`);
}

/** Every save that was acknowledged must have raised the revision by one: speed is worth nothing without it. */
async function demandNothingLost(pool: Pool, { assessments }: Prepared, forms: SaveForm[], before: number[]) {
  const { rows } = await pool.query<{ id: string; revision: number }>(
    "SELECT id, revision FROM assessments WHERE id = ANY($1)",
    [assessments],
  );
  const revisions = new Map(rows.map(({ id, revision }) => [id, revision]));
  const acknowledged = forms.reduce((sum, { seen }, worker) => sum + seen - before[worker]!, 0);
  if (assessments.some((id, worker) => revisions.get(id) !== forms[worker]!.seen))
    throw new Error("A save that was acknowledged is not there.");
  console.log(`${acknowledged} saves were acknowledged and none is lost.`);
}
