"use server";

import { z } from "zod";
import { beginSession } from "@/lib/begin-session";
import {
  takeRequest,
  takeWithNewAccount as register,
  takeWithNewOrganisation as registerOrganisation,
} from "@/lib/data/share/asked";
import { today } from "@/lib/data/today";
import { formSave, openForm } from "@/lib/forms/form-save";
import { newAccountForm } from "@/lib/forms/people/new-account-form";
import { newOrganisationForm } from "@/lib/forms/people/new-organisation-form";

interface Ids extends Record<string, string> {
  path: string;
  token: string;
}

const taken = (id: string) => `/requests/${id}?taken=1`;

/** Takes the request for an organisation that the person leads. */
export const take = formSave(
  z.object({ reference: z.string("Choose the organisation that is asked") }),
  async (person, { reference }, { token }: Ids) => taken(await takeRequest(person, token, reference)),
);

/** Registers an organisation and takes the request for it. */
export const takeWithNewOrganisation = formSave(
  () => newOrganisationForm(today()),
  async (person, { organisation }, { token }: Ids) =>
    taken(await registerOrganisation(person, token, organisation)),
);

/** Makes an account, registers an organisation and takes the request for it, in one step. */
export const takeWithNewAccount = openForm(
  () => newAccountForm.and(newOrganisationForm(today())),
  async ({ name, password, organisation }, { token }: { token: string }) => {
    const { person, request } = await register(token, { name, password }, organisation);
    return beginSession(person, taken(request));
  },
);
