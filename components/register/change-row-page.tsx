import type { ReactNode } from "react";
import type { Save } from "@/components/form/keep-typed";
import { SaveForm } from "@/components/form/save-form";
import { BackLink } from "@/components/nhs/back-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import type { FormState } from "@/lib/forms/form-state";

interface ChangeRowPageProps {
  row: { name: string; version: number };
  /** What of the row is changed, where it is not all of it. */
  part?: string;
  /** The page of the row. */
  back: string;
  save: Save;
  initial?: FormState;
  /** The fields of the form. */
  children: ReactNode;
}

/** The form to change what is in the register. */
export function ChangeRowPage({ row, part, back, save, initial, children }: ChangeRowPageProps) {
  const title = part ?? `Change ${row.name}`;
  return (
    <>
      <BackLink href={back} />
      <TwoThirds>
        <SaveForm save={save} title={title} submit="Save" initial={initial} opened={row.version}>
          <h1>
            {part && <span className="nhsuk-caption-l">{row.name}</span>}
            {title}
          </h1>
          {children}
        </SaveForm>
      </TwoThirds>
    </>
  );
}
