"use server";

import { z } from "zod";
import { addSizingEvidence } from "@/lib/data/evidence-of-sizing";
import { attachEvidence, detachEvidence } from "@/lib/data/evidence-use";
import { formSave } from "@/lib/forms/form-save";

type UseIds = { path: string; assessment: string; requirement: string; to: string; evidence?: string };

const chosen = (least: number) =>
  z.object({
    chosen: z.preprocess(
      (given) => (given === undefined ? [] : [given].flat()),
      z.array(z.string().max(100)).min(least, "Choose at least one").max(500),
    ),
  });

/** Detaches evidence, or attaches what was chosen: evidence of the library, or kept calculations. */
export const save = formSave(
  ({ to }: UseIds) => chosen(to === "detach" ? 0 : 1),
  async (person, input, { assessment, requirement, to, evidence = "" }: UseIds) => {
    const use = { assessment, requirement };
    const list = `/assessments/${assessment}/requirements/${requirement}`;
    if (to === "detach") {
      await detachEvidence(person, use, evidence);
      return `${list}/evidence`;
    }
    if (to === "attach") await attachEvidence(person, use, input.chosen);
    else
      for (const one of input.chosen) {
        const [site = "", sizing = ""] = one.split(" ");
        await addSizingEvidence(person, site, sizing, use);
      }
    return `${list}#evidence`;
  },
);
