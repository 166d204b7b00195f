import type { AutosaveReply } from "@/lib/forms/autosave/autosave-reply";
import { readValues } from "@/lib/forms/form-values";
import type { FormState, FormValues } from "@/lib/forms/form-state";
import * as queue from "@/lib/forms/autosave/unsent";
import * as after from "@/lib/forms/autosave/unsent-after";
import { announceSaved } from "./announce-saved";
import { fillFields } from "./fill-fields";
import { KeptInBrowser } from "./kept-in-browser";
import { showReply } from "./show-reply";
import { sendAutosave, type Sent } from "./send-autosave";

export interface Autosave {
  /** Where changed answers are sent. */
  to: string;
  /** Under which name this browser keeps what is not sent. */
  keptAs: string;
  /** Where the person signs in again and comes back from. */
  signIn: string;
}

/** Sends the changed answers of one form. What to send and what follows is decided in `lib/forms/autosave/unsent.ts` and `unsent-after.ts`. */
export class Autosaver {
  private unsent = queue.NOTHING_UNSENT;
  private form: HTMLFormElement | null = null;
  private timer?: ReturnType<typeof setTimeout>;
  private request?: Promise<void>;
  private readonly kept: KeptInBrowser;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly autosave: Autosave,
    private readonly opened: number,
  ) {
    this.kept = new KeptInBrowser(autosave.keptAs);
  }

  readonly current = () => this.unsent;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes up what an earlier visit could not send, and begins; returns how to stop. */
  start(form: HTMLFormElement): () => void {
    this.form = form;
    const kept = this.kept.read([...form.elements].map((field) => field.getAttribute("name") ?? ""));
    if (queue.isUnsent(kept)) {
      this.unsent = kept;
      for (const answer of Object.values(kept.waiting)) fillFields(form, answer);
      this.tell();
      this.sendIn(0);
    }
    const again = () => queue.isUnsent(this.unsent) && this.sendIn(0);
    window.addEventListener("online", again);
    window.addEventListener("focus", again);
    return () => {
      clearTimeout(this.timer);
      this.form = null;
      window.removeEventListener("online", again);
      window.removeEventListener("focus", again);
    };
  }

  typed(field: string): void {
    this.become(queue.typed(this.unsent, field, this.values()));
    this.sendIn(queue.waitBefore(this.unsent));
  }

  /** The person went on to another field: no need to wait for a pause. */
  left(): void {
    if (this.unsent.failed === 0) this.sendIn(0);
  }

  /** The form was sent by a button and not taken. */
  cameBack(state: FormState): void {
    this.become(after.cameBack(this.unsent, state));
    if (queue.isUnsent(this.unsent)) this.sendIn(queue.waitBefore(this.unsent));
  }

  /** Before a button sends the whole form: lets what is on its way arrive, and adds what only this knows. */
  async join(data: FormData): Promise<void> {
    clearTimeout(this.timer);
    if (this.unsent.underWay) await this.send();
    clearTimeout(this.timer);
    for (const [name, value] of Object.entries(queue.knownFields(this.unsent))) data.set(name, String(value));
  }

  /** A button sent everything. */
  forget(): void {
    this.unsent = queue.NOTHING_UNSENT;
    this.keep();
  }

  private values = (): FormValues => (this.form ? readValues(new FormData(this.form)) : {});

  private sendIn(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), wait);
  }

  /** One request at a time. */
  private send = (): Promise<void> =>
    (this.request ??= this.round().finally(() => (this.request = undefined)));

  private async round(): Promise<void> {
    this.become(queue.sending(this.unsent, this.values()));
    if (!this.unsent.underWay) return;
    this.become(this.following(await sendAutosave(this.autosave.to, this.unsent.underWay.body)));
    // After the end of the session all waits until the person comes back.
    if (queue.isUnsent(this.unsent) && !this.unsent.signedOut) this.sendIn(queue.waitBefore(this.unsent));
  }

  private following(sent: Sent): queue.Unsent {
    if (sent === "signed out") return after.signedOut(this.unsent);
    if (sent === "gone") return after.refused(this.unsent, "This page no longer exists for you.");
    return sent === "broken" ? after.broken(this.unsent) : this.take(sent);
  }

  private take(reply: AutosaveReply): queue.Unsent {
    const next = after.answered(this.unsent, reply, Date.now());
    if (this.form) showReply(this.form, this.unsent, reply, next);
    return next;
  }

  private become(unsent: queue.Unsent): void {
    if (unsent === this.unsent) return;
    const { savedAt } = this.unsent;
    this.unsent = unsent;
    if (unsent.savedAt !== undefined && unsent.savedAt !== savedAt) announceSaved(unsent.savedAt);
    this.keep();
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  private keep(): void {
    // Once the page is left, for example to sign out, nothing may be written any more.
    if (this.form) this.kept.write(this.unsent, this.opened);
  }
}
