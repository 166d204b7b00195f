import { ButtonLink } from "@/components/nhs/button-link";
import { InsetText } from "@/components/nhs/inset-text";
import { TextLink } from "@/components/nhs/text-link";
import { coverageInWords, WHAT_COUNTS } from "@/lib/domain/assessment/coverage-words";
import type { Coverage } from "@/lib/domain/scoring/types";

interface AssessmentProgressProps {
  /** The page of the assessment. */
  href: string;
  progress: Coverage;
  /** The requirement to answer next; null when nothing is open. */
  next: string | null;
  closed: boolean;
  /** The assessment that followed it. */
  followedBy: string | null;
  mayAnswer: boolean;
}

/** How far an assessment has come, and the way on: to answer it, or to read it once it is closed. */
export function AssessmentProgress(props: AssessmentProgressProps) {
  const { href, progress, next, closed, followedBy, mayAnswer } = props;
  const count = coverageInWords(progress);
  if (closed)
    return (
      <>
        <InsetText>
          <p>
            This assessment is closed, because the next one has begun. You can read it, but nobody can change
            it.
          </p>
          {followedBy && (
            <p>
              <TextLink href={`/assessments/${followedBy}`}>Go to the next assessment</TextLink>
            </p>
          )}
        </InsetText>
        <p>When it closed, {count} were given.</p>
      </>
    );
  if (!mayAnswer) return <p>{count} are given. You can read this assessment.</p>;
  return (
    <>
      <p>
        You have given {count}. {WHAT_COUNTS} You can stop at any time: every page you save is kept.
      </p>
      <ButtonLink href={next ? `${href}/requirements/${next}` : `${href}/check-answers`}>
        {next ? "Continue" : "Check your answers"}
      </ButtonLink>
    </>
  );
}
