"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { clearSessionCookie, sessionFromCookie } from "@/lib/auth";
import { currentPerson } from "@/lib/current-person";
import { endSession } from "@/lib/data/sessions";
import { isSameOrigin } from "@/lib/forms/same-origin";

/** Signs out from a plain form in the header, which has nothing to keep and nothing to get wrong. */
export async function save(): Promise<void> {
  if (!isSameOrigin(await headers())) redirect("/");
  const [person, session] = [await currentPerson(), await sessionFromCookie()];
  if (person && session) await endSession(person, session);
  await clearSessionCookie();
  redirect("/");
}
