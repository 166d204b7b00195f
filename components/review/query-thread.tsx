import type { ReactNode } from "react";
import { momentInWords } from "@/lib/domain/moment-in-words";
import type { Query } from "@/lib/domain/review/review";
import type { Side } from "@/lib/domain/review/transitions";

interface QueryThreadProps {
  query: Query;
  /** The names of the two organisations. */
  names: Record<Side, string>;
  /** What can be done with it. */
  children?: ReactNode;
}

/** A query with its answers, as they were typed. */
export const QueryThread = ({ query, names, children }: QueryThreadProps) => (
  <article id={`query-${query.id}`} className="nhsuk-u-margin-bottom-4">
    <ol className="nhsuk-list" aria-label={`Query about ${query.requirement}`}>
      {query.messages.map(({ id, side, text, at, by }) => (
        <li key={id}>
          <p className="nhsuk-u-margin-bottom-1">
            <strong>{by}</strong>{" "}
            <span className="app-beside">
              {names[side]}, {momentInWords(at)}
            </span>
          </p>
          <p className="app-kept-lines nhsuk-u-margin-bottom-2">{text}</p>
        </li>
      ))}
    </ol>
    {query.closedAt && (
      <p className="nhsuk-u-secondary-text-colour nhsuk-body-s">Closed on {momentInWords(query.closedAt)}</p>
    )}
    {children}
  </article>
);
