"use client";

import { CheckboxesField } from "@/components/form/checkboxes-field";
import { FormContext } from "@/components/form/form-context";
import { FormProblems } from "@/components/form/form-problems";
import { HiddenField } from "@/components/form/hidden-field";
import { Button } from "@/components/nhs/button";
import { type NewerVersion, newerInWords } from "@/lib/domain/review/newer-version";
import { REVIEW_STATE_WORDS } from "@/lib/domain/review/state-words";
import type { ReviewState } from "@/lib/domain/review/states";
import { subjectInWords } from "@/lib/domain/submission/subject-in-words";
import { UNSENT } from "@/lib/forms/form-state";

interface ChooseSideBySideProps {
  /** The page that puts them side by side. */
  path: string;
  reviews: readonly {
    id: string;
    state: ReviewState;
    commissioner: string;
    supplier: string;
    product: string | null;
    number: number;
    askedFor: string | null;
    newer: NewerVersion | null;
  }[];
  chosen: string[];
  /** How many can be chosen. */
  hint: string;
  /** Why what was chosen cannot be shown. */
  problem?: string;
}

/** Which submissions to put beside each other. A plain form: what was chosen is in the address. */
export function ChooseSideBySide({ path, reviews, chosen, hint, problem }: ChooseSideBySideProps) {
  const errors: Record<string, string> = problem ? { review: problem } : {};
  const state = { ...UNSENT, errors, attempt: problem ? 1 : 0 };
  return (
    <FormContext value={state}>
      <FormProblems state={state} />
      <form method="get" action={path}>
        <HiddenField name="show" value="1" />
        <CheckboxesField
          name="review"
          legend="Which submissions?"
          hint={hint}
          value={chosen}
          options={reviews.map(({ id, state, commissioner, supplier, product, number, askedFor, newer }) => ({
            value: id,
            label: `${supplier}: ${subjectInWords(product)}, version ${number}`,
            hint: [
              askedFor && `You asked for: ${askedFor}`,
              `${REVIEW_STATE_WORDS[state].label}, for ${commissioner}`,
              newer && newerInWords(newer),
            ]
              .filter(Boolean)
              .join(". "),
          }))}
        />
        <Button>Show them side by side</Button>
      </form>
    </FormContext>
  );
}
