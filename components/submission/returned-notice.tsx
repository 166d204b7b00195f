import { InsetText } from "@/components/nhs/inset-text";
import { TextLink } from "@/components/nhs/text-link";
import { dateInWords, dayInEngland } from "@/lib/domain/dates";
import { RequirementLinks } from "./requirement-links";
import { submitPath } from "./submit-links";

interface ReturnedNoticeProps {
  assessmentId: string;
  product: string | null;
  returned: readonly {
    id: string;
    commissioner: string;
    requirements: string[];
    message: string;
    at: Date;
  }[];
  /** What is answered again; null when everything is submitted as it is now. */
  answeredAgain: readonly string[] | null;
  /** Whether the other can still be chosen. */
  open: boolean;
}

/** Who sent the last submission back and why, and the choice between answering that and submitting everything. */
export function ReturnedNotice({
  assessmentId,
  product,
  returned,
  answeredAgain,
  open,
}: ReturnedNoticeProps) {
  const [first] = returned;
  if (!first) return null;
  return (
    <InsetText>
      {returned.map(({ id, commissioner, requirements, message, at }) => (
        <div key={id}>
          <p>
            {commissioner} returned your last submission on {dateInWords(dayInEngland(at))} and asks for
            changes to {requirements.join(", ")}:
          </p>
          <p className="app-kept-lines">{message}</p>
        </div>
      ))}
      {answeredAgain ? (
        <p>
          This submission answers {returned.length === 1 ? "it" : "all of them"}. Only{" "}
          <RequirementLinks assessmentId={assessmentId} requirements={answeredAgain} />{" "}
          {answeredAgain.length === 1 ? "is" : "are"} taken from your assessment as it is now. Everything else
          stays as you submitted it.{" "}
          {open && (
            <TextLink href={submitPath(assessmentId, product, "none")}>
              Submit everything as it is now
            </TextLink>
          )}
        </p>
      ) : (
        open && (
          <p>
            <TextLink href={submitPath(assessmentId, product, first.id)}>
              Answer only what was returned
            </TextLink>
          </p>
        )
      )}
    </InsetText>
  );
}
