import { OUTCOME_ORDER } from "@/components/outcome-look";
import { OutcomeTag } from "@/components/outcome-tag";
import { LEVEL_WORDS } from "@/lib/domain/scoring/words";

/** What each symbol and word means. Colour only repeats it. */
export function HeatMapKey() {
  return (
    <>
      <ul className="app-key">
        {OUTCOME_ORDER.map((level) => (
          <li key={level}>
            <OutcomeTag level={level} /> {LEVEL_WORDS[level].meaning}
          </li>
        ))}
      </ul>
      <p>
        The circle fills up with the level. A must that falls short is red, or orange and marked “planned”
        where an approved plan covers it. A recommendation that falls short is yellow, or blue and marked
        “explained”.
      </p>
    </>
  );
}
