import type { MemberWords } from "@/lib/domain/portfolio/member-words";
import { CONCERNS, type Show } from "@/lib/domain/portfolio/portfolio-filter";
import { STANDING_WORDS, type StandingKey } from "@/lib/domain/portfolio/standings";
import type { Asked } from "./portfolio-href";

/** What a list is of: "Organisations with late actions". */
export function whichInWords(
  { title }: MemberWords,
  { show, at }: Asked,
  requirement: { id: string; title: string } | undefined,
): string {
  const parts = [
    show && showInWords(show),
    requirement &&
      `where ${requirement.id} ${requirement.title} ${at === "unknown" ? "is not known" : "falls short"}`,
  ];
  return [title, parts.filter(Boolean).join(" and ")].filter(Boolean).join(" ");
}

const showInWords = (show: Show): string =>
  show in CONCERNS
    ? CONCERNS[show as keyof typeof CONCERNS]
    : `with the status “${STANDING_WORDS[show as StandingKey].label}”`;
