"use server";

import { z } from "zod";
import { linkNational } from "@/lib/data/register/national-services";
import { formSave } from "@/lib/forms/form-save";

type Ids = { path: string; reference: string; nationalId: string };

/** Adds a national service to the register, or links the entry that is there. Doing it twice changes nothing. */
export const save = formSave(z.object({}), async (person, _, { reference, nationalId }: Ids) => {
  await linkNational(person, reference, nationalId);
  return `/organisations/${reference}/national-services?added=${nationalId}`;
});
