import { Due } from "@/components/teamwork/due";
import { TextLink } from "@/components/nhs/text-link";
import type { OpenCondition } from "@/lib/domain/review/open-condition";

interface OpenConditionsProps {
  conditions: readonly OpenCondition[];
  /** An ISO date. */
  today: string;
}

/** What is still to do because submissions were accepted with conditions. Nothing where there is none. */
export const OpenConditions = ({ conditions, today }: OpenConditionsProps) =>
  conditions.length > 0 && (
    <section>
      <h2 className="nhsuk-heading-m">Conditions to meet</h2>
      <ul className="nhsuk-list nhsuk-list--border">
        {conditions.map(({ id, reviewId, submissionId, commissioner, product, requirement, what, dueOn }) => (
          <li key={id}>
            <TextLink href={`/submissions/${submissionId}/reviews/${reviewId}#condition-${id}`}>
              {requirement && `${requirement}: `}
              {what}
            </TextLink>
            <span className="app-line">
              {product && `${product}. `}
              {commissioner}, by <Due dueOn={dueOn} today={today} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
