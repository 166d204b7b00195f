import "server-only";
import { notFound } from "next/navigation";
import { NotAllowed, NotFound } from "@/lib/domain/errors";

/** Shows "page not found" for what does not exist and for what this person may not see. */
export async function orNotFound<Result>(reading: Promise<Result>): Promise<Result> {
  try {
    return await reading;
  } catch (problem) {
    if (problem instanceof NotFound || problem instanceof NotAllowed) notFound();
    throw problem;
  }
}
