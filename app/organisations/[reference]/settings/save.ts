"use server";

import { z } from "zod";
import { chooseMarking } from "@/lib/data/people/organisation-settings";
import { MARKINGS } from "@/lib/domain/protective-marking";
import { formSave } from "@/lib/forms/form-save";

const marking = z.enum([...MARKINGS, "none"], { error: "Choose a marking, or none" });

export const save = formSave(
  z.object({ marking }),
  async (person, { marking }, { path, reference }: { path: string; reference: string }) => {
    await chooseMarking(person, reference, marking === "none" ? null : marking);
    return `${path}?saved=1`;
  },
);
