"use server";

import { z } from "zod";
import { addUse } from "@/lib/data/register/service-uses";
import { today } from "@/lib/data/today";
import { text } from "@/lib/forms/fields";
import { formSave } from "@/lib/forms/form-save";
import { serviceUseForm } from "@/lib/forms/register/service-use-form";

const columns = z.object({ serviceId: text(100, "Choose a service") });

export const save = formSave(
  () => serviceUseForm(columns, today()),
  async (person, { serviceId, figures }, { siteId }: { path: string; siteId: string }, raw) => {
    await addUse(person, siteId, serviceId, figures);
    const list = `/sites/${siteId}/uses`;
    return raw["then"] === "another" ? `${list}/new?added=${serviceId}` : `${list}?saved=1`;
  },
);
