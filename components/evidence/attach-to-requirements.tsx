import { CheckboxesField } from "@/components/form/checkboxes-field";
import type { Save } from "@/components/form/keep-typed";
import { SaveForm } from "@/components/form/save-form";
import { PageTitle } from "@/components/nhs/page-title";
import type { FormState } from "@/lib/forms/form-state";

interface AttachToRequirementsProps {
  /** The title of the evidence. */
  evidence: string;
  /** For which it can speak. */
  requirements: readonly { id: string; title: string }[];
  save: Save;
  initial?: FormState;
}

/** Lets a piece of evidence speak for requirements. */
export function AttachToRequirements({ evidence, requirements, save, initial }: AttachToRequirementsProps) {
  const heading = (
    <h1>
      <span className="nhsuk-caption-l">{evidence}</span>
      {TITLE}
    </h1>
  );
  if (requirements.length === 0)
    return (
      <>
        <PageTitle title={TITLE} />
        {heading}
        <p>There is no requirement left that it could speak for. Requirements come with an assessment.</p>
      </>
    );
  return (
    <SaveForm save={save} title={TITLE} submit="Attach" initial={initial}>
      {heading}
      <CheckboxesField
        name="chosen"
        legend="For which does it speak?"
        hint="Requirements of the assessment under way that apply to you. It proves the answers to all that you choose."
        options={requirements.map(({ id, title }) => ({ value: id, label: `${id} ${title}` }))}
        small
      />
    </SaveForm>
  );
}

const TITLE = "Attach to requirements";
