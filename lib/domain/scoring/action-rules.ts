import type { Catalogue } from "../catalogue";
import { actionsOf } from "../catalogue/catalogue";
import type { Action } from "../catalogue/schema";

export interface ActionRule {
  action: Action;
  /** Impact divided by effort. */
  worth: number;
  /** The numbers of the actions to finish first. */
  after: readonly number[];
}

/** All actions of a catalogue. An action's number is its place in this list. */
export function actionRules(catalogue: Catalogue): ActionRule[] {
  const { effort } = catalogue.meta.scoring.action_order;
  const all = actionsOf(catalogue).map(({ action }) => action);
  return all.map((action) => ({
    action,
    worth: action.impact / effort[action.effort],
    after: (action.after ?? []).map((id) => all.findIndex((other) => other.id === id)),
  }));
}
