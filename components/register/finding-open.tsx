import type { Save } from "@/components/form/keep-typed";
import { SaveForm } from "@/components/form/save-form";
import { Card } from "@/components/nhs/card";
import { dateInWords } from "@/lib/domain/dates";

interface FindingOpenProps {
  /** ISO date of the review. */
  reviewedOn: string;
  /** What it found missing, in words. */
  missing: string | null;
  /** Says that it is there now. Absent for who may not. */
  putRight?: Save;
}

/** What a review found missing and nobody has put right, with the way to tick it off. */
export function FindingOpen({ reviewedOn, missing, putRight }: FindingOpenProps) {
  const day = dateInWords(reviewedOn);
  return (
    <Card heading={`Found on ${day}`} headingLevel={3}>
      <p className="app-kept-lines">{missing}</p>
      {putRight && (
        <SaveForm
          save={putRight}
          submit={
            <>
              Put right<span className="nhsuk-u-visually-hidden">: found missing on {day}</span>
            </>
          }
        />
      )}
    </Card>
  );
}
