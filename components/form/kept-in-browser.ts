import { dropKept } from "@/lib/forms/autosave/drop-kept";
import { fromKept, KEPT_FOR, toKeep } from "@/lib/forms/autosave/kept-unsent";
import type { Unsent } from "@/lib/forms/autosave/unsent";
import { localStorageIfAny } from "./local-storage-if-any";

/** The place in this browser where one form keeps what is not sent. */
export class KeptInBrowser {
  /** What this page keeps there: something else is of another tab. */
  private ours: string | null = null;

  constructor(private readonly name: string) {}

  read(fields: readonly string[]): Unsent {
    const storage = localStorageIfAny();
    if (storage) dropKept(storage, Date.now() - KEPT_FOR);
    this.ours = storage?.getItem(this.name) ?? null;
    return fromKept(this.ours, Date.now(), fields);
  }

  write(unsent: Unsent, opened: number): void {
    const text = toKeep(unsent, opened, Date.now());
    const storage = localStorageIfAny();
    try {
      if (text) storage?.setItem(this.name, text);
      else if (storage?.getItem(this.name) === this.ours) storage?.removeItem(this.name);
      this.ours = text;
    } catch {
      // It is full. Then what is not sent is only on the page, as without JavaScript.
    }
  }
}
