import { type Catalogue, getCatalogue } from "../catalogue";
import type { Proof } from "@/lib/domain/evidence/proof";
import { scoreAssessment } from "../scoring/score-assessment";
import type { AssessmentResult, PlannedGap } from "../scoring/types";
import { toAssessed } from "@/lib/domain/assessment/to-assessed";
import type { SubmissionContent } from "./content";
import { catalogueFor } from "./subject";

/** What a submission holds before it is judged. */
export type Said = Omit<SubmissionContent, "outcomes" | "standing">;

/**
 * Judges what a submission says, by the catalogue and as of the day that it names: the same each time.
 * @param catalogue the version that it names, unless told otherwise
 */
export const judgeContent = (
  said: Said,
  catalogue: Catalogue = getCatalogue(said.catalogueVersion),
): AssessmentResult => scoreAssessment(catalogueFor(catalogue, said.product?.id ?? null), assessedOf(said));

/** What scoring is told of a submission. */
export const assessedOf = ({ facts, sites, services, answers, evidence, planned, judgedOn }: Said) =>
  toAssessed(
    {
      organisation: { profile: facts },
      sites,
      services,
      answers,
      proofs: proofsOf(evidence),
      planned: plannedGapsOf(planned),
    },
    judgedOn,
  );

/** Who owns an action stays in the organisation. That somebody did is why the gap is among those that were planned. */
const OWNER = "Named in the plan";

/** The gaps that counted as planned, as scoring is told of them. */
export const plannedGapsOf = (planned: Said["planned"] = []): PlannedGap[] =>
  planned.map((gap) => ({ ...gap, approved: true, owner: OWNER }));

/** Each item of evidence for each requirement that it speaks for. */
export const proofsOf = (evidence: Said["evidence"]): Proof[] =>
  evidence.flatMap(({ requirements, scope, validFrom, validUntil }) =>
    requirements.map((requirement) => ({ requirement, scope, validFrom, validUntil })),
  );
