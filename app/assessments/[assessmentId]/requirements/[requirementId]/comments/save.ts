"use server";

import { z } from "zod";
import { addComment, resolveComment } from "@/lib/data/teamwork/comment-edit";
import { commentForm } from "@/lib/forms/teamwork/comment-form";
import { formSave } from "@/lib/forms/form-save";

type Ids = { path: string; page: string; assessmentId: string; requirementId: string };

// Next shows nothing new where only what follows the # differs, so the addresses say what was done as well.
export const save = formSave(
  commentForm,
  async (person, given, { page, assessmentId, requirementId, repliesTo }: Ids & { repliesTo: string }) => {
    const id = await addComment(person, assessmentId, requirementId, {
      ...given,
      repliesTo: repliesTo || null,
    });
    return `${page}${page.includes("?") ? "&" : "?"}comment=${id}#comment-${repliesTo || id}`;
  },
);

export const resolve = formSave(
  z.object({}),
  async (
    person,
    _,
    { page, assessmentId, requirementId, commentId, to }: Ids & { commentId: string; to: string },
  ) => {
    const resolved = to === "resolved";
    await resolveComment(person, assessmentId, requirementId, { commentId, resolved });
    return `${page}${page.includes("?") ? "&" : "?"}${to}=${commentId}#comment-${commentId}`;
  },
);
