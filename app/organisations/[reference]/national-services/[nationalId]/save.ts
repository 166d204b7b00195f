"use server";

import { z } from "zod";
import { linkEntry } from "@/lib/data/register/national-services";
import { text } from "@/lib/forms/fields";
import { formSave } from "@/lib/forms/form-save";

type Ids = { path: string; reference: string; nationalId: string };

/** Says of a service in the register that it is a national one, whatever it is called. */
export const save = formSave(
  z.object({ serviceId: text(50, "Choose a service") }),
  async (person, { serviceId }, { reference, nationalId }: Ids) => {
    await linkEntry(person, serviceId, nationalId);
    return `/organisations/${reference}/national-services?added=${nationalId}`;
  },
);
