import type { ChosenKind } from "./ways";

/** The kinds of notice as whoever chooses thinks of them. Each stands in one group. */
export const NOTICE_GROUPS: readonly { title: string; kinds: readonly ChosenKind[] }[] = [
  {
    title: "Answers and assignments",
    kinds: ["assigned", "done", "handed_back", "closed", "mentioned", "due_soon", "overdue"],
  },
  { title: "Evidence", kinds: ["evidence_expiring", "virus_found"] },
  { title: "The plan", kinds: ["action_owned", "action_due_soon", "action_overdue", "plan_approved"] },
  {
    title: "What your organisation submits",
    kinds: [
      "submission_requested",
      "subscribed",
      "to_declare",
      "query_asked",
      "returned",
      "decided",
      "oversight_began",
      "oversight_ended",
    ],
  },
  {
    title: "What your organisation reviews",
    kinds: [
      "request_declined",
      "shared",
      "share_ended",
      "submission_received",
      "submission_withdrawn",
      "query_answered",
      "condition_done",
    ],
  },
  {
    title: "What your services inherit from suppliers",
    kinds: ["inherited_later", "inherited_accepted", "inherited_withdrawn"],
  },
];
