"use server";

import { z } from "zod";
import { subscribe } from "@/lib/data/share/passports";
import { formSave } from "@/lib/forms/form-save";

interface Ids extends Record<string, string> {
  path: string;
  serviceId: string;
  /** Of the commissioning organisation. */
  reference: string;
}

/** Subscribes a commissioning organisation to a product. */
export const save = formSave(
  z.object({}),
  async (person, _, { serviceId, reference }: Ids) =>
    `/shares/${await subscribe(person, serviceId, reference)}?shared=1`,
);
