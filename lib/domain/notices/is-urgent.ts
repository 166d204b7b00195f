import type { Notice, NoticeKind } from "./notice";

const URGENT: readonly NoticeKind[] = ["overdue", "action_overdue", "virus_found", "returned", "decided"];

/** Whether a notice cannot wait for the daily email, unless the person says otherwise. */
export function isUrgent(notice: Notice): boolean {
  if (notice.kind === "evidence_expiring") return notice.words.daysLeft <= 1;
  return URGENT.includes(notice.kind);
}
