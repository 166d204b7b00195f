import type { Risk } from "./oscal-shape";
import { type IdOf, momentOf, propsOf } from "./oscal-words";
import type { PoamEntry } from "./poam-entry";
import { someOr } from "./some-or";

/** The gap that an entry closes, and what is done about it by when and by whom. */
export function riskOf(entry: PoamEntry, observations: readonly string[], id: IdOf): Risk {
  const { key, what, why, status, lifecycle, dueOn, props } = entry;
  return {
    uuid: id("risk", key),
    title: what,
    description: why,
    statement: `The requirement falls short until this is done: ${what}.`,
    status,
    ...(dueOn ? { deadline: momentOf(dueOn) } : {}),
    remediations: [
      {
        uuid: id("remediation", key),
        lifecycle,
        title: what,
        description: why,
        props: propsOf({ key, ...props }),
        tasks: [milestoneOf(entry, id)],
      },
    ],
    ...someOr(
      "related-observations",
      observations.map((uuid) => ({ "observation-uuid": uuid })),
    ),
  };
}

const milestoneOf = (
  { key, what, owner, startsOn, dueOn, needs }: PoamEntry,
  id: IdOf,
): Risk["remediations"][number]["tasks"][number] => ({
  uuid: id("milestone", key),
  type: "milestone",
  title: what,
  ...timed(startsOn, dueOn),
  ...someOr(
    "dependencies",
    needs.map((needed) => ({ "task-uuid": id("milestone", needed) })),
  ),
  ...(owner ? { "responsible-roles": [{ "role-id": "action-owner", remarks: owner }] } : {}),
});

/** A start without an end is no time in OSCAL: the properties have it. */
const timed = (startsOn: string | null, dueOn: string | null) =>
  !dueOn
    ? {}
    : startsOn && startsOn <= dueOn
      ? { timing: { "within-date-range": { start: momentOf(startsOn), end: momentOf(dueOn) } } }
      : { timing: { "on-date": { date: momentOf(dueOn) } } };
