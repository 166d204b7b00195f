import type { CatalogueData, Requirement } from "@/lib/domain/catalogue/schema";

export interface Example {
  /** A value of PF1. */
  type: string;
  /** `NHS trust or foundation trust`, for example. */
  organisation: string;
  text: string;
}

/** The examples of a requirement, named as PF1 names organisations and in its order. */
export function examplesOf(catalogue: CatalogueData, requirement: Requirement): Example[] {
  return organisationTypes(catalogue).flatMap(({ value, label }) => {
    const text = requirement.examples[value];
    return text === undefined ? [] : [{ type: value, organisation: label, text }];
  });
}

/** The types that an organisation can be (PF1). */
export function organisationTypes(catalogue: CatalogueData) {
  const question = catalogue.profile_questions.organisation.find(({ id }) => id === "PF1");
  return question?.type === "single_choice" ? question.options : [];
}
