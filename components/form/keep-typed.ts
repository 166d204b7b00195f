import { unstable_rethrow } from "next/navigation";
import { readValues, withoutSecrets } from "@/lib/forms/form-values";
import type { FormState } from "@/lib/forms/form-state";

export type Save = (state: FormState, data: FormData) => Promise<FormState>;

/**
 * In the browser: when the server cannot be reached at all, answers in its place, so that the page stays and
 * nothing typed is lost. Redirects and "not found" pass through.
 *
 * @param onLeave called when the form was taken and another page follows
 */
export function keepTyped(save: Save, onLeave?: () => void): Save {
  return async (state, data) => {
    try {
      return await save(state, data);
    } catch (problem) {
      leave(problem, onLeave);
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

function leave(problem: unknown, onLeave?: () => void): void {
  try {
    unstable_rethrow(problem);
  } catch (leaving) {
    onLeave?.();
    throw leaving;
  }
}
