import { listInWords } from "../migration/list-in-words";
import type { CheapestSet, WhyChosen } from "./cheapest-set";
import { costInWords, totalCost } from "./cost";
import type { PlanAction } from "./plan-action";

/** The cheapest set in sentences: what it is, what it costs, how sure that is. */
export function cheapestInWords({ actions, proven }: Pick<CheapestSet, "actions" | "proven">): string[] {
  if (actions.length === 0) return ["No action of the plan closes a mandatory gap."];
  const { oneOff, yearly, unknown } = totalCost(actions.map(({ action }) => action));
  const known = costInWords({ oneOffPounds: oneOff, yearlyPounds: yearly });
  const those = actions.length === 1 ? "This action costs" : `These ${actions.length} actions cost`;
  return [
    unknown === actions.length
      ? `Nobody has entered what ${actions.length === 1 ? "it costs" : "they cost"}.`
      : `${those} ${lowerFirst(known)}${unknown > 0 ? `, and ${unknown === 1 ? "one of them has" : `${unknown} of them have`} no cost entered` : ""}.`,
    proven
      ? `No cheaper set closes the same gaps. ${HOW_COMPARED}`
      : `This is a good set, not proven to be the cheapest: there are too many alternatives to compare them all. ${HOW_COMPARED}`,
  ];
}

const HOW_COMPARED =
  "Cost is the one-off cost and that of the first year. A cost that is not known counts as more than any that is known; among those, less effort comes first.";

/** Why an action is in the set, as the rest of a sentence that begins with "because". */
export function whyInWords(why: WhyChosen): string {
  switch (why.kind) {
    case "only": {
      const requirements = [...new Set(why.gaps.map(({ requirement }) => requirement))];
      return `the gap in ${listInWords(requirements)} cannot close without it`;
    }
    case "cheaper":
      return why.than.length > 0
        ? `closing its gaps with ${listInWords(why.than.map(quoted))} would not cost less`
        : "it closes gaps that the others leave";
    case "first":
      return `${listInWords(why.before.map(quoted))} ${why.before.length === 1 ? "waits" : "wait"} for it`;
  }
}

const quoted = ({ title }: PlanAction) => `“${title}”`;

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
