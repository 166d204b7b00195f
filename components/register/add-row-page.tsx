import type { ReactNode } from "react";
import { AddForm } from "@/components/form/add-form";
import type { Save } from "@/components/form/keep-typed";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import type { FormState } from "@/lib/forms/form-state";
import type { Registered, RegisterOwner } from "./registered";

interface AddRowPageProps {
  what: Registered;
  organisation: RegisterOwner;
  save: Save;
  initial?: FormState;
  /** Name of the one that was saved just before. */
  added?: string;
  /** The fields of the form. */
  children: ReactNode;
}

/** The form to add one more to the register, and another after it. */
export function AddRowPage({ what, organisation, save, initial, added, children }: AddRowPageProps) {
  const title = `Add a ${what}`;
  return (
    <>
      <OrganisationNav organisation={organisation} part={`${what}s`} />
      <TwoThirds>
        <AddForm save={save} title={title} initial={initial} added={added}>
          <h1>
            <span className="nhsuk-caption-l">{organisation.name}</span>
            {title}
          </h1>
          {children}
        </AddForm>
      </TwoThirds>
    </>
  );
}
