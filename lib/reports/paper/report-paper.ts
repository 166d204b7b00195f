import { dateInWords } from "@/lib/domain/dates";
import { groupBy } from "../group-by";
import { namesOf, type NameOf, placesInWords } from "../places";
import type { Report } from "@/lib/reports/model/report-schema";
import { countsInWords, type Seal } from "@/lib/reports/model/seal";
import { actionBlocks, apartBlocks } from "./action-blocks";
import { applicabilityBlocks } from "./applicability-blocks";
import { frontBlocks } from "./front-blocks";
import { heatBlocks } from "./heat-blocks";
import { heading, type Block, type Paper, para, table } from "./paper";
import { planBlocks } from "./plan-blocks";
import { outcomeBlocks } from "./outcome-blocks";
import { saidTable } from "./said-table";
import { standingBlocks } from "./standing-blocks";

/** The whole report as a document, from the conclusion to its grounds. */
export const reportPaper = (report: Report, seal: Seal): Paper => ({
  ...coverOf(report, "Internet First report"),
  blocks: [
    ...frontBlocks(report),
    ...standingBlocks(report),
    ...heatBlocks(report),
    ...outcomeBlocks(report),
    ...actionBlocks(report),
    ...planBlocks(report),
    ...saidBlocks(report, namesOf(report.scopes)),
    heading(1, "Statement of applicability"),
    ...applicabilityBlocks(report),
    ...apartBlocks(report),
    ...aboutBlocks(report, seal),
  ],
});

/** What every document of a report has on its first page and on all others. */
export const coverOf = (report: Report, title: string): Omit<Paper, "blocks"> => ({
  title,
  of: report.organisation.name,
  marking: report.marking,
  draft: report.stage === "draft",
  foot: `${report.organisation.name}. ${title}, as of ${dateInWords(report.madeOn)}`,
});

function saidBlocks(report: Report, nameOf: NameOf): Block[] {
  const { explanations, overruled, expired, notes, contradictions } = report;
  const titles = new Map(report.requirements.map(({ id, title }) => [id, title]));
  const titleOf = (id: string) => [id, titles.get(id)].filter(Boolean).join(" ");
  return [
    heading(1, "Explanations"),
    explanations.length > 0
      ? saidTable("Why recommendations fall short", explanations, report)
      : para("Nobody has explained a recommendation that falls short."),
    ...part(overruled, [
      heading(1, "Answers that differ from what the register says"),
      table(
        "Answers that differ from what the register says",
        ["Requirement and question", 34, "Where", 16, "Answer", 14, "Because", 36],
        overruled.map(({ requirement, question, asks, scope, answer, text, by, on }) => [
          `${requirement}, ${question}: ${asks}`,
          nameOf(scope),
          answer,
          `“${text}” ${by ? `${by}, ` : ""}${dateInWords(on)}.`,
        ]),
      ),
    ]),
    ...part(expired, [
      heading(1, "Answers that rest on expired evidence"),
      para(
        "They count as asserted until the evidence is renewed, or other evidence that is valid is attached.",
      ),
      table(
        "Answers that rest on expired evidence",
        ["Requirement", 50, "Where", 30, "Evidence ended", 20],
        expired.map(({ requirement, scope, until }) => [
          titleOf(requirement),
          nameOf(scope),
          dateInWords(until),
        ]),
      ),
    ]),
    ...part(contradictions, [
      heading(1, "Answers to look at again"),
      para("These cannot both be true, or need a second look. They are not scored."),
      table(
        "Answers to look at again",
        ["Id", 8, "Where", 22, "What", 52, "Requirements", 18],
        groupBy(contradictions, ({ id, sentence }) => `${id} ${sentence}`).flatMap((same) => {
          const [first] = same;
          if (!first) return [];
          const places = placesInWords(
            same.map(({ scope }) => scope),
            nameOf,
          );
          return [[first.id, places, first.sentence, first.requirements.join(", ")]];
        }),
      ),
    ]),
    ...part(notes, [heading(1, "Notes"), saidTable("Notes beside the answers", notes, report)]),
  ];
}

const part = (items: readonly unknown[], blocks: Block[]) => (items.length > 0 ? blocks : []);

const aboutBlocks = (
  { disclaimer, catalogue, assessment, format, formatVersion }: Report,
  { counts, sha256 }: Seal,
): Block[] => [
  heading(1, "About this report"),
  para(disclaimer),
  para(
    `Judged by the rules of this portal, version ${catalogue.rulesVersion}, on the ${catalogue.title}, version ${catalogue.version}. Answers as of revision ${assessment.revision}. Assessment ${assessment.id}.`,
  ),
  para(
    "Every format is made from one report, the same in all of them, and was read back before it was offered. A list of more than five places is given as a number here; the Excel and JSON files name them all.",
  ),
  {
    kind: "facts",
    caption: "What this report holds, and how to recognise it",
    rows: [
      ["It holds", `${countsInWords(counts)}.`],
      ["SHA-256 of the report", sha256],
      ["Format of the report", `${format}, version ${formatVersion}`],
    ],
  },
];
