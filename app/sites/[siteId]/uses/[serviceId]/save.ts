"use server";

import { z } from "zod";
import { editUse, removeUse } from "@/lib/data/service-uses";
import { today } from "@/lib/data/today";
import type { UseFigures } from "@/lib/domain/sizing/types";
import { formSave } from "@/lib/forms/form-save";
import { serviceUseForm, shownFigures } from "@/lib/forms/service-use-form";

const columns = z.object({ shown: shownFigures });

interface Typed {
  shown: UseFigures;
  /** Absent when the service is removed: then it does not matter what was typed. */
  figures?: UseFigures;
}

type UseIds = { path: string; siteId: string; serviceId: string };

export const save = formSave(
  (_: UseIds, raw): z.ZodType<Typed> =>
    raw["then"] === "remove" ? columns : serviceUseForm(columns, today()),
  async (person, { shown, figures }, { siteId, serviceId }) => {
    if (figures) await editUse(person, siteId, serviceId, { shown, figures });
    else await removeUse(person, siteId, serviceId, shown);
    return `/sites/${siteId}/uses`;
  },
);
