import { OUTCOME_ORDER } from "@/lib/domain/scoring/outcome-look";
import type { OutcomeLevel } from "@/lib/domain/scoring/types";
import { levelsInWords } from "@/lib/reports/words/levels-in-words";

const WIDTH = 240;
const HEIGHT = 16;

/** How the outcomes of a section are spread, as a bar. Its name says the same in words. */
export function LevelsBar({ levels }: { levels: Record<OutcomeLevel, number> }) {
  const shown = OUTCOME_ORDER.filter((level) => level !== "not_applicable" && levels[level] > 0);
  const total = shown.reduce((sum, level) => sum + levels[level], 0);
  const startOf = (position: number) =>
    (shown.slice(0, position).reduce((sum, level) => sum + levels[level], 0) / total) * WIDTH;
  if (total === 0) return null;
  return (
    <svg
      className="app-bar"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={levelsInWords(levels)}
    >
      {shown.map((level, position) => (
        <rect
          key={level}
          className={`app-bar__${level}`}
          x={startOf(position)}
          width={(levels[level] / total) * WIDTH}
          height={HEIGHT}
        />
      ))}
    </svg>
  );
}
