"use server";

import { addConnection } from "@/lib/data/register/connections";
import { today } from "@/lib/data/today";
import { connectionForm } from "@/lib/forms/register/connection-form";
import { formSave } from "@/lib/forms/form-save";

export const save = formSave(
  () => connectionForm(today()),
  async (person, values, { siteId }: { path: string; siteId: string }, raw) => {
    const id = await addConnection(person, siteId, values);
    const site = `/sites/${siteId}`;
    return raw["then"] === "another" ? `${site}/connections/new?added=${id}` : `${site}?added=${id}`;
  },
);
