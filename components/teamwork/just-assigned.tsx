import { NotificationBanner } from "@/components/nhs/notification-banner";
import type { Assignment } from "@/lib/domain/teamwork/assignment";

interface JustAssignedProps {
  assignment: Pick<Assignment, "what" | "to" | "personId">;
  /** The id of the reader. */
  reader: string;
}

/** Says that something was assigned just now, and what happens next. */
export function JustAssigned({ assignment: { what, to, personId }, reader }: JustAssignedProps) {
  return (
    <NotificationBanner success>
      {`${what} is assigned to ${personId === reader ? "you" : to}. `}
      {personId === reader && "It is in your work."}
      {personId && personId !== reader && "It is in their work, and they get a notice."}
      {!personId && "It becomes theirs once they accept the invitation they have."}
    </NotificationBanner>
  );
}
