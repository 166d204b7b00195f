import { TextLink } from "@/components/nhs/text-link";
import { dateInWords } from "@/lib/domain/dates";
import type { OrganisationProgress as Progress } from "@/lib/domain/portfolio/organisation-progress";
import { STANDING_WORDS } from "@/lib/domain/portfolio/standings";

interface OrganisationProgressProps {
  root: string;
  /** Where what is assigned stands; null for a role that does not see it. */
  assignments: string | null;
  progress: Progress;
  /** Whether the reader may see the plan. */
  plan: boolean;
}

/** What changed since last month, what is late and what comes next. */
export function OrganisationProgress({ root, assignments, progress, plan }: OrganisationProgressProps) {
  const { assurance, lateActions, overdue, nextDue } = progress;
  return (
    <>
      <h2>Since last month</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>{movementInWords(progress)}</li>
        <li>
          {assurance > 0
            ? `Assurance of the answers is ${assurance.toFixed(1)} of 3 on average.`
            : "All answers are asserted: no valid evidence is attached."}
        </li>
        {plan && (
          <li>
            <TextLink href={`${root}/plan`}>
              {lateActions === 0
                ? "No action of the plan"
                : `${lateActions} ${lateActions === 1 ? "action" : "actions"} of the plan`}
            </TextLink>{" "}
            {lateActions > 1 ? "are" : "is"} late.
          </li>
        )}
        {assignments && overdue > 0 && (
          <li>
            <TextLink href={assignments}>
              {overdue} {overdue === 1 ? "assignment" : "assignments"}
            </TextLink>{" "}
            {overdue === 1 ? "is" : "are"} overdue.
          </li>
        )}
        {assignments && nextDue && (
          <li>
            <TextLink href={assignments}>The next assignment</TextLink> is due on {dateInWords(nextDue)}.
          </li>
        )}
      </ul>
    </>
  );
}

function movementInWords({
  before,
  movement,
}: Pick<OrganisationProgressProps["progress"], "before" | "movement">) {
  if (!before) return "There is no earlier month to compare with yet.";
  const was = `At the end of last month it was “${STANDING_WORDS[before].label}”.`;
  if (movement === "better") return `▲ The status is better. ${was}`;
  if (movement === "worse") return `▼ The status is worse. ${was}`;
  return "The status is the same as at the end of last month.";
}
