import { unstable_rethrow } from "next/navigation";
import { readValues, withoutSecrets } from "@/lib/forms/form-values";
import type { FormState } from "@/lib/forms/form-state";

export type Save = (state: FormState, data: FormData) => Promise<FormState>;

/**
 * In the browser: when the server cannot be reached at all, answers in its place, so that the page stays and
 * nothing typed is lost. Redirects and "not found" pass through.
 */
export function keepTyped(save: Save): Save {
  return async (state, data) => {
    try {
      return await save(state, data);
    } catch (problem) {
      unstable_rethrow(problem);
      return {
        ...state,
        attempt: state.attempt + 1,
        values: withoutSecrets(readValues(data)),
        errors: {},
        message: "We could not save this. What you typed is still here. Check your connection and try again.",
      };
    }
  };
}
