import { ChangeRowPage } from "@/components/register/change-row-page";
import { ConnectionFields } from "@/components/register/connection-fields";
import { requirePerson } from "@/lib/current-person";
import { readConnection } from "@/lib/data/register/connections";
import { can } from "@/lib/domain/people/permissions";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { save } from "./save";

export default async function EditConnectionPage({
  params,
  searchParams,
}: PageProps<"/connections/[connectionId]/edit">) {
  const { connectionId } = await params;
  const path = `/connections/${connectionId}/edit`;
  const person = await requirePerson(path);
  const connection = await orNotFound(readConnection(person, connectionId));
  if (!can(connection.organisation.role, "register:edit")) pageNotFound();
  return (
    <ChangeRowPage
      row={connection}
      back={`/connections/${connectionId}`}
      save={save.bind(null, { path, connectionId })}
      initial={await keptForm(person, path, await searchParams)}
    >
      <ConnectionFields connection={connection} />
    </ChangeRowPage>
  );
}
