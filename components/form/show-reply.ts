import type { AutosaveReply } from "@/lib/forms/autosave/autosave-reply";
import { choiceOf } from "@/lib/forms/clashes";
import type { Clash } from "@/lib/forms/form-state";
import type { Unsent } from "@/lib/forms/autosave/unsent";
import { toShow } from "@/lib/forms/autosave/unsent-after";
import { fillFields } from "./fill-fields";

/** Puts into a form what the server said to answers that it sent: other values that are stored, choices to make anew. */
export function showReply(form: HTMLFormElement, before: Unsent, reply: AutosaveReply, after: Unsent): void {
  const fresh = reply.clashes?.map(({ field }) => [choiceOf(field), [] as string[]]) ?? [];
  for (const shown of [...Object.values(toShow(before, reply)), Object.fromEntries(fresh)])
    fillFields(form, shown);
  followChoice(before.clashes.filter(({ field }) => !after.clashes.some((one) => one.field === field)));
}

/** When a choice between two versions is made and goes away, the person goes on at the answer it was about. */
function followChoice(settled: readonly Clash[]): void {
  const at = document.activeElement?.getAttribute("name");
  const about = settled.find(({ field }) => choiceOf(field) === at);
  if (about) setTimeout(() => document.getElementById(about.field)?.focus());
}
