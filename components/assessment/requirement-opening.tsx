import { CarriedPanel } from "@/components/carry-forward/carried-panel";
import { RequirementGuidance } from "@/components/catalogue/requirement-guidance";
import type { ListedItem } from "@/components/evidence/evidence-table";
import type { CarriedAnswer } from "@/lib/domain/carry-forward/carried-answers";
import type { Catalogue } from "@/lib/domain/catalogue";
import type { Requirement } from "@/lib/domain/catalogue/schema";
import type { Position } from "@/lib/domain/assessment/progress";
import type { ScopeKey } from "@/lib/domain/scope";
import type { FormState } from "@/lib/forms/form-state";
import { RequirementIntro } from "./requirement-intro";

interface RequirementOpeningProps {
  catalogue: Catalogue;
  requirement: Requirement;
  /** Absent for one that does not apply. */
  position: Position | null;
  /** The answer to PF1. */
  organisationType: string;
  /** The answers of the assessment before. */
  carried: readonly CarriedAnswer[];
  /** What proved them. */
  evidence: readonly ListedItem[];
  /** Confirms all of them; absent for somebody who may not. */
  confirm?: (state: FormState, data: FormData) => Promise<FormState>;
  nameOf: (scope: ScopeKey) => string;
  today: string;
}

/** What stands before the questions of a requirement: what it asks, what helps to answer, and last time's answers. */
export function RequirementOpening({
  catalogue,
  requirement,
  position,
  organisationType,
  ...lastTime
}: RequirementOpeningProps) {
  return (
    <>
      <RequirementIntro catalogue={catalogue} requirement={requirement} position={position} />
      <RequirementGuidance
        catalogue={catalogue}
        requirement={requirement}
        organisationType={organisationType}
      />
      <CarriedPanel catalogue={catalogue} {...lastTime} />
    </>
  );
}
