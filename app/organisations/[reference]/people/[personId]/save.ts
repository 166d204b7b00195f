"use server";

import { z } from "zod";
import { changeRole, leave, removeMember } from "@/lib/data/members";
import { ROLES } from "@/lib/domain/permissions";
import { choice } from "@/lib/forms/fields";
import { formSave } from "@/lib/forms/form-save";

interface Ids extends Record<string, string> {
  path: string;
  reference: string;
  personId: string;
  /** `role`, `remove` or `leave`. */
  to: string;
}

const schema = ({ to }: Ids) =>
  z.object({ role: to === "role" ? choice(ROLES, "Choose a role") : z.undefined().optional() });

/** Changes the role of a member, removes them, or lets a person leave. */
export const save = formSave(schema, async (person, { role }, { reference, personId, to }: Ids) => {
  const people = `/organisations/${reference}/people`;
  if (role) {
    const returned = await changeRole(person, reference, personId, role);
    // With a role of their own that is new they may not see the people any more.
    return personId === person.id ? "/organisations" : `${people}?done=role&returned=${returned}`;
  }
  if (to === "remove")
    return `${people}?done=removed&returned=${await removeMember(person, reference, personId)}`;
  await leave(person, reference);
  return "/organisations";
});
