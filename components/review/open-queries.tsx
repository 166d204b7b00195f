import { InsetText } from "@/components/nhs/inset-text";
import type { Query } from "@/lib/domain/review/review";

interface OpenQueriesProps {
  queries: readonly Query[];
  /** What ends them, as in "after the decision". */
  after: string;
}

/** Warns that queries lapse with what is about to happen. */
export function OpenQueries({ queries, after }: OpenQueriesProps) {
  const open = queries.filter(({ closedAt }) => !closedAt);
  if (open.length === 0) return null;
  return (
    <InsetText>
      <p>
        {open.length === 1 ? "One query is" : `${open.length} queries are`} still open:{" "}
        {[...new Set(open.map(({ requirement }) => requirement))].join(", ")}. Nobody can answer {after}.
      </p>
    </InsetText>
  );
}
