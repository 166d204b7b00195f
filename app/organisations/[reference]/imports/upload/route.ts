import { redirect } from "next/navigation";
import { z } from "zod";
import { currentPerson } from "@/lib/current-person";
import { checkImport } from "@/lib/data/imports/import-check";
import { startImport } from "@/lib/data/imports/import-start";
import { REGISTER_KINDS } from "@/lib/domain/imports/kinds";
import { orAnswerNotFound } from "@/lib/forms/or-answer-not-found";
import { receiveFile } from "@/lib/forms/files/receive-file";
import { seeOther } from "@/lib/forms/see-other";
import { workOn } from "@/lib/forms/autosave/work-on";

/** Takes a file for a register and leads to what its dry run says. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/organisations/[reference]/imports/upload">,
) {
  const { reference } = await params;
  const path = `/organisations/${encodeURIComponent(reference)}/imports`;
  const person = await currentPerson();
  if (!person) return seeOther(`/sign-in?next=${encodeURIComponent(path)}`);
  const received = await receiveFile(request);
  const { data: kind } = z.enum(REGISTER_KINDS).safeParse(received.fields?.get("kind"));
  if ("problem" in received)
    return seeOther(`${path}?${new URLSearchParams({ problem: received.problem, ...(kind && { kind }) })}`);
  if (!kind) return seeOther(`${path}?problem=no-kind`);
  return orAnswerNotFound(
    startImport(person, reference, { kind, ...received }).then(async (id) => {
      await workOn(checkImport(person, id));
      return seeOther(`/imports/${id}`);
    }),
  );
}

/** Whoever comes back to this address, for example after signing in, is led to the page with the form. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/organisations/[reference]/imports/upload">,
) {
  redirect(`/organisations/${encodeURIComponent((await params).reference)}/imports`);
}
