import type { Save } from "@/components/form/keep-typed";
import { SaveForm } from "@/components/form/save-form";
import { TextareaField } from "@/components/form/textarea-field";
import { TextLink } from "@/components/nhs/text-link";
import { type Review, waitsForSupplier } from "@/lib/domain/review/review";
import type { FormState } from "@/lib/forms/form-state";
import { QueriesElsewhere } from "./queries-elsewhere";
import { QueryThread } from "./query-thread";

interface QueriesToAnswerProps {
  review: Review;
  page: string;
  /** Of the page, for the form that is open. */
  title: string;
  /** The id of the query that is being answered. */
  answering?: string;
  /** What was typed before. */
  kept?: FormState;
  /** Absent for somebody who may not answer. */
  answer?: (queryId: string) => Save;
}

/** What the reviewers ask the supplier, with a form for the answer to one. */
export function QueriesToAnswer({ review, page, title, answering, kept, answer }: QueriesToAnswerProps) {
  const { queries, submission, commissioner, goesOn } = review;
  return (
    <section>
      <h2>Queries</h2>
      {goesOn ? (
        <QueriesElsewhere goesOn={goesOn} side="supplier" />
      ) : (
        queries.length === 0 && <p>The reviewers have asked nothing.</p>
      )}
      {queries.map((query) => (
        <div key={query.id}>
          <h3 className="nhsuk-heading-s">About {query.requirement}</h3>
          <QueryThread
            query={query}
            names={{ supplier: submission.supplier.name, commissioner: commissioner.name }}
          >
            {answer &&
              !query.closedAt &&
              (query.id === answering ? (
                <SaveForm title={title} save={answer(query.id)} submit="Send the answer" initial={kept}>
                  <TextareaField name="answer" label="Your answer" hint="The reviewers are told." />
                </SaveForm>
              ) : (
                <p>
                  <TextLink
                    href={`${page}?query=${query.id}#query-${query.id}`}
                    about={`the query about ${query.requirement}`}
                  >
                    {waitsForSupplier(query) ? "Answer" : "Add to your answer"}
                  </TextLink>
                </p>
              ))}
          </QueryThread>
        </div>
      ))}
    </section>
  );
}
