"use server";

import { z } from "zod";
import { registerOrganisation } from "@/lib/data/organisations";
import { today } from "@/lib/data/today";
import { organisationType } from "@/lib/domain/profile-questions";
import { withFacts } from "@/lib/forms/facts";
import { odsCode, optional, text } from "@/lib/forms/fields";
import { formSave } from "@/lib/forms/form-save";

const columns = z.object({
  name: text(200, "Enter the name of your organisation"),
  odsCode: optional(odsCode()),
});

export const save = formSave(
  () => withFacts(columns, { profile: [organisationType] }, today()),
  async (person, { name, odsCode = null, profile }) => {
    const reference = await registerOrganisation(person, { name, odsCode, profile });
    return `/organisations/${reference}/profile`;
  },
);
