import { TextLink } from "@/components/nhs/text-link";
import { dateInWords, dayInEngland } from "@/lib/domain/dates";
import { listInWords } from "@/lib/domain/migration/list-in-words";
import { subjectInWords } from "@/lib/domain/submission/subject-in-words";
import { submitPath } from "./submit-links";

interface Task {
  kind: "declare" | "change" | "answer";
  organisation: { name: string };
  product: { id: string; name: string } | null;
  assessmentId: string;
  submissionId: string | null;
  reviewId: string | null;
  by: string;
  requirements: readonly string[];
  at: Date;
}

interface SubmissionTasksProps {
  tasks: readonly Task[];
  /** Name the organisation of each, where there may be several. */
  named?: boolean;
}

/** What submissions wait for that the reader may do. Nothing where there is none. */
export const SubmissionTasks = ({ tasks, named }: SubmissionTasksProps) =>
  tasks.length > 0 && (
    <section>
      <h2 className="nhsuk-heading-m">Submissions that wait for you</h2>
      <ul className="nhsuk-list nhsuk-list--border">
        {tasks.map((task) => (
          <li key={`${task.kind} ${task.assessmentId} ${task.product?.id} ${task.reviewId}`}>
            <TextLink href={hrefOf(task)}>{whatToDo(task)}</TextLink>
            <span className="app-line">
              {named && `${task.organisation.name}. `}
              {DONE_BY[task.kind]} {task.by} on {dateInWords(dayInEngland(task.at))}.
            </span>
          </li>
        ))}
      </ul>
    </section>
  );

const DONE_BY = { declare: "Prepared by", change: "Returned by", answer: "Asked by" };

function whatToDo({ kind, product, requirements }: Task): string {
  const what = subjectInWords(product?.name ?? null);
  if (kind === "declare") return `Declare the submission of ${what}`;
  const about = listInWords(requirements);
  return kind === "change"
    ? `Change ${about} and submit ${what} again`
    : `Answer what is asked about ${about} in ${what}`;
}

const hrefOf = ({ kind, assessmentId, product, submissionId, reviewId }: Task): string =>
  kind === "answer"
    ? `/submissions/${submissionId}/reviews/${reviewId}`
    : submitPath(assessmentId, product?.id ?? null, kind === "change" ? (reviewId ?? undefined) : undefined);
