import { TextLink } from "@/components/nhs/text-link";
import type { Part } from "@/lib/domain/audit/event-in-words";

interface EventSentenceProps {
  parts: readonly Part[];
  /** Leave out where the reader may not see what is named. */
  links: boolean;
}

/** What was done, with links to what it was done on. */
export function EventSentence({ parts, links }: EventSentenceProps) {
  return parts.map((part, index) => {
    if (typeof part === "string") return part;
    if (!links || !part.href) return part.text;
    return (
      <TextLink key={index} href={part.href}>
        {part.text}
      </TextLink>
    );
  });
}
