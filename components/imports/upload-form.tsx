"use client";

import { FileField } from "@/components/form/file-field";
import { FormContext } from "@/components/form/form-context";
import { FormProblems } from "@/components/form/form-problems";
import { RadiosField } from "@/components/form/radios-field";
import { Button } from "@/components/nhs/button";
import { UNSENT } from "@/lib/forms/form-state";

interface UploadFormProps {
  /** Where the file is sent. */
  action: string;
  hint: string;
  /** Endings that the browser offers, and the words of the button. */
  accept?: string;
  submit?: string;
  /** What the file can hold, where the person has to say. */
  kinds?: { value: string; label: string }[];
  kind?: string;
  /** Why the file that was sent before was not taken. */
  problem?: { field: string; says: string };
}

/** Sends a file. A plain form: a file is too large for a server action. */
export function UploadForm({
  action,
  hint,
  accept = ".csv,.xlsx",
  submit = "Check the file",
  kinds,
  kind,
  problem,
}: UploadFormProps) {
  const errors: Record<string, string> = problem ? { [problem.field]: problem.says } : {};
  const state = { ...UNSENT, errors, attempt: problem ? 1 : 0 };
  return (
    <FormContext value={state}>
      <FormProblems state={state} />
      <form method="post" action={action} encType="multipart/form-data">
        {kinds && (
          <RadiosField name="kind" legend="What does the file hold?" size="s" options={kinds} value={kind} />
        )}
        <FileField name="file" label="File" size="s" hint={hint} accept={accept} />
        <Button>{submit}</Button>
      </form>
    </FormContext>
  );
}
