import { Due } from "@/components/teamwork/due";
import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { dayInEngland, daysBetween } from "@/lib/domain/dates";
import type { ListedReview } from "@/lib/domain/review/listed-review";
import { subjectInWords } from "@/lib/domain/submission/subject-in-words";
import { ReviewStateTag } from "./review-state-tag";

interface ReviewTableProps {
  caption: string;
  reviews: readonly ListedReview[];
  /** An ISO date. */
  today: string;
}

/** Reviews with their age and the day by which they are wanted. */
export const ReviewTable = ({ caption, reviews, today }: ReviewTableProps) => (
  <Table
    caption={caption}
    head={["Submission", "For", "State", { text: "Judged", numeric: true }, "Age", "Due"]}
    rows={reviews.map(({ id, state, createdAt, dueOn, commissioner, supplier, product, number, judged }) => ({
      key: id,
      cells: [
        <TextLink key="what" href={`/reviews/${id}`}>
          {supplier}: {subjectInWords(product)}, version {number}
        </TextLink>,
        commissioner,
        <ReviewStateTag key="state" state={state} />,
        judged,
        ageInWords(dayInEngland(createdAt), today),
        <Due key="due" dueOn={dueOn} today={today} />,
      ],
    }))}
  />
);

function ageInWords(since: string, today: string): string {
  const days = daysBetween(since, today);
  if (days < 1) return "Today";
  return days === 1 ? "1 day" : `${days} days`;
}
