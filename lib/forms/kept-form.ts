import "server-only";
import { readKeptForm } from "@/lib/data/sign-in/kept-forms";
import type { Person } from "@/lib/domain/people/person";
import type { FormState } from "./form-state";

export type Query = Record<string, string | string[] | undefined>;

/** What this person had typed into the form at this path when their session ended, once they come back with `kept=1`. */
export async function keptForm(person: Person, path: string, query: Query): Promise<FormState | undefined> {
  const values = query["kept"] === "1" ? await readKeptForm(person, path) : null;
  return values ? { attempt: 0, values, errors: {} } : undefined;
}
