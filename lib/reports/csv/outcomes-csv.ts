import { LEVEL_WORDS } from "@/lib/domain/scoring/words";
import { groupBy } from "@/lib/reports/group-by";
import { namesOf } from "@/lib/reports/places";
import type { Report } from "@/lib/reports/model/report-schema";
import { STANDING_WORDS } from "@/lib/reports/words/standing-words";
import { toCsv } from "./to-csv";

const COLUMNS = [
  "requirement",
  "title",
  "section",
  "obligation",
  "scope",
  "where",
  "outcome",
  "stands",
  "planned",
  "explained",
  "reason",
  "answered",
  "applicable",
  "differs_from_proposed",
  "protective_marking",
] as const;

/** One row per requirement, scope and obligation. */
export function outcomesCsv({ requirements, sections, scopes, overruled, marking }: Report): string {
  const reasons = new Map(
    groupBy(overruled, keyOf).map((group) => [
      keyOf(group[0]!),
      group.map(({ question, answer, text }) => `${question} ${answer}: ${text}`).join("\n"),
    ]),
  );
  const nameOf = namesOf(scopes);
  const titles = new Map(sections.map(({ id, title }) => [id, title]));
  return toCsv(
    COLUMNS,
    requirements.flatMap(({ id, title, section, outcomes }) =>
      outcomes.map(
        ({ scope, obligation, level, standing, planned, explained, reason, answered, applicable }) => ({
          requirement: id,
          title,
          section: titles.get(section) ?? section,
          obligation,
          scope,
          where: nameOf(scope),
          outcome: LEVEL_WORDS[level].label,
          stands: STANDING_WORDS[standing].heading,
          planned: planned ? "yes" : "no",
          explained: explained ? "yes" : "no",
          reason,
          answered,
          applicable,
          differs_from_proposed: reasons.get(keyOf({ requirement: id, scope })) ?? "",
          protective_marking: marking ?? "",
        }),
      ),
    ),
  );
}

const keyOf = ({ requirement, scope }: { requirement: string; scope: string }) => `${requirement} ${scope}`;
