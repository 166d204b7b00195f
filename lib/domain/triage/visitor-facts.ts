import type { Facts } from "@/lib/domain/assessment/answer";
import type { Catalogue } from "@/lib/domain/catalogue/index";
import type { TriageAnswers } from "./triage";

/**
 * What may be taken as known about a visitor who answered the triage questions and perhaps gave the type of
 * organisation (a value of PF1). Suppliers are taken to provide services, everybody else to use them. What the
 * visitor is not sure of stays open.
 */
export function visitorFacts(catalogue: Catalogue, answers: TriageAnswers, type?: string): Facts {
  const filled = catalogue.meta.triage.any.flatMap(({ id, fills }) => {
    const answer = answers[id];
    return fills && answer && answer !== "not_sure" ? [[fills, answer]] : [];
  });
  return {
    ...Object.fromEntries(filled),
    PF2: type === "supplier" ? ["provides_to_other_organisations", "third_party_supplier"] : ["consumer"],
    ...(type && { PF1: type }),
  };
}
