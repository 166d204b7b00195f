import { DateField } from "@/components/form/date-field";
import { RadiosField } from "@/components/form/radios-field";
import { SelectField } from "@/components/form/select-field";
import { TextareaField } from "@/components/form/textarea-field";
import { TextField } from "@/components/form/text-field";
import { ProveAgainFields } from "@/components/sign-in/prove-again-fields";
import { exampleAhead } from "@/lib/domain/example-ahead";
import { REVIEW_STATE_WORDS } from "@/lib/domain/review/state-words";
import { DECISIONS } from "@/lib/domain/review/states";

interface DecisionFieldsProps {
  /** The name of whoever signs. */
  name: string;
  /** Whether they give a code as well. */
  secondFactor: boolean;
  /** Proposed from the verdicts; empty ones for more. */
  conditions: readonly { requirement: string; what: string }[];
  requirements: readonly { value: string; label: string }[];
  /** An ISO date. */
  today: string;
}

/** A decision with its reasons, its conditions, and the signature. */
export const DecisionFields = ({ name, secondFactor, ...conditions }: DecisionFieldsProps) => (
  <>
    <RadiosField
      name="decision"
      legend="What do you decide?"
      size="m"
      options={DECISIONS.map((value) => ({
        value,
        label: REVIEW_STATE_WORDS[value].label,
        reveals: value === "accepted_with_conditions" && <Conditions {...conditions} />,
      }))}
    />
    <TextareaField name="reasons" label="Reasons" size="m" hint="The supplier reads them." />
    <h2 className="nhsuk-heading-m">Sign</h2>
    <p>
      You sign as {name}. The decision cannot be changed afterwards. It names the fingerprint of the
      submission, so that everybody can tell what was decided on.
    </p>
    <TextField
      name="position"
      label="Your position"
      hint="For example, Head of digital services"
      autoComplete="organization-title"
    />
    <ProveAgainFields secondFactor={secondFactor} hint="We ask for it again, because you sign." />
  </>
);

const Conditions = ({
  conditions,
  requirements,
  today,
}: Pick<DecisionFieldsProps, "conditions" | "requirements" | "today">) => (
  <>
    <p>They become things to do for the supplier. Leave what you do not need empty.</p>
    {conditions.map(({ requirement, what }, index) => (
      <fieldset key={index} className="nhsuk-fieldset nhsuk-u-margin-bottom-4">
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">Condition {index + 1}</legend>
        <SelectField
          name={`requirement${index + 1}`}
          label="Requirement"
          value={requirement}
          options={[...requirements]}
          empty="None in particular"
        />
        <TextareaField name={`what${index + 1}`} label="What the supplier is to do" value={what} rows={3} />
        <DateField name={`due${index + 1}`} legend="By when" size="s" hint={exampleAhead(today)} />
      </fieldset>
    ))}
  </>
);
