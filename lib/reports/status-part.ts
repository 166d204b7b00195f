import type { Catalogue } from "@/lib/domain/catalogue";
import type { AssessmentResult, Obstacle, Status } from "@/lib/domain/scoring/types";
import { STATUS_WORDS } from "@/lib/domain/scoring/words";
import type { ScopeKey } from "@/lib/domain/scope";
import { groupBy } from "./group-by";
import { type NameOf, placesInWords } from "./places";
import type { Report } from "./report-schema";

type Hurdle = NonNullable<Report["next"]>["obstacles"][number];

/** The status, and what stands between it and the next one: one line per requirement, whatever the number of scopes. */
export function statusPart(
  catalogue: Catalogue,
  { status, why }: AssessmentResult,
  nameOf: NameOf,
): Pick<Report, "status" | "next"> {
  return {
    status: inWords(status),
    next: why.next && { status: inWords(why.next), obstacles: hurdlesOf(catalogue, why.needed, nameOf) },
  };
}

const inWords = (key: Status) => ({ key, ...STATUS_WORDS[key] });

function hurdlesOf(catalogue: Catalogue, obstacles: readonly Obstacle[], nameOf: NameOf): Hurdle[] {
  const grouped = groupBy(obstacles, (obstacle) =>
    "outcome" in obstacle ? `${obstacle.kind} ${obstacle.outcome.requirement}` : obstacle.kind,
  );
  return grouped.map((same) => {
    const { kind } = same[0] as Obstacle;
    const outcomes = same.flatMap((obstacle) => ("outcome" in obstacle ? obstacle.outcome : []));
    const requirement = outcomes[0]?.requirement ?? null;
    const scopes = outcomes.map(({ scope }) => scope);
    return { kind, requirement, scopes, sentence: sentenceOf(catalogue, kind, requirement, scopes, nameOf) };
  });
}

const SAYS: Record<Obstacle["kind"], string> = {
  no_sites: "Add your sites, or ask an approver to record why you have none.",
  no_services: "Add your services, or ask an approver to record why you have none.",
  unknown_must: "not known yet",
  unplanned_must: "falls short, and no approved action or exception covers it",
  planned_must: "falls short, with a plan",
  unknown_should: "recommendation not known yet",
  unexplained_should: "recommendation not fully met, and nobody has explained why",
  explained_should: "recommendation not fully met, with an explanation",
};

function sentenceOf(
  catalogue: Catalogue,
  kind: Obstacle["kind"],
  requirement: string | null,
  scopes: readonly ScopeKey[],
  nameOf: NameOf,
): string {
  if (!requirement) return SAYS[kind];
  const title = catalogue.requirement(requirement)?.title ?? "";
  const level = catalogue.requirement(requirement)?.scope_level;
  const where = level === "organisation" ? "" : ` for ${placesInWords(scopes, nameOf)}`;
  return `${requirement} ${title}: ${SAYS[kind]}${where}.`;
}
