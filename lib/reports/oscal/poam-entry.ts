import type { ScopeKey } from "@/lib/domain/scope";
import { ACTION_CLASSES } from "../action-classes";
import { groupActions } from "../action-groups";
import { groupBy } from "../group-by";
import type { Report } from "../report-schema";
import type { Risk } from "./oscal-shape";

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

/** What the catalogue advises, each action once with all its places. */
export const advised = (actions: Report["actions"]): PoamEntry[] => {
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
