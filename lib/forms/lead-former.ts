import "server-only";
import { redirect } from "next/navigation";
import { formerOrganisation } from "@/lib/data/people/former-members";
import type { Person } from "@/lib/domain/people/person";

/** Leads whoever belonged once to the organisation of this page to where they are told that this is over. */
export async function leadFormer(person: Person, path: string): Promise<void> {
  const former = await formerOrganisation(person, path);
  if (former) redirect(`/organisations/${former.reference}/access`);
}
