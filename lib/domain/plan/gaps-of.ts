import type { ScopeKey } from "../scope";
import { liveTargets, type PlanAction } from "./plan-action";

/** The requirements that fall short, each place once, in the order of their ids. */
export function gapsOf(actions: readonly PlanAction[]): { requirement: string; scope: ScopeKey }[] {
  const gaps = new Map(
    actions
      .flatMap(liveTargets)
      .map(({ requirement, scope }) => [`${requirement} ${scope}`, { requirement, scope }]),
  );
  return [...gaps]
    .sort(([one], [other]) => one.localeCompare(other, "en-GB", { numeric: true }))
    .map(([, gap]) => gap);
}
