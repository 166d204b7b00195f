import { DateField } from "@/components/form/date-field";
import { SelectField } from "@/components/form/select-field";
import { TextareaField } from "@/components/form/textarea-field";
import { exampleAhead } from "@/lib/domain/example-ahead";
import { FUNDINGS } from "@/lib/domain/plan/plan-action";
import { FUNDING_WORDS } from "@/lib/domain/plan/words";
import { BULK_MOVES } from "@/lib/forms/plan/bulk-form";
import { MOVE_WORDS } from "./move-words";

/** What to change in the actions that are chosen. What is left as it is, is not touched. */
interface BulkFieldsProps {
  owners: readonly { id: string; name: string }[];
  /** An ISO date. */
  today: string;
}

export function BulkFields({ owners, today }: BulkFieldsProps) {
  const same = "Leave as it is";
  return (
    <>
      <h2>Change the chosen actions</h2>
      <div className="tw:grid tw:grid-cols-1 tw:gap-x-6 tw:tablet:grid-cols-2">
        <SelectField
          name="owner"
          label="Owner"
          options={owners.map(({ id, name }) => ({ value: `person:${id}`, label: name }))}
          empty={same}
        />
        <SelectField
          name="funding"
          label="Funding"
          options={FUNDINGS.map((value) => ({ value, label: FUNDING_WORDS[value] }))}
          empty={same}
        />
        <DateField
          name="dueOn"
          legend="Due by"
          hint={`Leave empty to keep the dates. ${exampleAhead(today)}`}
        />
        <div>
          <SelectField
            name="transition"
            label="Status"
            options={BULK_MOVES.map((value) => ({ value, label: MOVE_WORDS[value].label }))}
            empty={same}
          />
          <TextareaField name="reason" label="Reason, if you decline them" rows={2} />
        </div>
      </div>
    </>
  );
}
