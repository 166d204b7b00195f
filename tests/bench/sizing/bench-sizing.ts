import { sizeSite } from "@/lib/domain/sizing/size-site";
import { median } from "../median";
import { ratio, section, table } from "../table";
import { manySites } from "./many-sites";

const SITES = [62, 125, 250, 500];
const USES_EACH = 40;
const RUNS = 20;
const AIM_MS = 200;

/** Sizes every site of organisations of growing size. */
export function benchSizing(): void {
  section("Sizing every site of an organisation");
  console.log(`${USES_EACH} services used at each site, two connections each. Milliseconds in one process.`);
  let before: number | undefined;
  const rows = SITES.map((sites) => {
    const inputs = manySites(sites, USES_EACH);
    const taken = time(() => inputs.map(sizeSite));
    const grown = before === undefined ? "" : `${ratio(taken / before)} ×`;
    before = taken;
    const aim = sites === SITES.at(-1) ? `aim ${AIM_MS}` : "";
    return [`${sites} sites, ${sites * 4} services, ${sites * USES_EACH} uses`, ms(taken), grown, aim];
  });
  table(["", "median ms", "beside half the size", ""], rows);
}

const ms = (value: number) => value.toPrecision(3);

/** The median time, after as many runs again to warm up, in milliseconds. */
function time(work: () => unknown): number {
  const taken: number[] = [];
  for (let run = 0; run < 2 * RUNS; run++) {
    const start = performance.now();
    work();
    if (run >= RUNS) taken.push(performance.now() - start);
  }
  return median(taken);
}
