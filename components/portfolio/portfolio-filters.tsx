import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/nhs/button";
import { Details } from "@/components/nhs/details";
import { TextLink } from "@/components/nhs/text-link";
import type { PortfolioChoices, PortfolioFilter } from "@/lib/domain/portfolio/portfolio-filter";
import { SIZES } from "@/lib/domain/portfolio/size";
import { typeInWords } from "@/lib/domain/portfolio/type-in-words";

interface PortfolioFiltersProps {
  path: string;
  filter: PortfolioFilter;
  choices: PortfolioChoices;
  /** The names that the supplier of the filter stands for. */
  suppliers: readonly string[] | null;
}

/** What every figure is narrowed by. A plain form: what is asked for stands in the address. */
export function PortfolioFilters({ path, filter, choices, suppliers }: PortfolioFiltersProps) {
  const narrowed = filterInWords(filter, choices, suppliers ?? []);
  return (
    <>
      <form method="get" action={path} role="search" className="app-screen-only">
        <Details summary="Filter these figures" open={narrowed !== ""}>
          <div className="tw:grid tw:grid-cols-1 tw:gap-x-6 tw:tablet:grid-cols-2">
            <Choice
              name="type"
              label="Type of organisation"
              options={choices.types.map((value) => ({ value, label: typeInWords(value) }))}
              value={filter.type}
            />
            <Choice
              name="region"
              label="Region"
              options={choices.regions.map(({ reference, name }) => ({ value: reference, label: name }))}
              value={filter.region}
            />
            <Choice
              name="size"
              label="Size"
              options={choices.sizes.map((value) => ({ value, label: SIZES[value] }))}
              value={filter.size}
            />
            <TextField
              name="supplier"
              label="Supplier of a service: part of its name"
              value={filter.supplier}
              suggestions={choices.suppliers}
            />
          </div>
          <Button variant="secondary">Show</Button>
        </Details>
      </form>
      {narrowed && (
        <p>
          Every figure is of: {narrowed}. <TextLink href={path}>Show the whole portfolio</TextLink>
        </p>
      )}
    </>
  );
}

type ChoiceProps = Pick<Parameters<typeof SelectField>[0], "name" | "label" | "options" | "value">;

/** Left out where there is nothing to choose between, unless it was chosen. */
function Choice(props: ChoiceProps) {
  return props.options.length > 1 || props.value ? <SelectField {...props} empty="Any" /> : null;
}

/** As many names of suppliers as can be read at a glance. */
const MOST_NAMED = 5;

function filterInWords(
  { type, region, size, supplier }: PortfolioFilter,
  { regions }: PortfolioChoices,
  suppliers: readonly string[],
): string {
  return [
    type && typeInWords(type),
    region && (regions.find(({ reference }) => reference === region)?.name ?? region),
    size && SIZES[size],
    supplier && `users of services of “${supplier}”${namesInWords(suppliers)}`,
  ]
    .filter(Boolean)
    .join(", ");
}

/** Which suppliers are meant by a part of a name. */
function namesInWords(names: readonly string[]): string {
  if (names.length === 0) return "";
  const more = names.length - MOST_NAMED;
  const named = [
    ...names.slice(0, MOST_NAMED),
    ...(more > 0 ? [`${more.toLocaleString("en-GB")} more`] : []),
  ];
  return ` (${new Intl.ListFormat("en-GB").format(named)})`;
}
