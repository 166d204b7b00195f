import type { Save } from "@/components/form/keep-typed";
import { SaveForm } from "@/components/form/save-form";
import { TextareaField } from "@/components/form/textarea-field";
import { TextLink } from "@/components/nhs/text-link";
import type { Review } from "@/lib/domain/review/review";
import type { FormState } from "@/lib/forms/form-state";
import { QueriesElsewhere } from "./queries-elsewhere";
import { QueryThread } from "./query-thread";

interface QueryFormsProps {
  review: Review;
  requirement: string;
  path: string;
  /** The id of the query to which more is said. */
  replying?: string;
  /** Sends a query, or more of one; absent for somebody who may not. */
  ask?: Save;
  /** What was typed as a question when the session ended. */
  kept?: FormState;
  close: (queryId: string) => Save;
}

/** What reviewers ask the supplier about a requirement, what came back, and a form for more. */
export function QueryForms({ review, requirement, path, replying, ask, kept, close }: QueryFormsProps) {
  const queries = review.queries.filter((query) => query.requirement === requirement);
  const again = queries.some(({ id, closedAt }) => id === replying && !closedAt);
  return (
    <section>
      <h2 className="nhsuk-heading-m">Queries to the supplier</h2>
      {review.goesOn ? (
        <QueriesElsewhere goesOn={review.goesOn} side="commissioner" />
      ) : (
        queries.length === 0 && <p>None so far. The supplier sees what you ask.</p>
      )}
      {queries.map((query) => (
        <QueryThread
          key={query.id}
          query={query}
          names={{ supplier: review.submission.supplier.name, commissioner: review.commissioner.name }}
        >
          {ask && !query.closedAt && (
            <>
              {query.id !== replying && (
                <p>
                  <TextLink href={`${path}?query=${query.id}#question`}>Say more</TextLink>
                </p>
              )}
              <SaveForm save={close(query.id)} submit="Close the query" variant="secondary" />
            </>
          )}
        </QueryThread>
      ))}
      {ask && (
        <SaveForm save={ask} initial={kept} submit={again ? "Send" : "Ask the supplier"} variant="secondary">
          <TextareaField
            name="question"
            label={again ? "Say more about the query" : "Ask the supplier"}
            hint="The supplier is told and answers here."
            rows={3}
          />
        </SaveForm>
      )}
    </section>
  );
}
