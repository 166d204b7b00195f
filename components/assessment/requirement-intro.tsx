import { ObligationTag } from "@/components/catalogue/obligation-tag";
import type { Catalogue } from "@/lib/domain/catalogue";
import type { Obligation, Requirement } from "@/lib/domain/catalogue/schema";
import type { Position } from "@/lib/domain/assessment/progress";

const BLOCKS: Record<Obligation, string> = {
  must: "Mandatory. A gap here holds your status back.",
  should: "Recommended. Meet it, or explain why not.",
  consider: "Think about it and record what you decide.",
};

interface RequirementIntroProps {
  catalogue: Catalogue;
  requirement: Requirement;
  /** Absent for one that does not apply. */
  position: Position | null;
}

/** What a requirement is and asks, and what falling short of it blocks. */
export function RequirementIntro({ catalogue, requirement, position }: RequirementIntroProps) {
  const { id, title, obligation, statement } = requirement;
  return (
    <>
      <h1>
        <span className="nhsuk-caption-l">
          {catalogue.sectionOf(id)?.title} {id}
          {position && `, requirement ${position.number} of ${position.of}`}
        </span>
        {title}
      </h1>
      <p>
        <ObligationTag obligation={obligation} /> {BLOCKS[obligation]}
      </p>
      <p>{statement}</p>
    </>
  );
}
