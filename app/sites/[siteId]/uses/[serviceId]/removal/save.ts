"use server";

import { z } from "zod";
import { removeUse } from "@/lib/data/register/service-uses";
import { formSave } from "@/lib/forms/form-save";
import { shownFigures } from "@/lib/forms/register/service-use-form";

type UseIds = { path: string; siteId: string; serviceId: string };

export const save = formSave(
  z.object({ shown: shownFigures }),
  async (person, { shown }, { siteId, serviceId }: UseIds) => {
    await removeUse(person, siteId, serviceId, shown);
    return `/sites/${siteId}/uses?removed=${serviceId}`;
  },
);
