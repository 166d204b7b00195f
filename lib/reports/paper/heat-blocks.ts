import { OBLIGATION_LOOK } from "@/lib/domain/catalogue/obligation-look";
import { OUTCOME_ORDER, outcomeColour, outcomeInWords } from "@/lib/domain/scoring/outcome-look";
import { LEVEL_WORDS } from "@/lib/domain/scoring/words";
import { heatMaps, type HeatMap } from "../heat-maps";
import type { Report } from "@/lib/reports/model/report-schema";
import { type Block, type Cell, heading, para, table } from "./paper";

/** What fits beside the requirement on a page held upright. */
const MOST_COLUMNS = 6;

const LEVELS = { organisation: "The organisation", site: "Sites", service: "Services" };

/** Requirements × places, with the outcome in words in every cell; numbers where there are very many places. */
export function heatBlocks(report: Report): Block[] {
  const maps = heatMaps(report, MOST_COLUMNS);
  if (maps.length === 0) return [];
  return [
    heading(1, "Heat map"),
    para(
      "Red: a must falls short without a plan. Purple: a must is largely met. Orange: a must falls short and is planned. Yellow: a recommendation falls short. Blue: it does, with an explanation. Grey: a question is open. Green: fully met.",
    ),
    ...maps.flatMap((map) => [
      heading(2, `${LEVELS[map.level]}${map.level === "organisation" ? "" : ` (${map.total})`}`),
      ...tablesOf(map),
    ]),
  ];
}

function tablesOf(map: HeatMap): Block[] {
  const caption = `Outcomes: ${LEVELS[map.level].toLowerCase()}`;
  if (map.kind === "counts")
    return [
      table(
        caption,
        ["Requirement", 34, ...OUTCOME_ORDER.flatMap((level) => [LEVEL_WORDS[level].label, 11])],
        map.rows.map((row) => [
          nameOf(row),
          ...OUTCOME_ORDER.map((level) => ({
            text: row.counts[level] > 0 ? String(row.counts[level]) : "–",
            colour: row.counts[level] > 0 ? outcomeColour({ level, obligation: row.obligation }) : undefined,
          })),
        ]),
      ),
    ];
  return map.tables.map(({ scopes, rows }, index) =>
    table(
      map.tables.length > 1 ? `${caption}, part ${index + 1} of ${map.tables.length}` : caption,
      ["Requirement", 34, ...scopes.flatMap(({ name }) => [name, 66 / MOST_COLUMNS])],
      rows.map((row) => [
        nameOf(row),
        ...row.cells.map((outcome) =>
          outcome ? { text: outcomeInWords(outcome), colour: outcomeColour(outcome) } : { text: "–" },
        ),
      ]),
    ),
  );
}

type HeatRow = Pick<Extract<HeatMap, { kind: "counts" }>["rows"][number], "requirement" | "obligation">;

const nameOf = ({ requirement, obligation }: HeatRow): Cell => ({
  text: `${requirement.id} ${requirement.title} (${OBLIGATION_LOOK[obligation].label.toLowerCase()})`,
});
