import type { ScopeKey } from "@/lib/domain/scope";
import { ACTION_CLASSES } from "@/lib/reports/words/action-classes";
import { groupActions } from "../action-groups";
import { groupBy } from "../group-by";
import type { PlannedAction } from "@/lib/reports/model/plan-schema";
import type { Report } from "@/lib/reports/model/report-schema";
import type { Risk } from "./oscal-shape";
import { sayable } from "./oscal-words";

/** Something to do, as an item of a plan of action needs it. Days are ISO dates. */
export interface PoamEntry {
  /** The same from one file to the next. */
  key: string;
  what: string;
  why: string;
  status: Risk["status"];
  lifecycle: Risk["remediations"][number]["lifecycle"];
  targets: { requirement: string; scope: ScopeKey }[];
  /** Who is to do it: a name, or the role that the catalogue gives. */
  owner: string | null;
  startsOn: string | null;
  dueOn: string | null;
  /** Keys of entries to finish first. */
  needs: string[];
  props: Record<string, string | number | boolean | null>;
  /** Ids of actions of the report that it stands for. */
  answers: string[];
}

/** What a report says is to be done: what is planned, then what is due and in no plan. */
export function entriesOf({ actions, plan }: Report): PoamEntry[] {
  const entries = (plan?.actions ?? []).map(planned);
  const answered = new Set(entries.flatMap(({ answers }) => answers));
  return [...entries, ...advised(actions.filter(({ id }) => !answered.has(id)))];
}

/** How far a plan's action is, in the words of OSCAL. */
const STATES: Record<PlannedAction["status"], Pick<PoamEntry, "status" | "lifecycle">> = {
  proposed: { status: "open", lifecycle: "recommendation" },
  accepted: { status: "remediating", lifecycle: "planned" },
  in_progress: { status: "remediating", lifecycle: "planned" },
  done: { status: "remediating", lifecycle: "completed" },
  verified: { status: "closed", lifecycle: "completed" },
  declined: { status: "open", lifecycle: "recommendation" },
  exception: { status: "deviation-approved", lifecycle: "planned" },
  not_needed: { status: "closed", lifecycle: "recommendation" },
};

const planned = (action: PlannedAction, _: number, all: readonly PlannedAction[]): PoamEntry => ({
  ...STATES[action.status],
  key: action.id,
  what: action.title,
  why: action.why || action.title,
  targets: action.targets,
  owner: action.owner,
  startsOn: sayable(action.startsOn),
  dueOn: sayable(action.dueOn),
  needs: action.needs.filter((needed) => all.some(({ id }) => id === needed)),
  props: {
    "plan-action": action.id,
    action: action.action,
    part: action.part,
    mandatory: action.mandatory,
    priority: action.priority,
    status: action.status,
    "status-on": action.statusOn,
    "status-reason": action.statusReason,
    "exception-until": action.exceptionUntil,
    "starts-on": action.startsOn,
    "due-on": action.dueOn,
    "why-no-date": action.whyNoDate,
    effort: action.effort,
    "one-off-pounds": action.oneOffPounds,
    "yearly-pounds": action.yearlyPounds,
    funding: action.funding,
    people: action.people,
  },
  answers: action.targets.flatMap(({ due }) => due ?? []),
});

/** What the catalogue advises, each action once with all its places. */
const advised = (actions: Report["actions"]): PoamEntry[] => {
  const ids = new Map(groupBy(actions, keyOf).map((same) => [keyOf(same[0]!), same.map(({ id }) => id)]));
  return groupActions(actions).map((action) => ({
    key: keyOf(action),
    what: action.do,
    why: action.why,
    status: "open",
    lifecycle: "recommendation",
    targets: action.scopes.map((scope) => ({ requirement: action.requirement, scope })),
    owner: action.owner,
    startsOn: null,
    dueOn: null,
    needs: [],
    props: {
      action: action.action,
      class: ACTION_CLASSES[action.class],
      effort: action.effort,
      impact: action.impact,
    },
    answers: ids.get(keyOf(action)) ?? [],
  }));
};

const keyOf = ({ action, class: kind }: { action: string; class: string }) => `${action} ${kind}`;
