import { isDeepStrictEqual } from "node:util";
import { scoreAssessment } from "@/lib/domain/scoring/score-assessment";
import { median } from "../median";
import { ratio, section, table } from "../table";
import { arithmeticOf, arithmeticResultOf, type Engine } from "./arithmetic";
import { catalogue, fullAssessment } from "./full-assessment";
import { rulesEngine } from "./rules-engine";
import { survey } from "./survey";
import { typedArrays } from "./typed-arrays";

const ASSESSMENTS = 20;
const AIM_MS = 0.2;

/** Scores full assessments beside three other ways to do the arithmetic of it, with results checked equal. */
export async function benchScoring(): Promise<void> {
  const assessments = Array.from({ length: ASSESSMENTS }, (_, seed) => fullAssessment(seed + 1));
  const cases = assessments.map(arithmeticOf);
  const results = assessments.map((assessed) => scoreAssessment(catalogue, assessed));
  const [first] = cases;
  const { outcomes, actions } = results[0]!;

  section("Scoring one full assessment");
  console.log(
    `87 questions, 4 sites, 10 services: ${outcomes.length} outcomes, about ${actions.length} actions. Milliseconds each, in one process.`,
  );
  const portal = await time(2000, (run) => void scoreAssessment(catalogue, assessments[run % ASSESSMENTS]!));
  const rows = [["the portal: outcomes, reasons, status, indices, actions", ms(portal), "", `aim ${AIM_MS}`]];

  const engines: [name: string, runs: number, engine: Engine][] = [
    ["loop over typed arrays: outcomes and indices only", 20_000, typedArrays(first!)],
    ["json-rules-engine: outcomes and indices only", 40, rulesEngine(first!)],
    ["survey-core: outcomes and indices only", 20, survey(first!)],
  ];
  for (const [name, runs, engine] of engines) {
    for (const [number, { levels }] of cases.entries())
      if (!isDeepStrictEqual(await engine(levels), arithmeticResultOf(results[number]!)))
        throw new Error(`${name} and the portal differ on assessment ${number}.`);
    const taken = await time(runs, (run) => engine(cases[run % ASSESSMENTS]!.levels));
    rows.push([name, ms(taken), `${ratio(taken / portal)} ×`, "equal"]);
  }
  table(["", "median ms", "beside the portal", "results"], rows);
}

const ms = (value: number) => value.toPrecision(3);

/** The median time of a run, after as many runs again to warm up, in milliseconds. */
async function time(runs: number, work: (run: number) => unknown): Promise<number> {
  const taken: number[] = [];
  for (let run = 0; run < 2 * runs; run++) {
    const start = performance.now();
    await work(run);
    if (run >= runs) taken.push(performance.now() - start);
  }
  return median(taken);
}
