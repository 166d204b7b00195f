import { CheckboxesField } from "@/components/form/checkboxes-field";
import type { ToConfirm } from "@/lib/domain/carry-forward/to-confirm";
import type { Catalogue } from "@/lib/domain/catalogue";

interface ChooseToConfirmProps {
  catalogue: Catalogue;
  waiting: readonly ToConfirm[];
}

/** Which requirements to confirm as they were: those whose questions have not changed are chosen already. */
export const ChooseToConfirm = ({ catalogue, waiting }: ChooseToConfirmProps) => (
  <CheckboxesField
    name="requirements"
    legend="Whose answers are still true?"
    hint="Clear the box of any requirement that needs a new answer. Its answers of last time wait on its page."
    value={waiting.filter(({ changed }) => !changed).map(({ requirement }) => requirement)}
    options={waiting.map(({ requirement, answers, changed }) => ({
      value: requirement,
      label: `${requirement} ${catalogue.requirement(requirement)?.title ?? ""}`,
      hint: [
        answers.length === 1 ? "1 answer" : `${answers.length} answers`,
        changed && "a question has changed, so read it again first",
      ]
        .filter(Boolean)
        .join(", "),
    }))}
  />
);
