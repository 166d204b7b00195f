import { inPercent } from "@/lib/domain/sizing/in-words";
import { REVIEW_MARK } from "@/lib/domain/sizing/planning-figures";
import { capacityInWords, needInWords, shareInWords } from "@/lib/domain/sizing/sized-in-words";
import type { Sizing, Verdict } from "@/lib/domain/sizing/sizing";
import { sizedRows, type SizedRow } from "./sized-rows";
import { LIMIT_WORDS } from "./route-words";
import { VERDICT_LOOK } from "./verdict-tag";

const WIDTH = 320;
/** Where a connection is full. Beyond it is room for a need that does not fit. */
const FULL = 240;
const MARKS = [FULL * REVIEW_MARK, FULL];
const ROW = 48;
const BAR = 18;
const TOP = 22;

/** How full the connections are: a bar for each direction, time and network, with marks at 75 and 100 percent. */
export function CapacityChart({ sizing }: { sizing: Sizing }) {
  const rows = sizedRows(sizing);
  const bottom = TOP + rows.length * ROW;
  return (
    <svg className="app-capacity" viewBox={`0 0 ${WIDTH} ${bottom}`} role="img" aria-label={labelOf(rows)}>
      {MARKS.map((x) => (
        <text key={x} className="app-capacity__small" x={x} y={11} textAnchor="middle">
          {inPercent(x / FULL)}
        </text>
      ))}
      {rows.map((row, index) => (
        <Bar key={row.key} row={row} top={TOP + index * ROW} />
      ))}
    </svg>
  );
}

function Bar({ row, top }: { row: SizedRow; top: number }) {
  const { sized, limit } = row;
  const { share, verdict } = limit;
  // A part of a capacity would draw a bar that is too long.
  const width =
    sized.capacityComplete && verdict !== "no_connection" ? Math.min(WIDTH, (share ?? 2) * FULL) : 0;
  return (
    <g>
      <text className="app-capacity__label" x={0} y={top + 12}>
        {titleOf(row)}: {shareInWords(limit, sized).toLowerCase()}
        {SAYS_MORE.includes(verdict) && `, ${VERDICT_LOOK[verdict].text.toLowerCase()}`}
      </text>
      <rect className="app-capacity__room" x={0} y={top + 18} width={FULL} height={BAR} />
      <rect
        className={`app-capacity__need app-capacity__need--${verdict}`}
        x={0}
        y={top + 18}
        width={width}
        height={BAR}
      />
      {MARKS.map((x) => (
        <line key={x} className="app-capacity__mark" x1={x} x2={x} y1={top + 18} y2={top + 22 + BAR} />
      ))}
    </g>
  );
}

const labelOf = (rows: SizedRow[]) =>
  `Use of the connections, with a review mark at ${inPercent(REVIEW_MARK)}. ${rows.map(rowInWords).join(" ")}`;

const rowInWords = (row: SizedRow) =>
  `${titleOf(row)}: ${needInWords(row.limit, row.sized)} of ${capacityInWords(row.limit, row.sized)}, ${VERDICT_LOOK[row.limit.verdict].text.toLowerCase()}.`;

const titleOf = ({ title, limit }: SizedRow) => `${title}, ${LIMIT_WORDS[limit.where]}`;

/** Verdicts that the share does not tell already. */
const SAYS_MORE: readonly Verdict[] = ["enough", "review", "too_small"];
