"use server";

import { currentAddress } from "@/lib/client-address";
import { decideReview } from "@/lib/data/review/decisions";
import { today } from "@/lib/data/today";
import { decisionForm } from "@/lib/forms/review/decision-form";
import { formSave } from "@/lib/forms/form-save";

type Ids = { path: string; above: string; reviewId: string; rows: number };

/** However many the browser says: nobody reads more. */
const MOST_ROWS = 100;

export const save = formSave(
  ({ rows }: Ids) => decisionForm(today(), Math.min(rows, MOST_ROWS)),
  async (person, { password, passcode, ...signed }, { above, reviewId }: Ids) => {
    const proof = { password, passcode, from: await currentAddress() };
    await decideReview(person, reviewId, { ...signed, proof });
    return `${above}?done=decided`;
  },
);
