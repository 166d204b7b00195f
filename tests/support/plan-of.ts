import type { Catalogue } from "@/lib/domain/catalogue";
import type { PlanAction } from "@/lib/domain/plan/plan-action";
import type { AssessmentResult } from "@/lib/domain/scoring/types";
import { aPlanAction, aTarget } from "./plan-action";

/** The plan that a scoring gives rise to: one action over all its places, called by its id in the catalogue. */
export function planOf(
  catalogue: Catalogue,
  { actions }: Pick<AssessmentResult, "actions">,
  changes: (id: string) => Partial<PlanAction> = () => ({}),
): PlanAction[] {
  return [...new Set(actions.map(({ action }) => action))].map((id) =>
    aPlanAction({
      id,
      catalogueAction: id,
      title: id,
      effort: catalogue.action(id)!.action.effort,
      needs: catalogue.action(id)!.action.after ?? [],
      targets: actions.flatMap(({ id: key, action, requirement, scope, class: kind }, rank) =>
        action === id ? [aTarget({ key, requirement, scope, class: kind, rank })] : [],
      ),
      ...changes(id),
    }),
  );
}
