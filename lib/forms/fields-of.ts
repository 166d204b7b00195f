import type { FormValues } from "./form-state";

/** A value as the form sends it. A date stands in three fields and a box, everything else in one. */
export function fieldsOf(field: string, value: string | string[], values: FormValues): FormValues {
  if (values[`${field}.day`] === undefined) return { [field]: value };
  const [year = "", month = "", day = ""] = value === "none" ? [] : String(value).split("-");
  return {
    [`${field}.day`]: day,
    [`${field}.month`]: month,
    [`${field}.year`]: year,
    [`${field}.none`]: value === "none" ? "none" : "",
  };
}
