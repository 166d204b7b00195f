import { dateInWords } from "../dates";
import { STATUS_WORDS } from "../scoring/words";
import type { WhatIf } from "./what-if";

/** What would become of an assessment, in sentences, what matters most first. */
export function whatIfInWords(found: WhatIf): string[] {
  const { before, after, actions, vanished, unanswered } = found;
  const count = actions.length === 1 ? "this action" : `these ${actions.length} actions`;
  const now = STATUS_WORDS[before.status].label;
  const then = STATUS_WORDS[after.status].label;
  const musts = vanished.filter((one) => "outcome" in one && one.outcome.obligation === "must").length;
  return [
    before.status === after.status
      ? `With ${count} done, the status would still be “${now}”.`
      : `With ${count} done, the status would be “${then}” instead of “${now}”.`,
    vanished.length === 0
      ? "Nothing that is in the way would be settled."
      : `${vanished.length} of ${before.why.all.length} things in the way of “${STATUS_WORDS.fully_met.label}” would be settled, ${musts === 0 ? "none" : musts} of them mandatory.`,
    ...(unanswered.length > 0
      ? [
          `${unanswered.length === 1 ? "1 mandatory outcome is" : `${unanswered.length} mandatory outcomes are`} unknown: no action can settle what is not answered.`,
        ]
      : []),
    ...(before.status === after.status ? [] : [readyInWords(found)]),
  ];
}

function readyInWords({ readyOn, undated, late, actions }: WhatIf): string {
  if (readyOn === null) return "Nobody can say when: none of them has a date.";
  const doubts = [
    ...(undated.length > 0
      ? [`${undated.length} of ${actions.length} ${undated.length === 1 ? "has" : "have"} no date`]
      : []),
    ...(late.length > 0 ? [`${late.length} ${late.length === 1 ? "is" : "are"} late already`] : []),
  ];
  return `By the dates in the plan, that is reached on ${dateInWords(readyOn)}${doubts.length > 0 ? `, but ${doubts.join(" and ")}` : ""}.`;
}
