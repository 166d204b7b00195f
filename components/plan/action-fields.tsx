import { CheckboxesField } from "@/components/form/checkboxes-field";
import { DateField } from "@/components/form/date-field";
import { FieldsInDetails } from "@/components/form/fields-in-details";
import { NumberField } from "@/components/form/number-field";
import { RadiosField } from "@/components/form/radios-field";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { exampleAhead } from "@/lib/domain/example-ahead";
import { ownerText } from "@/lib/domain/plan/action-values";
import { EFFORTS, FUNDINGS, PLAN_PARTS, type PlanAction, STAFFINGS } from "@/lib/domain/plan/plan-action";
import { EFFORT_WORDS, FUNDING_WORDS, PART_WORDS, STAFFING_WORDS } from "@/lib/domain/plan/words";

interface ActionFieldsProps {
  /** Nothing for a new one. */
  action?: PlanAction;
  /** What people chose that it waits for, by id. */
  waitsFor?: readonly string[];
  owners: readonly { id: string; name: string }[];
  /** The actions that it could wait for. */
  others: readonly { id: string; title: string }[];
  /** An ISO date. */
  today: string;
}

/** Everything that people say about an action. */
export function ActionFields({ action, waitsFor = [], owners, others, today }: ActionFieldsProps) {
  const owner = action?.owner?.left ? null : (action?.owner ?? null);
  const role = action?.role;
  const example = exampleAhead(today);
  return (
    <>
      <TextField name="title" label="What is to be done" value={action?.title} />
      <TextareaField name="why" label="Why (optional)" value={action?.why} rows={2} />
      <RadiosField
        name="part"
        legend="Part of the plan"
        options={PLAN_PARTS.map((value) => ({ value, label: PART_WORDS[value] }))}
        value={action?.part ?? undefined}
        small
      />
      <h2>Who</h2>
      <SelectField
        name="owner"
        label="Owner"
        hint={role ? `Usually the ${role.charAt(0).toLowerCase()}${role.slice(1)}.` : undefined}
        options={owners.map(({ id, name }) => ({ value: `person:${id}`, label: name }))}
        value={owner?.id ? (ownerText(owner) ?? undefined) : undefined}
        empty="Nobody yet"
      />
      <TextField
        name="ownerName"
        label="Or somebody who has no account here"
        value={owner && !owner.id ? owner.name : undefined}
        width={30}
      />
      <RadiosField
        name="people"
        legend="Are there people to do it?"
        options={STAFFINGS.map((value) => ({ value, label: STAFFING_WORDS[value] }))}
        value={action?.people ?? "unknown"}
        inline
      />
      <h2>When</h2>
      <DateField
        name="startsOn"
        legend="Starts on (optional)"
        hint={example}
        value={action?.startsOn ?? undefined}
      />
      <DateField name="dueOn" legend="To be done by" hint={example} value={action?.dueOn ?? undefined} />
      <TextField name="whyNoDate" label="If there is no date, why" value={action?.whyNoDate ?? undefined} />
      <h2>Money</h2>
      <NumberField
        name="oneOffPounds"
        label="Cost once, in pounds"
        hint="Leave empty if it is not known. Enter 0 if it costs nothing."
        value={action?.oneOffPounds ?? undefined}
        prefix="£"
        width={10}
      />
      <NumberField
        name="yearlyPounds"
        label="Cost each year, in pounds"
        value={action?.yearlyPounds ?? undefined}
        prefix="£"
        width={10}
      />
      <RadiosField
        name="funding"
        legend="Is it funded?"
        options={FUNDINGS.map((value) => ({ value, label: FUNDING_WORDS[value] }))}
        value={action?.funding ?? "unknown"}
        inline
      />
      <SelectField
        name="effort"
        label="Effort"
        options={EFFORTS.map((value) => ({ value, label: EFFORT_WORDS[value] }))}
        value={action?.effort ?? undefined}
        empty="Not known"
      />
      {others.length > 0 && (
        <FieldsInDetails summary="Actions to finish first" names={["needs"]}>
          <CheckboxesField
            name="needs"
            legend="It waits for"
            options={others.map(({ id, title }) => ({ value: id, label: title }))}
            value={waitsFor}
            small
          />
        </FieldsInDetails>
      )}
    </>
  );
}
