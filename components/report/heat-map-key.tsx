import { Tag } from "@/components/nhs/tag";
import { OUTCOME_ORDER, OUTCOME_SYMBOLS } from "@/lib/domain/scoring/outcome-look";
import { LEVEL_WORDS } from "@/lib/domain/scoring/words";

/** What the symbols and colours stand for. Every cell says its outcome in words as well. */
export function HeatMapKey({ planned }: { planned: boolean }) {
  return (
    <>
      <ul className="nhsuk-list app-key" aria-label="Symbols">
        {OUTCOME_ORDER.map((level) => (
          <li key={level}>
            {OUTCOME_SYMBOLS[level]} {LEVEL_WORDS[level].label}
          </li>
        ))}
      </ul>
      <ul className="nhsuk-list app-key" aria-label="Colours">
        <li>
          <Tag colour="red">Must, falls short</Tag>
        </li>
        <li>
          <Tag colour="purple">Must, largely met</Tag>
        </li>
        {planned && (
          <li>
            <Tag colour="orange">Must, falls short, planned</Tag>
          </li>
        )}
        <li>
          <Tag colour="yellow">Recommended, falls short</Tag>
        </li>
        <li>
          <Tag colour="blue">Recommended, falls short, explained</Tag>
        </li>
        <li>
          <Tag colour="grey">Unknown: a question is open</Tag>
        </li>
        <li>
          <Tag colour="green">Fully met</Tag>
        </li>
      </ul>
    </>
  );
}
