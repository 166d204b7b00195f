import { planWaves } from "@/lib/domain/migration/plan-waves";
import { warningsOf } from "@/lib/domain/migration/warnings-of";
import { sitesByService, whatItUnblocks } from "@/lib/domain/migration/what-it-unblocks";
import { registerOf } from "@/tests/support/register-to-move";
import { median } from "../median";
import { ratio, section, table } from "../table";

const SIZES = [500, 1000, 2000, 4000];
const RUNS = 15;
const AIM_MS = 200;
const AIM_SERVICES = 2000;

/** Orders registers of growing size: three dependencies for each service, a site for each four. */
export function benchMigration(): void {
  section("The order of moving the services of a register");
  console.log(
    "Milliseconds in one process; growth is beside the size before, where twice the size is 2 when linear.",
  );
  let before: number | undefined;
  const rows = SIZES.map((count) => {
    const { services, dependencies, uses } = registerOf(count, count);
    const order = time(() => warningsOf(planWaves(services, dependencies), services));
    const plan = planWaves(services, dependencies);
    const sites = sitesByService(uses);
    const unblocks = time(() => {
      for (const id of plan.placed.keys()) whatItUnblocks(plan, sites, id);
    });
    const growth = before ? `${ratio(order / before)} ×` : "";
    before = order;
    const name = `${count} services, ${dependencies.length} dependencies, ${count / 4} sites`;
    return [
      name,
      order.toPrecision(3),
      growth,
      unblocks.toPrecision(3),
      count === AIM_SERVICES ? `aim ${AIM_MS}` : "",
    ];
  });
  table(["", "waves and warnings", "growth", "what each unblocks", ""], rows);
}

/** The median time of a run, after as many runs again to warm up, in milliseconds. */
function time(work: () => unknown): number {
  const taken = Array.from({ length: 2 * RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(taken.slice(RUNS));
}
