"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { currentAddress } from "@/lib/client-address";
import { declareSubmission } from "@/lib/data/submission/declare";
import { prepareSubmission, takeBackPreparation } from "@/lib/data/submission/preparations";
import { Outdated } from "@/lib/domain/errors";
import { optionalText, text } from "@/lib/forms/fields";
import { formSave } from "@/lib/forms/form-save";
import { proofForm } from "@/lib/forms/people/proof-form";

interface Ids extends Record<string, string | number | undefined> {
  path: string;
}

interface ToPrepare extends Ids {
  assessmentId: string;
  product: string | undefined;
  answers: string | undefined;
}

export const prepare = formSave(
  z.object({ note: optionalText(2_000) }),
  async (person, { note }, { path, assessmentId, product, answers }: ToPrepare) => {
    const subject = { productId: product ?? null, answersId: answers ?? null };
    await prepareSubmission(person, assessmentId, { ...subject, note: note || null });
    return path;
  },
);

export const takeBack = formSave(
  z.object({}),
  async (person, _, { path, preparationId }: Ids & { preparationId: string }) => {
    await takeBackPreparation(person, preparationId);
    return path;
  },
);

export const declare = formSave(
  z.object({ position: text(200, "Enter your position"), ...proofForm }),
  async (
    person,
    { position, ...given },
    { preparationId, read }: Ids & { preparationId: string; read: string },
  ) => {
    const proof = { ...given, from: await currentAddress() };
    try {
      return `/submissions/${await declareSubmission(person, preparationId, { read, position, proof })}?declared=1`;
    } catch (problem) {
      // The page must say what it is about now.
      if (problem instanceof Outdated) refresh();
      throw problem;
    }
  },
);
