import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/nhs/button";

interface FindServiceProps {
  path: string;
  search: string;
  label: string;
}

/** A search by name, with or without JavaScript. */
export function FindService({ path, search, label }: FindServiceProps) {
  return (
    <form className="app-screen-only" method="get" action={path} role="search">
      <TextField name="search" label={label} value={search} width={20} />
      <Button variant="secondary">Find</Button>
    </form>
  );
}
