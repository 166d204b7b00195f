import "server-only";
import { unstable_rethrow } from "next/navigation";
import { NotAllowed, NotFound, Refused } from "@/lib/domain/errors";
import { log } from "@/lib/log";
import type { FormState } from "./form-state";
import { pageNotFound } from "./page-not-found";

/** Why a form is not taken, whatever stands in it. */
export const SAY = {
  elsewhere:
    "We could not tell that this form was sent from this website. Open the page again and send it from there.",
  tooMuch:
    "This is too long to save. Shorten your answers, or put long text into a document and name it as evidence.",
  notAllowed: "You do not have permission to do this. Ask somebody who leads your organisation's assessment.",
  broken: "We could not save this. What you typed is still here. Try again in a minute.",
};

/** Turns what was thrown into words for the person. A redirect and "not found" pass through. */
export async function inWords<Result>(
  work: () => Result | Promise<Result>,
): Promise<Result | Partial<Omit<FormState, "attempt" | "values">>> {
  try {
    return await work();
  } catch (thrown) {
    unstable_rethrow(thrown);
    if (thrown instanceof NotFound) pageNotFound();
    if (thrown instanceof NotAllowed) return { message: SAY.notAllowed };
    if (thrown instanceof Refused)
      return thrown.field ? { errors: { [thrown.field]: thrown.message } } : { message: thrown.message };
    log.error("form not saved", thrown);
    return { message: SAY.broken };
  }
}
