import { dateInWords } from "@/lib/domain/dates";
import { groupBy } from "../group-by";
import { namesOf, placesInWords } from "../places";
import type { Report } from "@/lib/reports/model/report-schema";
import { timesInWords } from "@/lib/reports/words/figure-words";
import { type Block, heading, para, table } from "./paper";
import { saidTable } from "./said-table";

/** What was left out and why. Beyond `most` places of one kind it gives their number. */
export function applicabilityBlocks(report: Report, most?: number): Block[] {
  const { byRule, byPerson, registers } = report.notApplicable;
  const titles = new Map(report.requirements.map(({ id, title }) => [id, title]));
  return [
    ...registers.map(({ register, text, by, on }) =>
      para(`No ${register} is registered: “${text}” ${by ? `${by}, ` : ""}${dateInWords(on)}.`),
    ),
    para(
      `Left out ${timesInWords(byRule.length + byPerson.length)}, counting each requirement at each place.`,
    ),
    heading(2, "For a reason that a person gave"),
    byPerson.length > 0
      ? saidTable("Left out for a reason that a person gave", byPerson, report, most)
      : para("Nobody has marked anything as not applicable."),
    heading(2, "By rule"),
    byRule.length > 0
      ? table(
          "Left out by rule",
          ["Requirement", 40, "Where", 30, "It is for", 30],
          groupBy(byRule, ({ requirement, rule }) => `${requirement} ${rule}`).flatMap((same) => {
            const [first] = same;
            if (!first) return [];
            const { requirement, rule } = first;
            return [
              [
                [requirement, titles.get(requirement)].filter(Boolean).join(" "),
                placesInWords(
                  same.map(({ scope }) => scope),
                  namesOf(report.scopes),
                  most,
                ),
                rule,
              ],
            ];
          }),
        )
      : para("Every requirement applies everywhere."),
  ];
}
