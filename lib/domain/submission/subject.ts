import type { Answer } from "@/lib/domain/assessment/answer";
import type { Catalogue } from "../catalogue";
import { indexCatalogue } from "../catalogue/catalogue";
import { oncePerCatalogue } from "../catalogue/once-per-catalogue";
import type { Condition, Requirement } from "../catalogue/schema";
import type { Proof } from "@/lib/domain/evidence/proof";
import { ORGANISATION, type ScopeKey, serviceScope } from "../scope";
import type { Place } from "../scoring/types";

interface Narrowed {
  sites: readonly Place[];
  services: readonly Place[];
  answers: readonly (Pick<Answer, "question"> & { scope: ScopeKey })[];
  proofs: readonly Proof[];
}

/**
 * What a submission is about: the whole organisation, or one product with what its provider must do. Of a product it
 * holds the provider's requirements and this one service, and no sites: the ordinary rules then score it.
 * @param product the id of a service; null for the whole organisation
 */
export function aboutSubject<Assessment extends Narrowed>(
  catalogue: Catalogue,
  assessment: Assessment,
  product: string | null,
): { catalogue: Catalogue; assessment: Assessment } {
  if (product === null) return { catalogue, assessment };
  const asked = productCatalogue(catalogue);
  const scopes = new Set<string>([ORGANISATION, serviceScope(product)]);
  const isAsked = (requirement: string) => asked.requirement(requirement) !== undefined;
  return {
    catalogue: asked,
    assessment: {
      ...assessment,
      sites: [],
      services: assessment.services.filter(({ id }) => id === product),
      answers: assessment.answers.filter(
        ({ question, scope }) => scopes.has(scope) && isAsked(requirementIn(question)),
      ),
      proofs: assessment.proofs.filter(({ requirement, scope }) => scopes.has(scope) && isAsked(requirement)),
    },
  };
}

/** The requirement that an answer or a remark is about, out of its id. */
const requirementIn = (answerId: string) => answerId.slice(0, answerId.indexOf("."));

/** The requirements of a catalogue that a submission about a product, or about the organisation, answers. */
export const catalogueFor = (catalogue: Catalogue, product: string | null): Catalogue =>
  product === null ? catalogue : productCatalogue(catalogue);

const NEVER: Condition = { any: [] };

/** What a provider must do, but for what is asked at its own sites. A product without sites is complete. */
const productCatalogue = oncePerCatalogue((catalogue): Catalogue => {
  const requirements = catalogue.requirements.filter(isOfProduct);
  const kept = new Set(requirements.map(({ id }) => id));
  const { scoring } = catalogue.meta;
  return indexCatalogue({
    ...catalogue,
    meta: {
      ...catalogue.meta,
      scoring: { ...scoring, registers_needed: { ...scoring.registers_needed, site: NEVER } },
    },
    requirements,
    sections: catalogue.sections
      .map((section) => ({ ...section, requirements: section.requirements.filter((id) => kept.has(id)) }))
      .filter((section) => section.requirements.length > 0),
  });
});

const isOfProduct = ({ audience, scope_level, questions }: Requirement) =>
  audience !== "consumer" && questions.some(({ ask_at }) => (ask_at ?? scope_level) !== "site");
