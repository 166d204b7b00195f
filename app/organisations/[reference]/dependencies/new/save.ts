"use server";

import { readService } from "@/lib/data/register/services";
import { needingForm } from "@/lib/forms/register/dependency-form";
import { formSave } from "@/lib/forms/form-save";

/** Leads on to the form of the service that was chosen. */
export const save = formSave(needingForm, async (person, { serviceId }) => {
  const { id } = await readService(person, serviceId);
  return `/services/${id}/dependencies/new`;
});
