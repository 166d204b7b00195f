import { SelectField } from "@/components/form/select-field";
import { Details } from "@/components/nhs/details";
import { SERVICE_SORTS, serviceFilters } from "@/lib/domain/register/service-list";

interface ServiceFilterFieldsProps {
  /** What is asked for now, by the name of the field. */
  asked: Readonly<Record<string, string | undefined>>;
}

const SORTS = Object.entries(SERVICE_SORTS).map(([value, label]) => ({ value, label }));

/** How to narrow the list of services, and by what to sort it. Closed: on a phone it would stand before what was found. */
export function ServiceFilterFields({ asked }: ServiceFilterFieldsProps) {
  const { search: _, show: __, sort, ...filters } = asked;
  const set = Object.values(filters).filter(Boolean).length;
  return (
    <Details summary={set ? `Filter and sort (${set} set)` : "Filter and sort"}>
      <div className="tw:grid tw:grid-cols-1 tw:gap-x-6 tw:tablet:grid-cols-2 tw:desktop:grid-cols-3">
        {serviceFilters.map(({ key, label, options }) => (
          <SelectField key={key} name={key} label={label} options={options} value={asked[key]} empty="Any" />
        ))}
        <SelectField
          name="entries"
          label="Entry in the register"
          options={[{ value: "incomplete", label: "Incomplete" }]}
          value={asked["entries"]}
          empty="Any"
        />
        <SelectField name="sort" label="Sort by" options={SORTS} value={sort} />
      </div>
    </Details>
  );
}
