import { OBLIGATION_LOOK } from "@/lib/domain/catalogue/obligation-look";
import {
  OUTCOME_ORDER,
  OUTCOME_SYMBOLS,
  outcomeColour,
  outcomeInWords,
} from "@/lib/domain/scoring/outcome-look";
import { LEVEL_WORDS } from "@/lib/domain/scoring/words";
import type { HeatMap as HeatMapModel } from "@/lib/reports/heat-maps";
import type { ReportOutcome } from "@/lib/reports/model/report-schema";
import { HeatTable } from "./heat-table";

const LEVELS = { organisation: "The organisation", site: "Sites", service: "Services" };

/** Requirements × the organisation, its sites or its services. Every cell says its outcome in words. */
export function HeatMap({ map }: { map: HeatMapModel }) {
  const title = map.level === "organisation" ? LEVELS.organisation : `${LEVELS[map.level]} (${map.total})`;
  if (map.kind === "counts")
    return (
      <>
        <p>
          There are {map.total} {LEVELS[map.level].toLowerCase()}, too many to show one by one. The table says
          how many are at each outcome. The download names every one.
        </p>
        <HeatTable
          caption={title}
          columns={OUTCOME_ORDER.map((level) => LEVEL_WORDS[level].label)}
          rows={map.rows.map(({ counts, ...row }) => ({
            ...named(row),
            cells: OUTCOME_ORDER.map((level) => <td key={level}>{counts[level]}</td>),
          }))}
        />
      </>
    );
  return map.tables.map(({ scopes, rows }, part) => (
    <HeatTable
      key={scopes[0]?.key}
      caption={map.tables.length > 1 ? `${title}, part ${part + 1} of ${map.tables.length}` : title}
      columns={scopes.map(({ name }) => name)}
      rows={rows.map(({ cells, ...row }) => ({
        ...named(row),
        cells: cells.map((outcome, column) => <HeatCell key={scopes[column]?.key} outcome={outcome} />),
      }))}
    />
  ));
}

type Row = Pick<Extract<HeatMapModel, { kind: "counts" }>["rows"][number], "requirement" | "obligation">;

const named = ({ requirement: { id, title }, obligation }: Row) => ({
  key: `${id} ${obligation}`,
  id,
  title,
  obligation: OBLIGATION_LOOK[obligation].label,
});

function HeatCell({ outcome }: { outcome?: ReportOutcome }) {
  if (!outcome) return <td>Not asked</td>;
  return (
    <td className={`app-heat--${outcomeColour(outcome)}`}>
      {OUTCOME_SYMBOLS[outcome.level]} {outcomeInWords(outcome)}
    </td>
  );
}
