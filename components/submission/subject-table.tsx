import { Table } from "@/components/nhs/table";
import { Tag } from "@/components/nhs/tag";
import { TextLink } from "@/components/nhs/text-link";
import { StatusTag } from "@/components/state/status-tag";
import { dateInWords, dayInEngland } from "@/lib/domain/dates";
import { listInWords } from "@/lib/domain/migration/list-in-words";
import type { Status } from "@/lib/domain/scoring/types";
import { submitPath } from "./submit-links";

interface Subject {
  /** Null for the whole organisation. */
  product: { id: string; name: string; archived: boolean } | null;
  newest: { id: string; number: number; at: Date; status: Status; withdrawn: boolean } | null;
  sharedWith: string[];
  prepared: { by: string; at: Date } | null;
}

interface SubjectTableProps {
  subjects: Subject[];
  /** The reviews that returned the newest submission of one of them. */
  returned: readonly { id: string; product: { id: string } | null; commissioner: string }[];
  /** What reviewers wait for that the reader may answer. */
  asked: readonly {
    product: { id: string } | null;
    by: string;
    queries: number;
    submissionId: string | null;
    reviewId: string | null;
  }[];
  /** The assessment under way. */
  assessment: string;
  mayPrepare: boolean;
}

const WHOLE = "The whole organisation";

/** What an organisation submits: the newest submission of each, who sees it, and the way to the next one. */
export const SubjectTable = ({ subjects, returned, asked, assessment, mayPrepare }: SubjectTableProps) => (
  <Table
    caption="What you submit"
    head={["What", "Newest submission", "Status", "Who sees it", "Next"]}
    rows={subjects.map(({ product, newest, sharedWith, prepared }) => {
      const name = product?.name ?? WHOLE;
      const productId = product?.id ?? null;
      const isOfIt = (review: { product: { id: string } | null }) =>
        (review.product?.id ?? null) === productId;
      const back = returned.filter(isOfIt);
      return {
        key: product?.id ?? "organisation",
        cells: [
          product ? <TextLink href={`/services/${product.id}`}>{name}</TextLink> : name,
          newest ? (
            <>
              <TextLink href={`/submissions/${newest.id}`} about={`of ${name}`}>
                Version {newest.number}, {day(newest.at)}
              </TextLink>{" "}
              {newest.withdrawn && <Tag colour="grey">Withdrawn</Tag>}
            </>
          ) : (
            "Not submitted yet"
          ),
          newest ? <StatusTag status={newest.status} /> : "None yet",
          sharedWith.join(", ") || "Nobody outside your organisation",
          <>
            <ToAnswer asked={asked.filter(isOfIt)} about={name} />
            {product?.archived ? (
              "Archived"
            ) : (
              <>
                {prepared ? (
                  <Tag colour="yellow">Waits to be declared</Tag>
                ) : (
                  back.length > 0 && <Tag colour="orange">Returned</Tag>
                )}
                <span className="app-line">
                  <TextLink href={submitPath(assessment, productId)} about={`: ${name}`}>
                    {nextStep({ prepared, back, newest, mayPrepare })}
                  </TextLink>
                </span>
              </>
            )}
          </>,
        ],
      };
    })}
  />
);

const ToAnswer = ({ asked, about }: { asked: SubjectTableProps["asked"]; about: string }) =>
  asked.map(({ reviewId, submissionId, by, queries }) => (
    <span key={reviewId} className="app-line">
      <TextLink href={`/submissions/${submissionId}/reviews/${reviewId}`} about={`about ${about}`}>
        {queries === 1 ? "1 query" : `${queries} queries`} to answer from {by}
      </TextLink>
    </span>
  ));

interface Standing extends Pick<Subject, "prepared" | "newest"> {
  back: SubjectTableProps["returned"];
  mayPrepare: boolean;
}

function nextStep({ prepared, back, newest, mayPrepare }: Standing): string {
  if (prepared) return `Prepared by ${prepared.by} on ${day(prepared.at)}`;
  if (back.length > 0)
    return `See what ${listInWords(back.map(({ commissioner }) => commissioner))} returned, and submit again`;
  if (!mayPrepare) return "See where it stands";
  return newest ? "Submit again" : "Submit";
}

const day = (moment: Date) => dateInWords(dayInEngland(moment));
