import "server-only";
import { redirect } from "next/navigation";
import { currentPerson, openedPath } from "@/lib/current-person";
import { formerOrganisation } from "@/lib/data/people/former-members";
import { NotAllowed, NotFound } from "@/lib/domain/errors";
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
    const former = person && (await formerOrganisation(person, openedPath().path));
    if (former) redirect(`/organisations/${former.reference}/access`);
    pageNotFound();
  }
}
