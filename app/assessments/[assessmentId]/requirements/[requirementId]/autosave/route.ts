import { redirect } from "next/navigation";
import { z } from "zod";
import { currentPerson } from "@/lib/current-person";
import { receiveAutosave } from "@/lib/forms/autosave/receive-autosave";
import { autosaveAnswers } from "./autosave-answers";

type Context = RouteContext<"/assessments/[assessmentId]/requirements/[requirementId]/autosave">;

/** What the page says of its form; not to be trusted. */
const query = z.object({
  target: z.string().max(100),
  asked: z.string().max(2_000),
  catalogueVersion: z.string().max(20),
});

/** Saves what changed in the form of a requirement while the person works on. */
export async function POST(request: Request, { params }: Context) {
  const asked = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) return new Response("Page not found\n", { status: 404 });
  const person = await currentPerson();
  if (!person) return new Response("Sign in\n", { status: 401 });
  const ids = { ...(await params), ...asked.data };
  return receiveAutosave(request, (values) => autosaveAnswers(person, ids, values));
}

/** Whoever comes to this address is led to the page with the form. */
export async function GET(_request: Request, { params }: Context) {
  const { assessmentId, requirementId } = await params;
  redirect(
    `/assessments/${encodeURIComponent(assessmentId)}/requirements/${encodeURIComponent(requirementId)}`,
  );
}
