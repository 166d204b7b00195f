import { InsetText } from "@/components/nhs/inset-text";
import { TextLink } from "@/components/nhs/text-link";
import type { Assignment } from "@/lib/domain/teamwork/assignment";

/** Why an assignment ended with its assessment, and where it goes on. */
export function ClosedAssignment({ assignment: { ended, carriedTo } }: { assignment: Assignment }) {
  if (ended !== "carried" && ended !== "closed") return null;
  return (
    <InsetText>
      <p>This assignment is over, because its assessment closed when the next one began.</p>
      {ended === "closed" && <p>It was not carried over. Nobody needs to answer it.</p>}
      {carriedTo && (
        <p>
          It goes on in the next assessment.{" "}
          <TextLink href={`/assignments/${carriedTo}`}>Open the assignment there</TextLink>
        </p>
      )}
    </InsetText>
  );
}
