"use server";

import { z } from "zod";
import { inherit, stopInheriting } from "@/lib/data/share/inherit";
import { formSave } from "@/lib/forms/form-save";
import { inheritForm } from "@/lib/forms/assessment/inherit-form";

/** What the page binds; the revision is that of the assessment it shows. */
type Ids = { path: string; serviceId: string; reviewId: string; revision: number };

/** Lets the service inherit from what was accepted, and takes over the answers that were chosen. */
export const take = formSave(
  inheritForm,
  async (person, { requirements }, { serviceId, reviewId, revision }: Ids) => {
    await inherit(person, serviceId, { reviewId, requirements, revision });
    return `/services/${serviceId}/inherited?saved=1`;
  },
);

/** The service no longer inherits; it keeps its answers. */
export const end = formSave(
  z.object({}),
  async (person, _, { serviceId }: { path: string; serviceId: string }) => {
    await stopInheriting(person, serviceId);
    return `/services/${serviceId}/inherited`;
  },
);
