import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/nhs/button";
import { Details } from "@/components/nhs/details";
import { TextLink } from "@/components/nhs/text-link";
import { SIZES, type Size } from "@/lib/domain/portfolio/size";
import { typeInWords } from "@/lib/domain/portfolio/type-in-words";
import type { PortfolioFilter } from "@/lib/domain/portfolio/portfolio-filter";

interface PortfolioFiltersProps {
  path: string;
  filter: PortfolioFilter;
  choices: { types: string[]; sizes: Size[]; regions: { reference: string; name: string }[] };
}

/** What every figure is narrowed by. A plain form: what is asked for stands in the address. */
export function PortfolioFilters({ path, filter, choices }: PortfolioFiltersProps) {
  const narrowed = filterInWords(filter, choices);
  return (
    <>
      <form method="get" action={path} role="search" className="app-screen-only">
        <Details summary="Filter by type, region, size or supplier" open={narrowed !== ""}>
          <div className="tw:grid tw:grid-cols-1 tw:gap-x-6 tw:tablet:grid-cols-2">
            <SelectField
              name="type"
              label="Type of organisation"
              options={choices.types.map((value) => ({ value, label: typeInWords(value) }))}
              value={filter.type}
              empty="Any"
            />
            <SelectField
              name="region"
              label="Region"
              options={choices.regions.map(({ reference, name }) => ({ value: reference, label: name }))}
              value={filter.region}
              empty="Any"
            />
            <SelectField
              name="size"
              label="Size"
              options={choices.sizes.map((value) => ({ value, label: SIZES[value] }))}
              value={filter.size}
              empty="Any"
            />
            <TextField name="supplier" label="Supplier of a service: its name" value={filter.supplier} />
          </div>
          <Button variant="secondary">Show</Button>
        </Details>
      </form>
      {narrowed && (
        <p>
          Every figure is of: {narrowed}. <TextLink href={path}>Show all organisations</TextLink>
        </p>
      )}
    </>
  );
}

function filterInWords(
  { type, region, size, supplier }: PortfolioFilter,
  { regions }: PortfolioFiltersProps["choices"],
): string {
  return [
    type && typeInWords(type),
    region && (regions.find(({ reference }) => reference === region)?.name ?? region),
    size && SIZES[size],
    supplier && `users of services of “${supplier}”`,
  ]
    .filter(Boolean)
    .join(", ");
}
