import { Tag, type TagColour } from "@/components/nhs/tag";
import {
  type Concern,
  CONCERN_WORDS,
  CONCERNS,
  type Concerned,
  concernsOf,
} from "@/lib/domain/plan/concerns";

const COLOURS: Record<Concern, TagColour> = {
  late: "red",
  exception_over: "red",
  no_owner: "orange",
  no_date: "orange",
  not_funded: "orange",
  no_people: "orange",
  funding_unknown: "yellow",
  not_checked: "yellow",
};

interface ConcernTagsProps {
  action: Concerned;
  today: string;
  /** Where the others stand elsewhere. */
  only?: readonly Concern[];
}

/** What keeps an action from being relied on. */
export const ConcernTags = ({ action, today, only = CONCERNS }: ConcernTagsProps) =>
  concernsOf(action, today)
    .filter((concern) => only.includes(concern))
    .map((concern) => (
      <span key={concern}>
        <Tag colour={COLOURS[concern]}>{CONCERN_WORDS[concern]}</Tag>{" "}
      </span>
    ));
