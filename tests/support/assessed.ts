import type { Answer, AnswerValue, Facts } from "@/lib/domain/assessment/answer";
import { EMPTY_REGISTER } from "@/lib/domain/assessment/answer";
import type { Catalogue } from "@/lib/domain/catalogue";
import { indexCatalogue } from "@/lib/domain/catalogue/catalogue";
import { ORGANISATION, type ScopeKey, serviceScope, siteScope } from "@/lib/domain/scope";
import type { Assessed } from "@/lib/domain/scoring/types";

export const TODAY = "2026-11-01";

/** Answers as a table says them: `{ "P7.1": "fully_met", "C1.1@s1": "partly_met" }`. */
export type Said = Record<string, AnswerValue>;

export interface Situation {
  organisation?: Facts;
  /** Facts by id. */
  sites?: Record<string, Facts>;
  services?: Record<string, Facts>;
  answers?: Said;
  planned?: Assessed["planned"];
  checks?: Assessed["checks"];
}

/** An assessment in which empty registers are justified, so that tests meet only the rule they are about. */
export function anAssessed({
  organisation = {},
  sites = {},
  services = {},
  answers = {},
  ...more
}: Situation): Assessed {
  return {
    organisation,
    sites: Object.entries(sites).map(([id, facts]) => ({ id, facts })),
    services: Object.entries(services).map(([id, facts]) => ({ id, facts })),
    answers: [...answersOf(answers, Object.keys(sites)), ...JUSTIFIED],
    today: TODAY,
    ...more,
  };
}

export function answersOf(said: Said, sites: string[] = []): Answer[] {
  return Object.entries(said).map(([key, value]) => {
    const [question = "", place] = key.split("@");
    return { question, scope: scopeOf(place, sites), value };
  });
}

function scopeOf(place: string | undefined, sites: string[]): ScopeKey {
  if (!place) return ORGANISATION;
  return sites.includes(place) ? siteScope(place) : serviceScope(place);
}

const JUSTIFIED: Answer[] = Object.values(EMPTY_REGISTER).map((question) => ({
  question,
  scope: ORGANISATION,
  value: "We have none, and the board knows.",
}));

/** The catalogue with only some of its requirements in play. */
export function only(catalogue: Catalogue, ids: string[]): Catalogue {
  return indexCatalogue({
    ...catalogue,
    requirements: catalogue.requirements.filter(({ id }) => ids.includes(id)),
    sections: catalogue.sections.map((section) => ({
      ...section,
      requirements: section.requirements.filter((id) => ids.includes(id)),
    })),
  });
}
