import { SaveForm } from "@/components/form/save-form";
import { BackLink } from "@/components/nhs/back-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { NewOrganisationFields } from "@/components/organisation/new-organisation-fields";
import { requirePerson } from "@/lib/current-person";
import { keptForm } from "@/lib/forms/kept-form";
import { save } from "./save";

const PATH = "/organisations/new";

export default async function NewOrganisationPage({ searchParams }: PageProps<"/organisations/new">) {
  const person = await requirePerson(PATH);
  return (
    <>
      <BackLink href="/organisations">Your organisations</BackLink>
      <TwoThirds>
        <SaveForm
          save={save.bind(null, { path: PATH })}
          title="Register your organisation"
          submit="Continue"
          initial={await keptForm(person, PATH, await searchParams)}
        >
          <h1>Register your organisation</h1>
          <NewOrganisationFields />
        </SaveForm>
      </TwoThirds>
    </>
  );
}
