"use server";

import { addSizingEvidence } from "@/lib/data/evidence/evidence-of-sizing";
import { attachEvidence, detachEvidence } from "@/lib/data/evidence/evidence-use";
import { chosenForm } from "@/lib/forms/chosen-form";
import { formSave } from "@/lib/forms/form-save";

type UseIds = { path: string; assessment: string; requirement: string; to: string; evidence?: string };

/** Detaches evidence, or attaches what was chosen: evidence of the library, or kept calculations. */
export const save = formSave(
  ({ to }: UseIds) => chosenForm("Choose at least one", to === "detach" ? 0 : 1),
  async (person, input, { assessment, requirement, to, evidence = "" }: UseIds) => {
    const use = { assessment, requirement };
    const list = `/assessments/${assessment}/requirements/${requirement}`;
    if (to === "detach") {
      await detachEvidence(person, use, evidence);
      return `${list}/evidence?detached=1`;
    }
    if (to === "attach") await attachEvidence(person, use, input.chosen);
    else
      for (const one of input.chosen) {
        const [site = "", sizing = ""] = one.split(" ");
        await addSizingEvidence(person, site, sizing, use);
      }
    return `${list}?evidence=attached#evidence`;
  },
);
