import { dateInWords } from "@/lib/domain/dates";
import { endOf, shareOf, type Timeline, type TimelineRow } from "@/lib/domain/plan/timeline";
import { APPROVED, diamond, DUE } from "./diamond";
import { monthInWords } from "./month-in-words";

interface TimelinePictureProps {
  title: string;
  timeline: Timeline<string>;
  today: string;
}

const WIDTH = 960;
/** Room on the right for a day in the last month. */
const LINE = WIDTH - 12;
const TOP = 30;
const HEAD = 34;
const ROW = 40;
const BAR = { top: 20, height: 12 };
/** As much of a title as fits above its bar. */
const MOST_LETTERS = 90;
/** About as wide as a letter is. */
const LETTER = 7;

/** Bars from start to due day, the approved day and today. The tables after the picture say the same in words. */
export function TimelinePicture({ title, timeline, today }: TimelinePictureProps) {
  const { groups, marks } = timeline;
  const heights = groups.map(({ rows }) => HEAD + rows.length * ROW);
  const tops = heights.map((_, index) => TOP + heights.slice(0, index).reduce((sum, one) => sum + one, 0));
  const bottom = TOP + heights.reduce((sum, one) => sum + one, 0);
  const at = (day: string) => shareOf(timeline, day) * LINE;
  return (
    <div className="app-graph" role="region" aria-label={title} tabIndex={0}>
      <svg
        className="app-timeline"
        viewBox={`0 0 ${WIDTH} ${bottom + 8}`}
        role="img"
        aria-labelledby="timeline-title timeline-desc"
      >
        <title id="timeline-title">{title}</title>
        <desc id="timeline-desc">
          Each bar is an action, from its start to its due day; a small diamond is the due day of one without
          a start. A large diamond marks the due day that was approved. The line marks today,{" "}
          {dateInWords(today)}. The tables after the picture say the same in words.
        </desc>
        {marks.map((mark) => (
          <g key={mark}>
            <line className="app-timeline__month" x1={at(mark)} x2={at(mark)} y1={8} y2={bottom} />
            <text className="app-timeline__small" x={at(mark) + 4} y={18}>
              {monthInWords(mark)}
            </text>
          </g>
        ))}
        {groups.map(({ group, rows }, index) => (
          <g key={group}>
            <text className="app-timeline__group" x={4} y={tops[index]! + 24}>
              {group}
            </text>
            <line
              className="app-timeline__today"
              x1={at(today)}
              x2={at(today)}
              y1={tops[index]! + HEAD}
              y2={tops[index]! + HEAD + rows.length * ROW}
            />
            {rows.map((row, number) => (
              <Bar
                key={row.action.id}
                row={row}
                top={tops[index]! + HEAD + number * ROW}
                at={at}
                late={row.due < today}
              />
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}

interface BarProps {
  row: TimelineRow;
  top: number;
  at: (day: string) => number;
  late: boolean;
}

/** Without a start it is no bar: a diamond at its due day. The day that was approved shows around its end. */
function Bar({ row: { action, start, due, approvedDue }, top, at, late }: BarProps) {
  const end = at(endOf(due));
  const from = start === null ? end : Math.min(at(start), end - 6);
  const look = action.status === "done" ? "done" : late ? "late" : "open";
  const y = top + BAR.top;
  const middle = y + BAR.height / 2;
  const label = labelOf(action.title, look);
  // Words that would run out of the picture end where the bar ends.
  const anchored = from + label.length * LETTER > LINE;
  const shape = `app-timeline__bar app-timeline__bar--${look}`;
  return (
    <g>
      <text
        className="app-timeline__label"
        x={anchored ? Math.min(end, LINE) : Math.max(from, 0)}
        y={top + 13}
        textAnchor={anchored ? "end" : "start"}
      >
        {label}
      </text>
      {start !== null && <rect className={shape} x={from} y={y} width={end - from} height={BAR.height} />}
      {approvedDue !== null && (
        <path className="app-timeline__approved" d={diamond(at(endOf(approvedDue)), middle, APPROVED)} />
      )}
      {start === null && <path className={shape} d={diamond(end, middle, DUE)} />}
    </g>
  );
}

function labelOf(title: string, look: "open" | "late" | "done"): string {
  const short = title.length > MOST_LETTERS ? `${title.slice(0, MOST_LETTERS - 1).trimEnd()}…` : title;
  return look === "open" ? short : `${look === "late" ? "Late" : "Done"}: ${short}`;
}
