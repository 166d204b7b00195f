import type { Catalogue } from "@/lib/domain/catalogue/index";
import { LEVELS } from "@/lib/domain/catalogue/shape/levels";
import type { AssessmentResult, Obstacle, Outcome, Status } from "@/lib/domain/scoring/types";
import { statusOf } from "@/lib/domain/scoring/status";
import { STATUS_WORDS } from "@/lib/domain/scoring/words";
import { groupBy } from "@/lib/reports/group-by";
import { type NameOf, placesInWords } from "@/lib/reports/places";
import type { Report } from "./report-schema";

type Hurdle = NonNullable<Report["next"]>["obstacles"][number];

/**
 * The status, what stands between it and the next one, and what falls short for certain while it is incomplete: one line per requirement, whatever the number of scopes.
 */
export function statusPart(
  catalogue: Catalogue,
  { status, why }: AssessmentResult,
  nameOf: NameOf,
): Pick<Report, "status" | "next" | "knownShort"> {
  const short = why.all
    .flatMap((obstacle) => (obstacle.kind === "unplanned_must" ? obstacle : []))
    .sort((a, b) => rankOf(a.outcome) - rankOf(b.outcome));
  return {
    status: inWords(status),
    next: why.next && { status: inWords(why.next), obstacles: hurdlesOf(catalogue, why.needed, nameOf) },
    knownShort:
      status === "incomplete" && short.length > 0
        ? { atBest: inWords(statusOf(short)), obstacles: hurdlesOf(catalogue, short, nameOf) }
        : null,
  };
}

const rankOf = ({ level }: Outcome) => LEVELS.findIndex((one) => one === level);

const inWords = (key: Status) => ({ key, ...STATUS_WORDS[key] });

function hurdlesOf(catalogue: Catalogue, obstacles: readonly Obstacle[], nameOf: NameOf): Hurdle[] {
  const grouped = groupBy(obstacles, (obstacle) =>
    "outcome" in obstacle ? `${obstacle.kind} ${obstacle.outcome.requirement}` : obstacle.kind,
  );
  return grouped.map((same) => {
    const { kind } = same[0] as Obstacle;
    const scopes = same.flatMap((obstacle) => ("outcome" in obstacle ? obstacle.outcome.scope : []));
    const requirement = requirementOf(catalogue, same[0]);
    const where =
      !requirement || requirement.scope_level === "organisation"
        ? ""
        : ` for ${placesInWords(scopes, nameOf)}`;
    return {
      kind,
      requirement: requirement?.id ?? null,
      title: requirement?.title ?? null,
      scopes,
      sentence: `${SAYS[kind]}${where}.`,
    };
  });
}

const requirementOf = (catalogue: Catalogue, obstacle?: Obstacle) =>
  obstacle && "outcome" in obstacle ? catalogue.requirement(obstacle.outcome.requirement) : undefined;

const SAYS: Record<Obstacle["kind"], string> = {
  no_sites: "Add your sites, or ask an approver to record why you have none",
  no_services: "Add your services, or ask an approver to record why you have none",
  unknown_must: "Not known yet",
  unplanned_must: "Falls short without an approved action or exception",
  planned_must: "Falls short, with a plan",
  unknown_should: "Recommendation not known yet",
  unexplained_should: "Recommendation not fully met, without an explanation",
  explained_should: "Recommendation not fully met, with an explanation",
};
