import "server-only";
import { currentPerson, openedPath } from "@/lib/current-person";
import { NotAllowed, NotFound } from "@/lib/domain/errors";
import { leadFormer } from "./lead-former";
import { pageNotFound } from "./page-not-found";

/**
 * Shows "page not found" for what does not exist and for what this person may not see. Whoever belonged to the
 * organisation once is told that this is over.
 */
export async function orNotFound<Result>(reading: Promise<Result>): Promise<Result> {
  try {
    return await reading;
  } catch (problem) {
    if (!(problem instanceof NotFound || problem instanceof NotAllowed)) throw problem;
    const person = await currentPerson();
    if (person) await leadFormer(person, openedPath().path);
    pageNotFound();
  }
}
