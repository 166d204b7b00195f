import "server-only";
import { NotAllowed, NotFound } from "@/lib/domain/errors";
import { pageNotFound } from "./page-not-found";

/** Shows "page not found" for what does not exist and for what this person may not see. */
export async function orNotFound<Result>(reading: Promise<Result>): Promise<Result> {
  try {
    return await reading;
  } catch (problem) {
    if (problem instanceof NotFound || problem instanceof NotAllowed) pageNotFound();
    throw problem;
  }
}
