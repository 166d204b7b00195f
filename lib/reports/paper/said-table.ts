import { dateInWords } from "@/lib/domain/dates";
import { groupBy } from "../group-by";
import { namesOf, placesInWords } from "../places";
import type { Report } from "@/lib/reports/model/report-schema";
import { type PaperTable, table } from "./paper";

/** What people wrote about requirements, each text once with the places it is for, its author and its day. */
export function saidTable(
  caption: string,
  said: Report["explanations"],
  { requirements, scopes }: Report,
  most?: number,
): PaperTable {
  const titles = new Map(requirements.map(({ id, title }) => [id, title]));
  const same = groupBy(said, ({ requirement, text, by, on }) => [requirement, by, on, text].join(" "));
  return table(
    caption,
    ["Requirement", 26, "Where", 20, "What was said", 34, "By", 20],
    same.flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { requirement, text, by, on } = first;
      return [
        [
          [requirement, titles.get(requirement)].filter(Boolean).join(" "),
          placesInWords(
            group.map(({ scope }) => scope),
            namesOf(scopes),
            most,
          ),
          text,
          `${by ? `${by}, ` : ""}${dateInWords(on)}`,
        ],
      ];
    }),
  );
}
