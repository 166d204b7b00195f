import "server-only";
import { newId } from "@/lib/data/ids";
import { asRegistered } from "@/lib/data/register/dependencies";
import { getCatalogue } from "@/lib/domain/catalogue";
import { planWaves } from "@/lib/domain/migration/plan-waves";
import { oneLine } from "@/lib/domain/one-line";
import { hscnDependence } from "@/lib/domain/portfolio/hscn-dependence";
import { movementOf } from "@/lib/domain/portfolio/movement";
import { sizeOf } from "@/lib/domain/portfolio/size";
import { type StandingKey, standingRank } from "@/lib/domain/portfolio/standings";
import { summarise } from "@/lib/domain/portfolio/summarise";
import { waveCounts } from "@/lib/domain/portfolio/wave-counts";
import { organisationType } from "@/lib/domain/register/profile-questions";
import type { SummarySource } from "./summary-sources";

/** A row of `summaries` by the names of its columns, without what follows from who oversees whom. */
export type SummaryRow = Record<string, unknown> & { id: string; status: StandingKey };

const NOTHING = { sections: {}, short: [], unknown: [] };

/** The summary of an organisation's assessment under way, as of a day. */
export function summaryRow(source: SummarySource, day: string): SummaryRow {
  const { assessment, services, profile } = source;
  const plan = planWaves(services.map(asRegistered), source.dependencies);
  const waves = waveCounts(plan);
  const hscn = hscnDependence(source.connections);
  const outcomes = assessment
    ? summarise(getCatalogue(assessment.catalogueVersion), source.outcomes)
    : NOTHING;
  const status: StandingKey = assessment?.status ?? "not_started";
  return {
    id: source.summaryId ?? newId(),
    organisation_id: source.organisationId,
    submission_id: null,
    product_id: null,
    assessment_id: assessment?.id ?? null,
    name: source.name,
    type: profile[organisationType.id] ?? "other",
    size: sizeOf(source.sites),
    suppliers: [...new Set(services.flatMap(({ provider }) => (provider ? [oneLine(provider)] : [])))],
    status,
    ranked: standingRank(status),
    status_before: source.before,
    movement: movementOf(source.before, status),
    mandatory_index: assessment?.mandatoryIndex ?? null,
    recommended_index: assessment?.recommendedIndex ?? null,
    answered: assessment?.answered ?? 0,
    applicable: assessment?.applicable ?? 0,
    assurance: assessment?.assurance ?? 0,
    ...outcomes,
    late_actions: source.lateActions,
    unfunded_musts: source.unfundedMusts,
    expired_evidence: source.expiredEvidence,
    expiring_evidence: source.expiringEvidence,
    hscn_connections: hscn.connections,
    hscn_pounds: hscn.pounds,
    hscn_unpriced: hscn.unpriced,
    services_moved: waves.moved,
    services_first: waves.first,
    services_second: waves.second,
    services_later: waves.later,
    services_blocked: waves.blocked,
    as_of: day,
    revision: assessment?.revision ?? null,
    scored_on: assessment?.scoredOn ?? null,
    sequence: source.sequence,
  };
}
