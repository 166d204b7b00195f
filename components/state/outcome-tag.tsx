import { Tag } from "@/components/nhs/tag";
import { LEVEL_WORDS } from "@/lib/domain/scoring/words";
import { type LookedAt, OUTCOME_SYMBOLS, outcomeColour } from "@/lib/domain/scoring/outcome-look";

/** How a requirement came out, as a word and a symbol. Colour adds nothing that the words do not say. */
export function OutcomeTag(outcome: LookedAt) {
  return (
    <Tag colour={outcomeColour(outcome)}>
      <span aria-hidden="true">{OUTCOME_SYMBOLS[outcome.level]} </span>
      {LEVEL_WORDS[outcome.level].label}
      {outcome.planned && ", planned"}
      {outcome.explained && ", explained"}
    </Tag>
  );
}
