import { getCatalogue, latestVersion } from "@/lib/domain/catalogue/index";
import type { Option, Question } from "@/lib/domain/catalogue/schema";
import { choicesOf } from "@/lib/domain/assessment/choices";
import { profileQuestions } from "./profile-questions";
import { registerQuestions } from "./register-questions";

const FILTERED_BY = [
  "stage",
  "category",
  "exposure",
  "network",
  "sign_in",
  "clinical",
  "scope_decision",
] as const;

export type ServiceFilterKey = (typeof FILTERED_BY)[number];

/** A field by which the list of services is narrowed, with the values that it may have. */
export interface ServiceFilter {
  key: ServiceFilterKey;
  label: string;
  question: Question;
  /** The part of a service that keeps the value, under the id of the question. */
  kept: "profile" | "details";
  options: Option[];
}

const { fields } = getCatalogue(latestVersion).asset_register_fields;

/** In the order in which the list asks for them. */
export const serviceFilters: readonly ServiceFilter[] = FILTERED_BY.map((key) => {
  const { profile, label } = fields.find((field) => field.key === key)!;
  const [kept, questions] = profile
    ? (["profile", profileQuestions.service] as const)
    : (["details", registerQuestions.service] as const);
  const question = questions.find(({ id }) => id === (profile ?? key))!;
  return { key, label, question, kept, options: choicesOf(question) };
});

/** By what the list of services may be sorted, in words. */
export const SERVICE_SORTS = {
  name: "Name",
  users: "Most users first",
  contract_end: "Contract that ends first",
  last_reviewed: "Longest since it was checked",
} as const;

export type ServiceSort = keyof typeof SERVICE_SORTS;
