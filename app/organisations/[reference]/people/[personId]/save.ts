"use server";

import { z } from "zod";
import { changeRole } from "@/lib/data/people/members";
import { ROLES } from "@/lib/domain/people/permissions";
import { choice } from "@/lib/forms/fields";
import { formSave } from "@/lib/forms/form-save";

interface Ids extends Record<string, string> {
  path: string;
  reference: string;
  personId: string;
}

/** Changes the role of a member. */
export const save = formSave(
  z.object({ role: choice(ROLES, "Choose a role") }),
  async (person, { role }, { reference, personId }: Ids) => {
    const returned = await changeRole(person, reference, personId, role);
    // With a role of their own that is new they may not see the people any more.
    return personId === person.id
      ? "/organisations"
      : `/organisations/${reference}/people?done=role&returned=${returned}`;
  },
);
