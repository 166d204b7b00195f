import type { Facts } from "@/lib/domain/assessment/answer";
import type { Catalogue } from "@/lib/domain/catalogue";
import type { Assessed } from "@/lib/domain/scoring/types";
import { makeReport } from "@/lib/reports/model/report-model";
import type { Report } from "@/lib/reports/model/report-schema";
import type { ReportedAssessment } from "@/lib/reports/model/reported-assessment";
import { anAssessed, type Situation, TODAY } from "./assessed";

/** An assessment as it would be stored: everything said by Alex on 2 October. Place x is called "Place x". */
export function asStored({ organisation, sites, services, answers }: Assessed): ReportedAssessment {
  return {
    id: "a1",
    catalogueVersion: "1.0.0",
    startedAt: "2026-09-30T23:30:00Z",
    changedAt: "2026-10-02T09:00:00Z",
    revision: 7,
    organisation: { reference: "X1", odsCode: null, name: "Example Trust", profile: organisation },
    sites: sites.map((site) => ({ ...site, name: `Place ${site.id}` })),
    services: services.map((service) => ({ ...service, name: `Place ${service.id}` })),
    answers: answers.map((answer) => ({ ...answer, changedAt: "2026-10-02T09:00:00Z", changedBy: "p1" })),
    proofs: [],
    people: { p1: "Alex Example" },
  };
}

/** The report of a situation under a catalogue, made for Robin. */
export const reportOf = (catalogue: Catalogue, situation: Situation): Report =>
  makeReport(asStored(anAssessed(situation)), TODAY, { name: "Robin Example" }, catalogue);

/** Facts by id for this many places. */
export const places = (prefix: string, count: number): Record<string, Facts> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}${index + 1}`, {}]));
