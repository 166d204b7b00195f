import { SaveForm } from "@/components/form/save-form";
import { TextField } from "@/components/form/text-field";
import { OrganisationNav } from "@/components/organisation-nav";
import { QuestionField } from "@/components/question-field";
import { TwoThirds } from "@/components/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { readOrganisation } from "@/lib/data/organisations";
import { profileQuestions } from "@/lib/domain/profile-questions";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { save } from "./save";

export default async function ProfilePage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/profile">) {
  const { reference } = await params;
  const path = `/organisations/${reference}/profile`;
  const person = await requirePerson(path);
  const organisation = await orNotFound(readOrganisation(person, reference));
  return (
    <>
      <OrganisationNav organisation={organisation} />
      <TwoThirds>
        <SaveForm
          save={save.bind(null, { path, reference: organisation.reference })}
          title="About your organisation"
          submit="Save and continue"
          seen={organisation.version}
          initial={await keptForm(person, path, await searchParams)}
        >
          <h1>About your organisation</h1>
          <p>Your answers decide which requirements apply to you. You can change them later.</p>
          <TextField name="name" label="Name" size="m" value={organisation.name} />
          {profileQuestions.organisation.map((question) => (
            <QuestionField key={question.id} question={question} value={organisation.profile[question.id]} />
          ))}
        </SaveForm>
      </TwoThirds>
    </>
  );
}
