"use server";

import { editAssignment } from "@/lib/data/teamwork/assignment-edit";
import { today } from "@/lib/data/today";
import { assignmentForm } from "@/lib/forms/teamwork/assignment-form";
import { formSave } from "@/lib/forms/form-save";

type Ids = { path: string; assignmentId: string; before: string };

export const save = formSave(
  ({ before }: Ids) => assignmentForm(today(), before),
  async (person, form, { assignmentId }: Ids) => {
    await editAssignment(person, assignmentId, form);
    return `/assignments/${assignmentId}?saved=1`;
  },
);
