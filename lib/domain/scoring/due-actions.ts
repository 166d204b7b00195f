import type { Gap } from "./judge-requirement";
import type { ActionRule, Rules } from "./rules";
import type { Sheet } from "./sheet";
import type { ActionClass, ApartAction, DueAction, Outcome } from "./types";

/** What to do, first things first: class, then impact × reach ÷ effort, but nothing before what it comes after. */
export function dueActions(
  rules: Rules,
  sheet: Sheet,
  gaps: readonly Gap[],
): { actions: DueAction[]; apart: ApartAction[] } {
  const due = new Map<number, Due>();
  const apart = new Map<number, ApartAction>();
  const reachOf = reachRule(rules, sheet);

  for (const gap of gaps)
    for (const number of gap.rule.actions[gap.level] ?? []) {
      const key = keyOf(sheet, number, gap.row);
      const rule = rules.actions[number] as ActionRule;
      if (!gap.outcome) {
        apart.set(key, apartAction(rule, gap, sheet));
        continue;
      }
      const rank = rankOf(gap.outcome);
      const known = due.get(key);
      if (known && known.rank <= rank) continue;
      const worth = rule.worth * reachOf(gap.row);
      due.set(key, {
        key,
        number,
        row: gap.row,
        rank,
        worth,
        rule,
        action: dueAction(rule, gap, sheet, rank),
      });
    }

  for (const key of due.keys()) apart.delete(key);
  const ranked = [...due.values()].sort((a, b) => a.rank - b.rank || b.worth - a.worth || a.key - b.key);
  return { actions: dependenciesFirst(ranked, due, sheet), apart: [...apart.values()] };
}

/** An action that is due, with what ranks it. */
interface Due {
  key: number;
  number: number;
  row: number;
  rank: number;
  worth: number;
  rule: ActionRule;
  action: DueAction;
}

const CLASSES: readonly ActionClass[] = ["must_gap", "unexplained_should", "explained_should"];

const rankOf = ({ obligation, explained }: Outcome) => (obligation === "must" ? 0 : explained ? 2 : 1);

/** One number for an action in a row; in the order of the catalogue, then of scopes. */
const keyOf = (sheet: Sheet, number: number, row: number) => number * sheet.rows + row;

function dueAction(rule: ActionRule, gap: Gap, sheet: Sheet, rank: number): DueAction {
  return { ...apartAction(rule, gap, sheet), class: CLASSES[rank] as ActionClass, after: [] };
}

function apartAction({ action }: ActionRule, gap: Gap, sheet: Sheet): ApartAction {
  const scope = sheet.scopeOf(gap.row);
  return {
    id: `${action.id}@${scope}`,
    action: action.id,
    requirement: gap.requirement,
    scope,
    question: gap.rule.question.id,
    effort: action.effort,
  };
}

/** How much of the organisation something in a row touches: rules of the catalogue, 1 where none is true. */
function reachRule(rules: Rules, sheet: Sheet): (row: number) => number {
  const known: number[] = [];
  return (row) =>
    (known[row] ??=
      rules.reach.find(
        ({ level, test }) =>
          row >= sheet.firstRow(level) && row < sheet.endRow(level) && (!test || test(sheet, row)),
      )?.reach ?? 1);
}

/** Keeps the ranking, but puts what an action comes after in front of it, whatever its own rank. */
function dependenciesFirst(ranked: readonly Due[], due: ReadonlyMap<number, Due>, sheet: Sheet): DueAction[] {
  const ordered = new Set<DueAction>();
  const place = (one: Due) => {
    if (ordered.has(one.action)) return;
    for (const before of dependenciesOf(one, due, sheet)) {
      place(before);
      one.action.after.push(before.action.id);
    }
    ordered.add(one.action);
  };
  for (const one of ranked) place(one);
  return [...ordered];
}

/** In the row in hand, else for the organisation: an action at one site never waits for another site. */
function dependenciesOf({ rule, row }: Due, due: ReadonlyMap<number, Due>, sheet: Sheet): Due[] {
  const found: Due[] = [];
  for (const number of rule.after) {
    const before = due.get(keyOf(sheet, number, row)) ?? due.get(keyOf(sheet, number, 0));
    if (before) found.push(before);
  }
  return found;
}
