import type { FormValues } from "@/lib/forms/form-state";

/** Puts values into the fields of a form that have these names, as if a person had; what depends on them follows. */
export function fillFields(form: HTMLFormElement, values: FormValues): void {
  if (Object.keys(values).length === 0) return;
  for (const field of form.elements) {
    const name = field.getAttribute("name") ?? "";
    if (!Object.hasOwn(values, name)) continue;
    const list = [values[name] ?? []].flat();
    if (field instanceof HTMLInputElement && ["radio", "checkbox"].includes(field.type))
      field.checked = list.includes(field.value);
    else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
      field.value = list[0] ?? "";
  }
  form.dispatchEvent(new Event("input", { bubbles: true }));
}
