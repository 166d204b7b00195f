import type { ReactNode } from "react";
import { Due } from "@/components/teamwork/due";
import { Tag } from "@/components/nhs/tag";
import { dateInWords, dayInEngland } from "@/lib/domain/dates";
import type { Condition } from "@/lib/domain/review/review";

interface ConditionListProps {
  conditions: readonly Condition[];
  /** An ISO date. */
  today: string;
  /** What the reader can do about one. */
  act: (condition: Condition) => ReactNode;
}

/** What the supplier has to do because the submission was accepted with conditions. */
export const ConditionList = ({ conditions, today, act }: ConditionListProps) => (
  <section>
    <h2>Conditions</h2>
    <ul className="nhsuk-list nhsuk-list--border">
      {conditions.map((condition) => {
        const { id, requirement, what, dueOn, done, metAt } = condition;
        return (
          <li key={id} id={`condition-${id}`}>
            <p className="app-kept-lines nhsuk-u-margin-bottom-1">
              {requirement && `${requirement}: `}
              {what}
            </p>
            <p className="nhsuk-u-margin-bottom-1">
              {metAt ? (
                <Tag colour="green">Met</Tag>
              ) : (
                <>
                  By <Due dueOn={dueOn} today={done ? dueOn : today} />
                </>
              )}
            </p>
            {done && (
              <p className="app-kept-lines">
                The supplier says it is met ({dateInWords(dayInEngland(done.at))}): {done.note}
              </p>
            )}
            {act(condition)}
          </li>
        );
      })}
    </ul>
  </section>
);
