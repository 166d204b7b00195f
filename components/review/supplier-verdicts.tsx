import { getCatalogue } from "@/lib/domain/catalogue";
import { verdictsIn, type Review } from "@/lib/domain/review/review";
import { reviewedResult } from "@/lib/domain/review/reviewed-result";
import { sees } from "@/lib/domain/review/sight";
import { canMove } from "@/lib/domain/review/transitions";
import { toJudge } from "@/lib/domain/review/to-judge";
import type { SubmissionContent } from "@/lib/domain/submission/content";
import { StandingTable } from "./standing-table";
import { VerdictList } from "./verdict-list";

/** What the supplier learns of the verdicts at the stage of the review, and of the status by them. */
export function SupplierVerdicts({ review, content }: { review: Review; content: SubmissionContent }) {
  const { verdicts, state, stage, sample } = review;
  if (!sees("supplier", "verdicts", stage))
    return (
      <p>
        {!canMove(state, "supersede")
          ? "This review ended before a decision. Its verdicts are not shown."
          : "You see the verdicts once the review is returned or decided."}
      </p>
    );
  const catalogue = getCatalogue(content.catalogueVersion);
  const asked = toJudge(content, sample);
  return (
    <>
      {sees("supplier", "reviewed_status", stage) && (
        <StandingTable
          self={content.standing}
          reviewed={reviewedResult(catalogue, content, verdictsIn(review))}
          judged={asked.filter((id) => verdicts.has(id)).length}
          of={asked.length}
        />
      )}
      {verdicts.size > 0 && <VerdictList catalogue={catalogue} verdicts={verdicts} />}
    </>
  );
}
