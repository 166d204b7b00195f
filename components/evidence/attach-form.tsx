import { CheckboxesField } from "@/components/form/checkboxes-field";
import type { Save } from "@/components/form/keep-typed";
import { SaveForm } from "@/components/form/save-form";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/nhs/button";
import { KIND_WORDS } from "@/lib/domain/evidence/evidence-kind";
import type { ListedItem } from "./evidence-table";

interface AttachFormProps {
  /** The page that this form is on. */
  path: string;
  search: string;
  /** Of the page, which says it where a problem is shown. */
  title: string;
  /** What the search found that is not attached yet. */
  found: readonly ListedItem[];
  /** Whether the search found more than is shown. */
  more: boolean;
  save: Save;
}

/** Lets evidence that the library has speak for a requirement. */
export function AttachForm({ path, search, title, found, more, save }: AttachFormProps) {
  if (found.length === 0 && !search) return null;
  return (
    <>
      <h2>Attach what you have</h2>
      <form method="get" action={path} role="search">
        <TextField name="search" label="Search your evidence by title" value={search} width={20} />
        <Button variant="secondary">Search</Button>
      </form>
      {found.length === 0 ? (
        <p>Nothing else matches “{search}”.</p>
      ) : (
        <SaveForm save={save} title={title} submit="Attach">
          <CheckboxesField
            name="chosen"
            legend="Evidence of your organisation"
            size="s"
            hint={more ? "These were added last. Search to find others." : undefined}
            options={found.map(({ id, title, kind, scopeName }) => ({
              value: id,
              label: title,
              hint: `${KIND_WORDS[kind].label} about ${scopeName}`,
            }))}
            small
          />
        </SaveForm>
      )}
    </>
  );
}
