"use server";

import { z } from "zod";
import { endOversight } from "@/lib/data/portfolio/set-oversights";
import { formSave } from "@/lib/forms/form-save";

export const save = formSave(
  z.object({}),
  async (person, _, { oversightId }: { path: string; oversightId: string }) => {
    await endOversight(person, oversightId);
    return `/administration/oversight?ended=${oversightId}`;
  },
);
