"use server";

import { z } from "zod";
import { archiveConnection } from "@/lib/data/register/connections";
import { formSave } from "@/lib/forms/form-save";

/** Archives a connection, or restores it. Doing either twice changes nothing. */
export const save = formSave(
  z.object({}),
  async (person, _, { connectionId, to }: { path: string; connectionId: string; to: string }) => {
    await archiveConnection(person, connectionId, to === "archive");
    return `/connections/${connectionId}`;
  },
);
