import { InsetText } from "@/components/nhs/inset-text";
import type { Catalogue } from "@/lib/domain/catalogue";
import type { Requirement } from "@/lib/domain/catalogue/schema";
import { placeNames } from "@/lib/domain/place-names";
import type { Review } from "@/lib/domain/review/review";
import { compareSubmissions } from "@/lib/domain/submission/compare";
import type { SubmissionContent } from "@/lib/domain/submission/content";
import type { SubmittedEvidence as Held } from "@/lib/domain/submission/submitted-evidence";
import { SinceLastTime } from "./since-last-time";
import { SubmittedAnswers } from "./submitted-answers";
import { SubmittedChecks } from "./submitted-checks";
import { SubmittedOutcomes } from "./submitted-outcomes";
import { SubmittedEvidence } from "./submitted-evidence";

interface SubmittedRequirementProps {
  catalogue: Catalogue;
  requirement: Requirement;
  review: Review;
  content: SubmissionContent;
  /** What the evidence of the submission holds. */
  held: readonly Held[];
}

/** What the supplier says about a requirement: answers, how they come out, evidence, and what is new in it. */
export function SubmittedRequirement({
  catalogue,
  requirement,
  review,
  content,
  held,
}: SubmittedRequirementProps) {
  const { previous, submission } = review;
  const { id } = requirement;
  const nameOf = placeNames(content);
  const asked = content.answersReturn?.requirements.includes(id);
  return (
    <>
      {asked && (
        <InsetText>
          <p>You returned this requirement. The supplier has answered it again.</p>
        </InsetText>
      )}
      <h2 className="nhsuk-heading-m">How it comes out</h2>
      <SubmittedOutcomes
        outcomes={content.outcomes.filter((one) => one.requirement === id)}
        nameOf={nameOf}
      />
      <h2 className="nhsuk-heading-m">The supplier’s answers</h2>
      <SubmittedAnswers catalogue={catalogue} requirement={requirement} content={content} nameOf={nameOf} />
      <h2 className="nhsuk-heading-m">Evidence</h2>
      <SubmittedEvidence
        path={`/submissions/${submission.id}`}
        evidence={content.evidence.filter(({ requirements }) => requirements.includes(id))}
        held={held}
        nameOf={nameOf}
      />
      <h2 className="nhsuk-heading-m">Automatic checks</h2>
      <SubmittedChecks
        catalogue={catalogue}
        requirement={requirement}
        checks={content.checks}
        nameOf={nameOf}
      />
      <h2 className="nhsuk-heading-m">Since the last submission</h2>
      {previous ? (
        <SinceLastTime
          version={previous.content.number}
          differences={compareSubmissions(previous.content, content).filter((one) => one.requirement === id)}
        />
      ) : (
        <p>This is the first one that you review.</p>
      )}
    </>
  );
}
