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
  /** The one that is being answered; null when everything is submitted as it is now. */
  answersId: string | null;
  /** Whether another can still be chosen. */
  open: boolean;
}

/** Who sent the last submission back and why, and the choice between answering that and submitting everything. */
export function ReturnedNotice({ assessmentId, product, returned, answersId, open }: ReturnedNoticeProps) {
  return returned.map(({ id, commissioner, requirements, message, at }) => (
    <InsetText key={id}>
      <p>
        {commissioner} returned your last submission on {dateInWords(dayInEngland(at))} and asks for changes
        to {requirements.join(", ")}:
      </p>
      <p className="app-kept-lines">{message}</p>
      {id === answersId ? (
        <p>
          This submission answers it. Only <RequirementLinks {...{ assessmentId, requirements }} />{" "}
          {requirements.length === 1 ? "is" : "are"} taken from your assessment as it is now. Everything else
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
            <TextLink href={submitPath(assessmentId, product, id)}>
              Answer only what {commissioner} returned
            </TextLink>
          </p>
        )
      )}
    </InsetText>
  ));
}
