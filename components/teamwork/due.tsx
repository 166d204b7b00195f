import { Tag } from "@/components/nhs/tag";
import { dateInWords } from "@/lib/domain/dates";

/** Until when something is to be answered, and whether that day is past. Both are ISO dates. */
export function Due({ dueOn, today }: { dueOn: string | null; today: string }) {
  if (!dueOn) return "No date";
  return (
    <>
      {dateInWords(dueOn)} {dueOn < today && <Tag colour="red">Overdue</Tag>}
    </>
  );
}
