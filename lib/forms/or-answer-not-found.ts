import "server-only";
import { NotAllowed, NotFound } from "@/lib/domain/errors";

/** For plain routes: answers with status 404 for what does not exist and for what this person may not see. */
export async function orAnswerNotFound(answering: Promise<Response>): Promise<Response> {
  try {
    return await answering;
  } catch (problem) {
    if (!(problem instanceof NotFound || problem instanceof NotAllowed)) throw problem;
    return new Response("Page not found\n", { status: 404 });
  }
}
