import { Table } from "@/components/nhs/table";
import { Tag } from "@/components/nhs/tag";
import { TextLink } from "@/components/nhs/text-link";
import { StatusTag } from "@/components/state/status-tag";
import { dateInWords, dayInEngland } from "@/lib/domain/dates";
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
  /** The assessment under way. */
  assessment: string;
  mayPrepare: boolean;
}

const WHOLE = "The whole organisation";

/** What an organisation submits: the newest submission of each, who sees it, and the way to the next one. */
export const SubjectTable = ({ subjects, assessment, mayPrepare }: SubjectTableProps) => (
  <Table
    caption="What you submit"
    head={["What", "Newest submission", "Status", "Who sees it", "Next"]}
    rows={subjects.map(({ product, newest, sharedWith, prepared }) => {
      const name = product?.name ?? WHOLE;
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
          product?.archived ? (
            "Archived"
          ) : prepared ? (
            <TextLink href={submitPath(assessment, product?.id ?? null)} about={name}>
              Waits to be declared: prepared by {prepared.by} on {day(prepared.at)}
            </TextLink>
          ) : mayPrepare ? (
            <TextLink href={submitPath(assessment, product?.id ?? null)} about={name}>
              {newest ? "Submit again" : "Submit"}
            </TextLink>
          ) : (
            <TextLink href={submitPath(assessment, product?.id ?? null)} about={name}>
              See where it stands
            </TextLink>
          ),
        ],
      };
    })}
  />
);

const day = (moment: Date) => dateInWords(dayInEngland(moment));
