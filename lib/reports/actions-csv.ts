import { ACTION_CLASSES } from "./action-classes";
import { namesOf } from "./places";
import type { Report } from "./report-schema";
import { toCsv } from "./to-csv";

const COLUMNS = [
  "order",
  "id",
  "class",
  "requirement",
  "what",
  "why",
  "scope",
  "where",
  "owner",
  "effort",
  "impact",
  "protective_marking",
] as const;

/** One row per action and scope, first things first. */
export function actionsCsv({ actions, scopes, marking }: Report): string {
  const nameOf = namesOf(scopes);
  return toCsv(
    COLUMNS,
    actions.map(({ id, requirement, scope, why, owner, effort, impact, ...action }, index) => ({
      order: index + 1,
      id,
      class: ACTION_CLASSES[action.class],
      requirement,
      what: action.do,
      why,
      scope,
      where: nameOf(scope),
      owner,
      effort,
      impact,
      protective_marking: marking ?? "",
    })),
  );
}
