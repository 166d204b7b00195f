import type { Answer, AnswerValue, Facts } from "@/lib/domain/assessment/answer";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import type { Question } from "@/lib/domain/catalogue/schema";
import { LEVELS } from "@/lib/domain/catalogue/shape/levels";
import { ORGANISATION, serviceScope, siteScope, type ScopeKey } from "@/lib/domain/scope";
import type { Assessed } from "@/lib/domain/scoring/types";
import { randomFrom } from "@/tests/support/any-assessed";

const ids = (letter: string, count: number) =>
  Array.from({ length: count }, (_, number) => `${letter}${number + 1}`);

// Facts under which every requirement applies everywhere.
const ORGANISATION_FACTS: Facts = {
  PF1: "nhs_trust",
  PF2: ["consumer", "builds_for_own_use", "provides_to_other_organisations", "third_party_supplier"],
  PF3: "both",
  PF4: "yes",
  PF5: "yes",
  PF6: "yes",
  PF9: "yes",
};
const SITE_FACTS: Facts = { ST1: "other_provider", ST2: "yes", ST3: "yes", ST4: 120 };
const SERVICE_FACTS: Facts = {
  SV1: "live",
  SV2: "external",
  SV3: "both",
  SV4: 300,
  SV5: "yes",
  SV6: "yes",
  SV7: "we_provide_to_others",
  SV9: "yes",
  SV10: "yes",
  SV11: "yes",
};

export const catalogue = getCatalogue(latestVersion);

/** An assessment with all 87 questions answered in every scope. The answers follow the seed. */
export function fullAssessment(seed: number, places = { sites: 4, services: 10 }): Assessed {
  const random = randomFrom(seed);
  const [sites, services] = [ids("s", places.sites), ids("v", places.services)];
  const scopes: Record<string, ScopeKey[]> = {
    organisation: [ORGANISATION],
    site: sites.map(siteScope),
    service: services.map(serviceScope),
  };
  const answers = catalogue.requirements.flatMap((requirement) =>
    requirement.questions.flatMap((question) =>
      (scopes[question.ask_at ?? requirement.scope_level] ?? []).map((scope): Answer => ({
        question: question.id,
        scope,
        value: pick(question, random),
      })),
    ),
  );
  return {
    organisation: ORGANISATION_FACTS,
    sites: sites.map((id) => ({ id, facts: SITE_FACTS })),
    services: services.map((id) => ({ id, facts: SERVICE_FACTS })),
    answers,
    today: "2026-11-01",
  };
}

function pick(question: Question, random: () => number): AnswerValue {
  const oneOf = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  switch (question.type) {
    case "maturity":
      return oneOf(LEVELS);
    case "yes_no":
      return oneOf(["yes", "no"]);
    case "single_choice":
      return oneOf(question.options).value;
    case "multi_choice":
      return [oneOf(question.options).value];
    case "date":
      return oneOf(["none", "2021-05-05", "2026-10-01"]);
    case "number":
      return 1 + Math.floor(random() * 50);
    case "text":
      return "Some words";
  }
}
