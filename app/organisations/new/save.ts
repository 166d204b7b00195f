"use server";

import { registerOrganisation } from "@/lib/data/people/register-organisation";
import { today } from "@/lib/data/today";
import { formSave } from "@/lib/forms/form-save";
import { newOrganisationForm } from "@/lib/forms/people/new-organisation-form";

export const save = formSave(
  () => newOrganisationForm(today()),
  async (person, { organisation }) =>
    `/organisations/${await registerOrganisation(person, organisation)}/profile`,
);
