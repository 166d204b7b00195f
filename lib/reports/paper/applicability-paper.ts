import { OBLIGATION_LOOK } from "@/lib/domain/catalogue/obligation-look";
import { namesOf, placesInWords } from "../places";
import type { Report } from "@/lib/reports/model/report-schema";
import type { Seal } from "@/lib/reports/model/seal";
import { applicabilityBlocks } from "./applicability-blocks";
import { frontBlocks } from "./front-blocks";
import { heading, type Paper, para, table } from "./paper";
import { coverOf } from "./report-paper";

/** The statement of applicability: which requirements apply where, and of every other one why it does not. */
export function applicabilityPaper(report: Report, { sha256 }: Seal): Paper {
  const nameOf = namesOf(report.scopes);
  const applying = report.requirements.map((requirement) => ({
    ...requirement,
    here: [
      ...new Set(
        requirement.outcomes.filter(({ level }) => level !== "not_applicable").map(({ scope }) => scope),
      ),
    ],
  }));
  return {
    ...coverOf(report, "Statement of applicability"),
    blocks: [
      ...frontBlocks(report),
      heading(1, "What was left out, and why"),
      ...applicabilityBlocks(report, Infinity),
      heading(1, "What applies, and where"),
      table(
        "What applies, and where",
        ["Requirement", 46, "Obligation", 14, "Where it applies", 40],
        applying.map(({ id, title, obligation, here }) => [
          `${id} ${title}`,
          OBLIGATION_LOOK[obligation].label,
          here.length > 0 ? placesInWords(here, nameOf) : "Nowhere",
        ]),
      ),
      heading(1, "About this statement"),
      para(report.disclaimer),
      para(`Made from the report with the SHA-256 ${sha256}.`),
    ],
  };
}
