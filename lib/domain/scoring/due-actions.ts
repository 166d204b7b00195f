import type { Gap } from "./judging";
import type { ActionRule } from "./action-rules";
import type { Rules } from "./rules";
import type { Sheet } from "./sheet";
import type { ActionClass, ApartAction, DueAction } from "./types";

/** What to do, first things first: class, then impact × reach ÷ effort, but nothing before what it comes after. */
export function dueActions(
  rules: Rules,
  sheet: Sheet,
  gaps: readonly Gap[],
): { actions: DueAction[]; apart: ApartAction[] } {
  const counted = new Map<number, Due>();
  const apart = new Map<number, Due>();
  const reachOf = reachRule(rules, sheet);

  for (const gap of gaps)
    for (const number of gap.rule.actions[gap.level] ?? []) {
      const rule = rules.actions[number] as ActionRule;
      const key = number * sheet.rows + gap.row;
      const list = gap.outcome ? counted : apart;
      const rank = rankOf(gap);
      const known = list.get(key);
      // One action can close several gaps: the most pressing one ranks it.
      if (known && known.rank <= rank) continue;
      list.set(key, { key, gap, rule, rank, worth: rule.worth * reachOf(gap.row), placed: false });
    }

  const ranked = [...counted.values()].sort((a, b) => a.rank - b.rank || b.worth - a.worth || a.key - b.key);
  return {
    actions: dependenciesFirst(ranked, counted, sheet),
    apart: [...apart.values()].filter(({ key }) => !counted.has(key)).map((due) => apartAction(due, sheet)),
  };
}

/** An action that is due in a row, with what ranks it. */
interface Due {
  /** One number for action and row, in the order of the catalogue and then of scopes. */
  key: number;
  gap: Gap;
  rule: ActionRule;
  rank: number;
  worth: number;
  placed: boolean;
}

const CLASSES: readonly ActionClass[] = ["must_gap", "unexplained_should", "explained_should"];

const rankOf = ({ outcome }: Gap) => (outcome?.obligation === "must" ? 0 : outcome?.explained ? 2 : 1);

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
function dependenciesFirst(
  ranked: readonly Due[],
  counted: ReadonlyMap<number, Due>,
  sheet: Sheet,
): DueAction[] {
  const ordered: DueAction[] = [];
  const place = (due: Due) => {
    if (due.placed) return;
    due.placed = true;
    const before = dependenciesOf(due, counted, sheet);
    before.forEach(place);
    ordered.push(dueAction(due, before, sheet));
  };
  ranked.forEach(place);
  return ordered;
}

const NOTHING: readonly Due[] = [];

/** In the row in hand, else for the organisation: an action at one site never waits for another site. */
function dependenciesOf({ rule, gap }: Due, counted: ReadonlyMap<number, Due>, sheet: Sheet): readonly Due[] {
  if (rule.after.length === 0) return NOTHING;
  return rule.after.flatMap((number) => {
    const key = number * sheet.rows;
    return counted.get(key + gap.row) ?? counted.get(key) ?? [];
  });
}

/** The id, `C1-R2@site:<id>`, stays the same from one scoring to the next: a plan can refer to it. */
const idOf = ({ rule, gap }: Due, sheet: Sheet) => `${rule.action.id}@${sheet.scopeOf(gap.row)}`;

const dueAction = (due: Due, before: readonly Due[], sheet: Sheet): DueAction => ({
  id: idOf(due, sheet),
  action: due.rule.action.id,
  requirement: due.gap.requirement,
  scope: sheet.scopeOf(due.gap.row),
  question: due.gap.rule.question.id,
  effort: due.rule.action.effort,
  class: CLASSES[due.rank] as ActionClass,
  after: before.map((one) => idOf(one, sheet)),
});

const apartAction = (due: Due, sheet: Sheet): ApartAction => ({
  id: idOf(due, sheet),
  action: due.rule.action.id,
  requirement: due.gap.requirement,
  scope: sheet.scopeOf(due.gap.row),
  question: due.gap.rule.question.id,
  effort: due.rule.action.effort,
});
