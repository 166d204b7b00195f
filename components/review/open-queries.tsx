import type { ReactNode } from "react";
import { InsetText } from "@/components/nhs/inset-text";
import { type Query, waitsForSupplier } from "@/lib/domain/review/review";

interface OpenQueriesProps {
  queries: readonly Query[];
  /** What becomes of them, in a sentence. */
  children: ReactNode;
}

/** Says which queries are open, and what becomes of them with what is about to happen. */
export function OpenQueries({ queries, children }: OpenQueriesProps) {
  const open = queries.filter(({ closedAt }) => !closedAt);
  if (open.length === 0) return null;
  return (
    <InsetText>
      <p>
        {open.length === 1 ? "One query is" : `${open.length} queries are`} still open:{" "}
        {open
          .map((query) => `${query.requirement} (${waitsForSupplier(query) ? "no answer yet" : "answered"})`)
          .join(", ")}
        . {children}
      </p>
    </InsetText>
  );
}
