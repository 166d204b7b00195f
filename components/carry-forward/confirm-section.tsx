import { SaveForm } from "@/components/form/save-form";
import type { CarriedAnswer } from "@/lib/domain/carry-forward/carried-answers";
import type { FormState } from "@/lib/forms/form-state";

interface ConfirmSectionProps {
  /** Makes what confirms these requirements, separated by commas. */
  confirm: (requirements: string) => (state: FormState, data: FormData) => Promise<FormState>;
  /** Of the section. */
  requirements: readonly string[];
  carried: readonly CarriedAnswer[];
}

/** One click for a whole section. A question that has changed is confirmed on its own page, where both versions stand. */
export function ConfirmSection({ confirm, requirements, carried }: ConfirmSectionProps) {
  const changed = new Set(carried.filter(({ wording }) => wording).map(({ requirement }) => requirement));
  const unchanged = requirements.filter((id) => !changed.has(id));
  const count = carried.filter(({ requirement }) => unchanged.includes(requirement)).length;
  if (count === 0) return null;
  return (
    <SaveForm
      save={confirm(unchanged.join(","))}
      submit={
        count === 1
          ? "Confirm the answer of last time in this section"
          : `Confirm the ${count} answers of last time in this section`
      }
      variant="secondary"
    />
  );
}
