import type { Catalogue } from "@/lib/domain/catalogue";
import type { Assessed } from "@/lib/domain/scoring/types";
import type { SubmissionContent } from "@/lib/domain/submission/content";
import { type Around, freeze, type Frozen } from "@/lib/domain/submission/freeze";

const AT = "2026-11-01T09:00:00.000Z";

const AROUND: Around = {
  product: null,
  number: 1,
  judgedOn: "2026-11-01",
  evidence: [],
  declaration: { name: "Ada", role: "approver", position: "Chief", text: "True.", at: AT },
  previous: null,
};

/** An assessment as it is remembered, of the organisation X1. Place x is called "Place x". */
export function remembered(catalogue: Catalogue, assessed: Assessed): Frozen {
  const named = (place: Assessed["sites"][number]) => ({ ...place, name: `Place ${place.id}` });
  return {
    id: "assessment",
    revision: 3,
    startedAt: AT,
    catalogueVersion: catalogue.version,
    organisation: { reference: "X1", odsCode: null, name: "Example Trust", profile: assessed.organisation },
    sites: assessed.sites.map(named),
    services: assessed.services.map(named),
    answers: assessed.answers.map((answer) => ({ ...answer, changedAt: AT })),
    planned: assessed.planned,
  };
}

/** The submission of what is assessed, declared by Ada. */
export const frozen = (
  catalogue: Catalogue,
  assessed: Assessed,
  around: Partial<Around> = {},
): SubmissionContent => freeze(remembered(catalogue, assessed), { ...AROUND, ...around }, catalogue);
