import { Tag, type TagColour } from "@/components/nhs/tag";
import { type PlanStatus, STATUS_WORDS } from "@/lib/domain/plan/statuses";

const COLOURS: Record<PlanStatus, TagColour> = {
  proposed: "grey",
  accepted: "blue",
  in_progress: "blue",
  done: "aqua-green",
  verified: "green",
  declined: "white",
  exception: "purple",
  not_needed: "white",
};

/** How far an action is, in a word. */
export const ActionStatusTag = ({ status }: { status: PlanStatus }) => (
  <Tag colour={COLOURS[status]}>{STATUS_WORDS[status]}</Tag>
);
