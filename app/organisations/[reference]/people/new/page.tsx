import { RadiosField } from "@/components/form/radios-field";
import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import { NewPage } from "@/components/organisation/new-page";
import { roleOptions } from "@/components/people/role-options";
import { requirePerson } from "@/lib/current-person";
import { readOrganisation } from "@/lib/data/people/organisations";
import { rolesIn } from "@/lib/domain/register/commissioning";
import { INVITATION_DAYS } from "@/lib/domain/people/invitation";
import { can } from "@/lib/domain/people/permissions";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { save } from "./save";

export default async function InvitePage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/people/new">) {
  const { reference } = await params;
  const list = `/organisations/${reference}/people`;
  const path = `${list}/new`;
  const person = await requirePerson(path);
  const organisation = await orNotFound(readOrganisation(person, reference));
  if (!can(organisation.role, "people:edit")) pageNotFound();
  // A delegate is invited where something is assigned to them: without that they would see nothing.
  const roles = rolesIn(organisation.profile).filter((role) => role !== "delegate");
  return (
    <NewPage
      organisation={organisation}
      list={list}
      title="Invite somebody"
      submit="Send the invitation"
      save={save.bind(null, { path, reference })}
      initial={await keptForm(person, path, await searchParams)}
    >
      <p>
        They get an email with a link that works for {INVITATION_DAYS} days. The next page shows you a link to
        give them yourself, in case the email does not arrive.
      </p>
      <TextField name="email" type="email" label="Email address" spellCheck={false} size="m" />
      <RadiosField name="role" legend="Role" options={roleOptions(roles)} />
      <TextareaField
        name="message"
        label="Message (optional)"
        size="m"
        hint="It stands in the email under your name."
      />
    </NewPage>
  );
}
