import { getCatalogue, latestVersion } from "@/lib/domain/catalogue/index";
import { LISTED_AS, type ListedSummary } from "@/lib/domain/portfolio/listed-summary";
import { typeInWords } from "@/lib/domain/portfolio/type-in-words";
import { STANDING_WORDS } from "@/lib/domain/portfolio/standings";
import { LEVEL_WORDS } from "@/lib/domain/scoring/words";

/** The rows of a file of a portfolio, headings first, as batches of them are read. */
export async function* portfolioRows(batches: AsyncIterable<readonly ListedSummary[]>) {
  const { sections } = getCatalogue(latestVersion);
  yield [
    "Organisation or product",
    "What it is",
    "Type",
    "Status",
    "Since last month",
    "Mandatory index",
    "Recommended index",
    "Answered",
    "Applicable",
    "Late actions",
    "Actions for musts without funding",
    "Expired evidence",
    "Connections to HSCN",
    "Their cost a year in pounds",
    ...sections.map(({ title }) => `Section: ${title}`),
  ];
  for await (const rows of batches)
    for (const row of rows)
      yield [
        row.name,
        LISTED_AS[row.listedAs],
        typeInWords(row.type),
        STANDING_WORDS[row.status].label,
        row.movement,
        row.mandatoryIndex ?? "",
        row.recommendedIndex ?? "",
        row.answered,
        row.applicable,
        row.lateActions,
        row.unfundedMusts,
        row.expiredEvidence,
        row.hscnConnections,
        row.hscnPounds,
        ...sections.map(({ id }) => (row.sections[id] ? LEVEL_WORDS[row.sections[id]].label : "")),
      ];
}
