import type { Catalogue } from "../catalogue";
import { isLongEnough } from "./judge-requirement";
import type { Judging } from "./judging";
import { plansOf } from "./planned";
import { rulesOf } from "./rules";
import { Sheet } from "./sheet";
import type { Assessed, Obstacle } from "./types";

/** Lays an assessment out for judging. */
export function beginJudging(catalogue: Catalogue, assessed: Assessed): Judging {
  const rules = rulesOf(catalogue);
  return {
    rules,
    sheet: new Sheet(rules.layout, assessed),
    plans: plansOf(assessed.planned, assessed.today, rules.plannedCycles),
    outcomes: [],
    apart: [],
    gaps: [],
    assurance: 0,
    notApplicable: 0,
  };
}

/** An empty register must not look like compliance: it holds the assessment until an approver gives a reason. */
export function emptyRegisters({
  rules,
  sheet,
}: Judging): Extract<Obstacle, { kind: "no_sites" | "no_services" }>[] {
  return rules.registers
    .filter(
      ({ level, needed, reasonColumn }) =>
        sheet.endRow(level) === sheet.firstRow(level) &&
        (!needed || needed(sheet, 0)) &&
        !isLongEnough(sheet.at(0, reasonColumn), rules.reasonLength.emptyRegister),
    )
    .map(({ level }) => ({ kind: level === "site" ? "no_sites" : "no_services" }));
}

/** Mean assurance of the counted answers, 0 to 3; 0 without any. */
export const meanAssurance = ({ assurance }: Judging, answered: number): number =>
  answered > 0 ? assurance / answered : 0;
