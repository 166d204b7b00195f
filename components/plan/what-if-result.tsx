import { Table } from "@/components/nhs/table";
import { StatusTag } from "@/components/state/status-tag";
import { coverageInWords } from "@/lib/domain/assessment/coverage-words";
import { totalInWords } from "@/lib/domain/plan/cost";
import type { WhatIf } from "@/lib/domain/plan/what-if";
import { whatIfInWords } from "@/lib/domain/plan/what-if-in-words";
import type { AssessmentResult } from "@/lib/domain/scoring/types";
import { ofHundred } from "@/lib/reports/words/of-hundred";
import { ObstaclesGone } from "./obstacles-gone";
import { ActionNames } from "./action-names";
import type { WhatIfPlaces } from "./what-if-places";

interface WhatIfResultProps {
  found: WhatIf;
  at: WhatIfPlaces;
  /** Whether the page has named the actions. */
  named: boolean;
}

/** What would become of the assessment: in sentences first, then in figures, then what is left to see to. */
export function WhatIfResult({ found, at, named }: WhatIfResultProps) {
  const { before, after, actions, vanished, unanswered, undated, late, waiting, missing, readyOn } = found;
  return (
    <section aria-labelledby="result">
      <h2 id="result">What would change</h2>
      {whatIfInWords(found).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Table
        caption="Before and after"
        head={["", "Now", "With these actions"]}
        rows={[
          row("Status", before, after, ({ status }) => <StatusTag status={status} />),
          row("Mandatory index", before, after, ({ mandatoryIndex }) => ofHundred(mandatoryIndex)),
          row("Recommended index", before, after, ({ recommendedIndex }) => ofHundred(recommendedIndex)),
          row("Answered", before, after, ({ coverage }) => coverageInWords(coverage)),
          row("In the way of fully met", before, after, ({ why }) => String(why.all.length)),
        ]}
      />
      <p>Cost of these actions: {totalInWords(actions)}.</p>
      {!named && <ActionNames title="Actions that you tried" actions={actions} at={at} />}
      <ActionNames title="Gaps of these actions close only with others as well" actions={missing} at={at} />
      <ActionNames title="They wait for these, which are not among them" actions={waiting} at={at} />
      {readyOn !== null && <ActionNames title="Without a date" actions={undated} at={at} />}
      <ActionNames title="Late already" actions={late} at={at} />
      <ObstaclesGone
        title="Requirements with less in the way"
        outcomes={vanished.flatMap(outcomeOf)}
        at={at}
      />
      <ObstaclesGone title="Mandatory requirements to answer first" outcomes={unanswered} at={at} />
    </section>
  );
}

const outcomeOf = (obstacle: WhatIf["vanished"][number]) => ("outcome" in obstacle ? [obstacle.outcome] : []);

function row(
  name: string,
  before: AssessmentResult,
  after: AssessmentResult,
  show: (result: AssessmentResult) => React.ReactNode,
) {
  return { key: name, cells: [name, show(before), show(after)] };
}
