import type { Notice } from "./notice";

/** Whether a notice cannot wait for the daily email, unless the person says otherwise. */
export function isUrgent(notice: Notice): boolean {
  if (notice.kind === "evidence_expiring") return notice.words.daysLeft <= 1;
  return notice.kind === "overdue" || notice.kind === "virus_found";
}
