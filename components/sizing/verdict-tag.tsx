import { Tag, type TagColour } from "@/components/nhs/tag";
import type { Verdict } from "@/lib/domain/sizing/sizing";

export const VERDICT_LOOK: Record<Verdict, { text: string; colour: TagColour }> = {
  enough: { text: "Big enough", colour: "green" },
  review: { text: "Review", colour: "yellow" },
  no_connection: { text: "No connection", colour: "red" },
  too_small: { text: "Too small", colour: "red" },
  not_known: { text: "Not known", colour: "grey" },
};

export function VerdictTag({ verdict }: { verdict: Verdict }) {
  const { text, colour } = VERDICT_LOOK[verdict];
  return <Tag colour={colour}>{text}</Tag>;
}
