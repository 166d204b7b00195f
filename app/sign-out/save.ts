"use server";

import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { sessionFromCookie } from "@/lib/auth";
import { currentPerson } from "@/lib/current-person";
import { endSession } from "@/lib/data/sign-in/sessions";
import { safePath } from "@/lib/forms/safe-path";
import { isSameOrigin } from "@/lib/forms/same-origin";

/**
 * Signs out from a plain form in the header, which has nothing to keep and nothing to get wrong. The cookie stays: it
 * opens nothing, but what was typed in another tab can still be kept for the person. `next` says where to go on.
 */
export async function save(data: FormData): Promise<void> {
  if (!isSameOrigin(await headers())) redirect("/");
  const [person, session] = [await currentPerson(), await sessionFromCookie()];
  if (person && session) await endSession(person, session);
  // Or the browser would go back to pages it has in store.
  revalidatePath("/", "layout");
  const next = data.get("next");
  redirect(safePath(typeof next === "string" ? next : null) ?? "/");
}
