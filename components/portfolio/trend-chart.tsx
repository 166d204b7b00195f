import { Details } from "@/components/nhs/details";
import { Table } from "@/components/nhs/table";
import { monthInWords } from "@/lib/domain/portfolio/months";
import { MEETS, STANDING_WORDS, type StandingKey, STANDINGS } from "@/lib/domain/portfolio/standings";
import { STANDING_LOOK } from "./standing-look";

interface Month {
  month: string;
  members: number;
  standings: Record<StandingKey, number>;
  mandatoryIndex: number | null;
}

const WIDTH = 720;
const HEIGHT = 220;
const LEFT = 44;
const FOOT = 28;
const GAP = 6;

/** Where the portfolio stood at the end of each month: a column each, and the table behind it. */
export function TrendChart({ months }: { months: readonly Month[] }) {
  if (months.length < 2)
    return <p>A trend needs two months. There is one so far: come back after the end of this month.</p>;
  const most = Math.max(1, ...months.map(({ members }) => members));
  const wide = (WIDTH - LEFT) / months.length;
  const parts = months.flatMap((month, index) =>
    columnOf(month, most).map((part) => ({
      ...part,
      left: Math.round(LEFT + index * wide + GAP / 2),
      wide: Math.round(wide - GAP),
    })),
  );
  return (
    <>
      <p>{trendInWords(months)}</p>
      <svg
        className="app-trend"
        viewBox={`0 0 ${WIDTH} ${HEIGHT + FOOT}`}
        role="img"
        aria-label={`How many had which status, month by month. ${trendInWords(months)} The table below has every figure.`}
      >
        <text x={LEFT - 6} y={12} textAnchor="end">
          {most.toLocaleString("en-GB")}
        </text>
        <text x={LEFT - 6} y={HEIGHT} textAnchor="end">
          0
        </text>
        <line x1={LEFT} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
        {STANDINGS.map((standing) => (
          <StandingColumns
            key={standing}
            standing={standing}
            parts={parts.filter((part) => part.standing === standing)}
          />
        ))}
        {months.map(({ month }, index) => (
          <text key={month} x={Math.round(LEFT + (index + 0.5) * wide)} y={HEIGHT + 20} textAnchor="middle">
            {monthInWords(month).slice(0, 3)}
          </text>
        ))}
      </svg>
      <ul className="nhsuk-list app-key app-key--trend" aria-label="Key">
        {STANDINGS.map((standing) => (
          <li key={standing}>
            <span className={`app-swatch app-swatch--${STANDING_LOOK[standing].colour}`} aria-hidden="true">
              {STANDING_LOOK[standing].symbol}
            </span>{" "}
            {STANDING_WORDS[standing].label}
          </li>
        ))}
      </ul>
      <div className="app-screen-only">
        <Details summary="The figures of every month">
          <Table
            caption="How many had which status at the end of each month"
            captionSize="s"
            scrolls
            head={[
              "Month",
              ...STANDINGS.map((standing) => ({ text: STANDING_WORDS[standing].label, numeric: true })),
              { text: "Mean mandatory index", numeric: true },
            ]}
            rows={months.toReversed().map(({ month, standings, mandatoryIndex }) => ({
              key: month,
              cells: [
                monthInWords(month),
                ...STANDINGS.map((standing) => standings[standing].toLocaleString("en-GB")),
                mandatoryIndex ?? "None",
              ],
            }))}
          />
        </Details>
      </div>
    </>
  );
}

interface Part {
  standing: StandingKey;
  left: number;
  top: number;
  wide: number;
  tall: number;
}

/** All parts of one status with their symbols where these fit, in one shape and one text: the page has that many fewer. */
function StandingColumns({ standing, parts }: { standing: StandingKey; parts: readonly Part[] }) {
  if (parts.length === 0) return null;
  const { colour, symbol } = STANDING_LOOK[standing];
  const marked = parts.filter(({ tall }) => tall > 14);
  return (
    <>
      <path
        className={`app-bar__${colour}`}
        d={parts.map(({ left, top, wide, tall }) => `M${left} ${top}h${wide}v${tall}h${-wide}z`).join("")}
      />
      {marked.length > 0 && (
        <text
          x={marked.map(({ left, wide }) => left + wide / 2).join(" ")}
          y={marked.map(({ top, tall }) => Math.round(top + tall / 2 + 5)).join(" ")}
          textAnchor="middle"
        >
          {symbol.repeat(marked.length)}
        </text>
      )}
    </>
  );
}

/** The parts of a column, from its foot: the furthest on lowest. */
function columnOf({ standings }: Month, most: number) {
  let foot = HEIGHT;
  return STANDINGS.flatMap((standing) => {
    const tall = Math.round((standings[standing] / most) * (HEIGHT - 4) * 10) / 10;
    if (tall === 0) return [];
    foot = Math.round((foot - tall) * 10) / 10;
    return [{ standing, top: foot, tall }];
  });
}

function trendInWords(months: readonly Month[]): string {
  const [first, last] = [months[0]!, months.at(-1)!];
  const meet = ({ standings }: Month) => MEETS.reduce((sum, standing) => sum + standings[standing], 0);
  return `In ${monthInWords(first.month)}, ${meet(first).toLocaleString("en-GB")} of ${first.members.toLocaleString("en-GB")} met every mandatory requirement; now ${meet(last).toLocaleString("en-GB")} of ${last.members.toLocaleString("en-GB")} do.`;
}
