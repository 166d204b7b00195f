"use client";

import { useField } from "./form-context";
import { FormGroup, type FieldProps } from "./form-group";

interface FileFieldProps extends FieldProps {
  label: string;
  /** Endings that the browser offers: `.csv,.xlsx`. Nothing relies on it. */
  accept: string;
}

/** One file. https://service-manual.nhs.uk/design-system/components/file-upload */
export function FileField({ name, label, accept, ...group }: FileFieldProps) {
  const { error } = useField(name);
  return (
    <FormGroup name={name} label={label} error={error} {...group}>
      {(describedBy) => (
        <input
          className={
            error ? "nhsuk-file-upload__input nhsuk-file-upload__input--error" : "nhsuk-file-upload__input"
          }
          id={name}
          name={name}
          type="file"
          accept={accept}
          aria-describedby={describedBy}
          aria-invalid={error ? true : undefined}
        />
      )}
    </FormGroup>
  );
}
