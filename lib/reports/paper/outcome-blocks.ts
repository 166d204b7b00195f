import { OBLIGATION_LOOK } from "@/lib/domain/catalogue/obligation-look";
import { outcomeColour } from "@/lib/domain/scoring/outcome-look";
import { LEVEL_WORDS } from "@/lib/domain/scoring/words";
import { namesOf, placesInWords } from "../places";
import type { Report } from "@/lib/reports/model/report-schema";
import { groupRequirements } from "../requirement-groups";
import { STANDING_WORDS } from "@/lib/reports/words/standing-words";
import { type Block, type Cell, heading, para, table } from "./paper";

/** Every requirement, worst first, with its outcome in each place and the reason for it. */
export function outcomeBlocks(report: Report): Block[] {
  const nameOf = namesOf(report.scopes);
  const sections = new Map(report.sections.map(({ id, title }) => [id, title]));
  return [
    heading(1, "Every requirement, worst first"),
    ...groupRequirements(report).flatMap(({ standing, requirements }): Block[] => [
      heading(2, standing ? STANDING_WORDS[standing].heading : "Nothing to judge yet"),
      para(
        standing ? STANDING_WORDS[standing].meaning : "No site or service is registered to judge these in.",
      ),
      table(
        standing ? STANDING_WORDS[standing].heading : "Nothing to judge yet",
        ["Requirement", 27, "Where", 22, "Outcome", 14, "Why", 37],
        requirements.flatMap(({ requirement, lines }): (Cell | string)[][] => {
          const { id, title, section, scopeLevel, obligation } = requirement;
          const name = { text: `${id} ${title}. ${sections.get(section) ?? section}`, bold: true };
          const again = { text: id, bold: true };
          return lines.length === 0
            ? [[name, `Every ${scopeLevel}`, "–", `${OBLIGATION_LOOK[obligation].label}.`]]
            : lines.map(({ outcome, scopes }, index) => [
                index === 0 ? name : again,
                upperFirst(placesInWords(scopes, nameOf)),
                { text: LEVEL_WORDS[outcome.level].label, colour: outcomeColour(outcome) },
                `${OBLIGATION_LOOK[outcome.obligation].label}${outcome.planned ? ", planned" : ""}${outcome.explained ? ", explained" : ""}. ${outcome.reason}`,
              ]);
        }),
      ),
    ]),
  ];
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
