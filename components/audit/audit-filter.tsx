"use client";

import { DateField } from "@/components/form/date-field";
import { FormContext } from "@/components/form/form-context";
import { FormProblems } from "@/components/form/form-problems";
import { SelectField } from "@/components/form/select-field";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/nhs/button";
import { Details } from "@/components/nhs/details";
import { TextLink } from "@/components/nhs/text-link";
import { askedInWords } from "@/lib/domain/audit/asked-in-words";
import { AREAS } from "@/lib/domain/audit/event-table";
import type { AuditQuery } from "@/lib/forms/audit/audit-query";

interface AuditFilterProps extends Pick<AuditQuery, "asked" | "errors" | "values"> {
  path: string;
}

const KINDS = Object.entries(AREAS).map(([value, label]) => ({ value, label }));

/** Which events to show. A plain form: what is asked for stands in the address. */
export function AuditFilter({ path, asked, errors, values }: AuditFilterProps) {
  const wrong = Object.keys(errors).length > 0;
  const narrowed = askedInWords(asked);
  const state = { errors, attempt: wrong ? 1 : 0, ...(wrong && { values }) };
  return (
    <FormContext value={state}>
      <FormProblems state={state} />
      <form method="get" action={path} role="search" className="app-screen-only">
        {/* Closed, because on a phone it would stand before what was found. */}
        <Details summary="Filter" open={wrong}>
          <div className="tw:grid tw:grid-cols-1 tw:gap-x-6 tw:tablet:grid-cols-2 tw:desktop:grid-cols-3">
            <TextField name="person" label="Who: name or email address" value={asked.person} />
            <SelectField name="kind" label="Kind of event" options={KINDS} value={asked.kind} empty="Any" />
            <TextField name="about" label="What it is about: name" value={asked.about} />
            <DateField name="from" legend="First day" size="s" value={asked.from} />
            <DateField name="to" legend="Last day" size="s" value={asked.to} />
          </div>
          <Button variant="secondary">Show</Button>
        </Details>
      </form>
      {narrowed && (
        <p>
          Shown: {narrowed}. <TextLink href={path}>Show everything</TextLink>
        </p>
      )}
    </FormContext>
  );
}
