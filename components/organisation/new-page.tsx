import type { ReactNode } from "react";
import type { Save } from "@/components/form/keep-typed";
import { SaveForm } from "@/components/form/save-form";
import { BackLink } from "@/components/nhs/back-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import type { FormState } from "@/lib/forms/form-state";

interface NewPageProps {
  organisation: { name: string };
  /** The list that it is added to. */
  list: string;
  title: string;
  save: Save;
  submit?: string;
  initial?: FormState;
  /** Guidance and the fields of the form. */
  children: ReactNode;
}

/** The form that adds something to a list of an organisation. */
export const NewPage = ({ organisation, list, title, submit = "Save", children, ...form }: NewPageProps) => (
  <>
    <BackLink href={list} />
    <TwoThirds>
      <SaveForm {...form} title={title} submit={submit}>
        <h1>
          <span className="nhsuk-caption-l">{organisation.name}</span>
          {title}
        </h1>
        {children}
      </SaveForm>
    </TwoThirds>
  </>
);
