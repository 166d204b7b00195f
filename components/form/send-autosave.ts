import type { AutosaveReply } from "@/lib/forms/autosave/autosave-reply";
import type { FormValues } from "@/lib/forms/form-state";

const MOST_MS = 20_000;

/** What became of a request: an answer, the end of the session, an address that is gone, or nothing that tells. */
export type Sent = AutosaveReply | "signed out" | "gone" | "broken";

/** Sends changed answers. Never throws: a connection that is gone is one of the outcomes. */
export async function sendAutosave(to: string, body: FormValues): Promise<Sent> {
  const fields = Object.entries(body).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
  try {
    const signal = AbortSignal.timeout(MOST_MS);
    const response = await fetch(to, { method: "POST", body: new URLSearchParams(fields), signal });
    if (response.status === 401) return "signed out";
    if (response.status === 404) return "gone";
    return response.status >= 500 ? "broken" : ((await response.json()) as AutosaveReply);
  } catch {
    return "broken";
  }
}
