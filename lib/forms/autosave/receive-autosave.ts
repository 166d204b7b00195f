import "server-only";
import type { AutosaveReply } from "./autosave-reply";
import { readValues } from "@/lib/forms/form-values";
import type { FormValues } from "@/lib/forms/form-state";
import { inWords, SAY } from "@/lib/forms/in-words";
import { joinDates } from "@/lib/forms/join-dates";
import { readUpTo } from "@/lib/forms/files/read-up-to";
import { MOST } from "@/lib/forms/receive";
import { isSameOrigin } from "@/lib/forms/same-origin";

/** A character that was typed takes nine bytes at most. */
const MOST_BYTES = MOST * 9;

/** Takes in answers that a page sends by itself, as `receive` takes in a form, and says in the reply what became of them. */
export async function receiveAutosave(
  request: Request,
  answer: (values: FormValues) => Promise<AutosaveReply>,
): Promise<Response> {
  if (!isSameOrigin(request.headers)) return reply({ message: SAY.elsewhere }, 403);
  const body = await readUpTo(request.body, MOST_BYTES);
  if (!body) return reply({ message: SAY.tooMuch });
  const values = readValues(await formOf(body));
  const said = await inWords<AutosaveReply>(() => answer(joinDates(values)));
  // The page sends again by itself what failed on our side.
  return reply(said, "message" in said && said.message === SAY.broken ? 503 : 200);
}

const formOf = (body: Blob) =>
  new Response(body, { headers: { "Content-Type": "application/x-www-form-urlencoded" } }).formData();

const reply = (said: AutosaveReply, status = 200) =>
  Response.json(said, { status, headers: { "Cache-Control": "private, no-store" } });
