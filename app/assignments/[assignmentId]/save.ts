"use server";

import { z } from "zod";
import { finishAssignment, withdrawAssignment } from "@/lib/data/teamwork/assignment-edit";
import { finishForm } from "@/lib/forms/teamwork/finish-form";
import { formSave } from "@/lib/forms/form-save";

type Ids = { path: string; assignmentId: string };

export const finish = formSave(finishForm, async (person, form, { assignmentId }: Ids) => {
  await finishAssignment(person, assignmentId, form);
  return "/my-work?saved=1";
});

export const withdraw = formSave(z.object({}), async (person, _, { path, assignmentId }: Ids) => {
  await withdrawAssignment(person, assignmentId);
  return `${path}?saved=1`;
});
