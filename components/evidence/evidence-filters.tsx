import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/nhs/button";
import { EVIDENCE_KINDS, KIND_WORDS } from "@/lib/domain/evidence/evidence-kind";
import type { Validity } from "@/lib/domain/evidence/validity";

interface EvidenceFiltersProps {
  /** The page of the list. */
  path: string;
  asked: Readonly<Record<string, string | undefined>>;
  places: { value: string; label: string }[];
}

const KINDS = EVIDENCE_KINDS.map((value) => ({ value, label: KIND_WORDS[value].label }));

const VALIDITY: { value: Validity; label: string }[] = [
  { value: "valid", label: "Valid today" },
  { value: "expiring", label: "Expires in the next 30 days" },
  { value: "expired", label: "Expired" },
  { value: "not_yet", label: "Not valid yet" },
];

/** How to find evidence. A plain form: what was asked for is in the address. */
export function EvidenceFilters({ path, asked, places }: EvidenceFiltersProps) {
  return (
    <form method="get" action={path} role="search" className="app-screen-only">
      <div className="tw:grid tw:grid-cols-1 tw:gap-x-6 tw:tablet:grid-cols-2">
        <TextField name="search" label="Search evidence by title" value={asked["search"]} width={20} />
        <SelectField name="kind" label="Kind" options={KINDS} value={asked["kind"]} empty="Any" />
        <SelectField
          name="validity"
          label="Validity"
          options={VALIDITY}
          value={asked["validity"]}
          empty="Any"
        />
        <SelectField
          name="scope"
          label="What it is about"
          options={places}
          value={asked["scope"]}
          empty="Anything"
        />
      </div>
      <Button variant="secondary">Search</Button>
    </form>
  );
}
