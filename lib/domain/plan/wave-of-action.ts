import type { MigrationPlan } from "../migration/plan-waves";
import { type PlanAction, shownTargets } from "./plan-action";

/** The wave in which an action is wanted: the earliest of the services that it is for. Null without one to move. */
export function waveOfAction(
  action: Pick<PlanAction, "targets">,
  { placed }: Pick<MigrationPlan, "placed">,
): number | null {
  const waves = shownTargets(action).flatMap(({ scope }) => {
    const service = scope.startsWith("service:") ? placed.get(scope.slice("service:".length)) : undefined;
    return service ? [service.wave] : [];
  });
  return waves.length > 0 ? Math.min(...waves) : null;
}
