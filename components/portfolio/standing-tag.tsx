import { Tag } from "@/components/nhs/tag";
import { STANDING_WORDS, type StandingKey } from "@/lib/domain/portfolio/standings";
import { STANDING_LOOK } from "./standing-look";

/** Where an organisation stands: its symbol, its word and its colour. */
export function StandingTag({ standing }: { standing: StandingKey }) {
  const { symbol, colour } = STANDING_LOOK[standing];
  return (
    <Tag colour={colour}>
      <span aria-hidden="true">{symbol}&nbsp;</span>
      {STANDING_WORDS[standing].label}
    </Tag>
  );
}
