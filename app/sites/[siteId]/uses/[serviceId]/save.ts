"use server";

import { z } from "zod";
import { editUse } from "@/lib/data/register/service-uses";
import { today } from "@/lib/data/today";
import { formSave } from "@/lib/forms/form-save";
import { serviceUseForm, shownFigures } from "@/lib/forms/register/service-use-form";

const columns = z.object({ shown: shownFigures });

export const save = formSave(
  () => serviceUseForm(columns, today()),
  async (
    person,
    { shown, figures },
    { siteId, serviceId }: { path: string; siteId: string; serviceId: string },
  ) => {
    await editUse(person, siteId, serviceId, { shown, figures });
    return `/sites/${siteId}/uses?saved=1`;
  },
);
