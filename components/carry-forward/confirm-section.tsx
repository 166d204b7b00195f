import { TextLink } from "@/components/nhs/text-link";
import type { ToConfirm } from "@/lib/domain/carry-forward/to-confirm";

interface ConfirmSectionProps {
  /** Where the answers are read and confirmed. */
  href: string;
  title: string;
  waiting: readonly ToConfirm[];
}

/** How many answers of last time wait in a section, and the way to read and confirm them. */
export function ConfirmSection({ href, title, waiting }: ConfirmSectionProps) {
  const count = waiting.reduce((sum, { answers }) => sum + answers.length, 0);
  if (count === 0) return null;
  return (
    <p>
      <TextLink href={href} about={`in ${title}`}>
        {count === 1
          ? "Check and confirm the answer of last time"
          : `Check and confirm ${count} answers of last time`}
      </TextLink>
    </p>
  );
}
