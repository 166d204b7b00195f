import "server-only";
import { headers } from "next/headers";
import { currentPerson, staleSessionPerson } from "@/lib/current-person";
import { dropKeptForm, keepForm } from "@/lib/data/sign-in/kept-forms";
import { NotFound } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import type { FormState, FormValues } from "./form-state";
import { withoutSecrets } from "./form-values";
import { leadFormer } from "./lead-former";
import { judge, receive, type Ids, type Outcome, type SchemaFor } from "./receive";
import { safePath } from "./safe-path";

type FormAction<I> = (ids: I, state: FormState, data: FormData) => Promise<FormState>;

/**
 * Makes the `save` of a page for people who have signed in. The page binds its ids: `save.bind(null, ids)`.
 * The handler returns the path to go to next, or what is wrong. Ids and fields come from the browser and may be
 * anything; permission is decided in `lib/data`.
 * When the session has ended, what was typed is kept and the person is sent to sign in; `ids.path` says where the
 * form is, otherwise the address it was sent from. When nobody knows whose session it was, it stays in the form.
 */
export function formSave<Input, I extends Ids = Ids>(
  schema: SchemaFor<Input, I>,
  handler: (person: Person, input: Input, ids: I, raw: FormValues) => Promise<Outcome>,
): FormAction<I> {
  return (ids, state, data) =>
    receive(ids, state, data, async (values, filled) => {
      const person = await currentPerson();
      if (!person) return keepAndSignIn(await formPath(ids), values);
      if (filled) return { filled };
      const outcome = await judge(schema, ids, values, (input) =>
        tellFormer(person, ids, () => handler(person, input, ids, values)),
      );
      if (typeof outcome === "string" && values["kept"]) await dropKeptForm(person, await formPath(ids));
      return outcome;
    });
}

/** Makes the `save` of a page that needs no sign-in. */
export function openForm<Input, I extends Ids = Ids>(
  schema: SchemaFor<Input, I>,
  handler: (input: Input, ids: I, raw: FormValues) => Promise<Outcome>,
): FormAction<I> {
  return (ids, state, data) =>
    receive(ids, state, data, (values) => judge(schema, ids, values, (input) => handler(input, ids, values)));
}

/** Who was removed while the form was open is told that. To everybody else what is not theirs is not there. */
async function tellFormer(person: Person, ids: Ids, work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (problem) {
    if (problem instanceof NotFound) await leadFormer(person, await formPath(ids));
    throw problem;
  }
}

const SIGNED_OUT = "You are signed out. Sign in in another tab, then save again here.";

async function keepAndSignIn(path: string, values: FormValues): Promise<Outcome> {
  const whose = await staleSessionPerson();
  if (!whose) return { message: SIGNED_OUT };
  await keepForm(whose, path, withoutSecrets(values));
  return `/sign-in?next=${encodeURIComponent(path)}&kept=1`;
}

/** Where the form is: as the page says, otherwise the address it was sent from. */
async function formPath(ids: Ids): Promise<string> {
  const told = safePath(typeof ids["path"] === "string" ? ids["path"] : undefined);
  if (told) return told;
  const referer = (await headers()).get("referer");
  const sentFrom = referer && URL.canParse(referer) ? new URL(referer).pathname : undefined;
  return safePath(sentFrom) ?? "/";
}
