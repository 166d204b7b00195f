import { SelectField } from "@/components/form/select-field";
import { Button } from "@/components/nhs/button";
import { scopeLevel, type ScopeKey } from "@/lib/domain/scope";

interface CopySourceProps {
  path: string;
  to: ScopeKey;
  from?: ScopeKey;
  /** The places that have answers. */
  sources: ScopeKey[];
  nameOf: (scope: ScopeKey) => string;
}

/** Whose answers to copy. Nothing is saved by it: the page comes back with what would change. */
export function CopySource({ path, to, from, sources, nameOf }: CopySourceProps) {
  const noun = scopeLevel(to);
  if (!sources.length) return <p>{`No other ${noun} has answers to copy.`}</p>;
  return (
    <form method="get" action={path}>
      <input type="hidden" name="to" value={to} />
      <SelectField
        name="from"
        label={`Copy the answers of which ${noun}?`}
        hint="You see what would change before anything is saved."
        options={sources.map((scope) => ({ value: scope, label: nameOf(scope) }))}
        value={from}
      />
      <Button variant="secondary">Show what would change</Button>
    </form>
  );
}
