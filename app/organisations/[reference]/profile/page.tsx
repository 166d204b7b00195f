import { FactList } from "@/components/register/fact-list";
import { HiddenField } from "@/components/form/hidden-field";
import { SaveForm } from "@/components/form/save-form";
import { TextField } from "@/components/form/text-field";
import { PageTitle } from "@/components/nhs/page-title";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { QuestionField } from "@/components/catalogue/question-field";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { readOrganisation, type Organisation } from "@/lib/data/people/organisations";
import { getCatalogue, latestVersion } from "@/lib/domain/catalogue";
import { can } from "@/lib/domain/people/permissions";
import { ODS_CODE, organisationType, profileQuestions } from "@/lib/domain/register/profile-questions";
import { isProfileComplete } from "@/lib/domain/people/setting-up";
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
  if (!can(organisation.role, "organisation:edit")) return <Profile organisation={organisation} />;
  const registering = !isProfileComplete(getCatalogue(latestVersion), organisation.profile);
  const questions = profileQuestions.organisation.filter(
    ({ id }) => !registering || (id !== organisationType.id && id !== ODS_CODE),
  );
  return (
    <>
      <OrganisationNav organisation={organisation} />
      <TwoThirds>
        <SaveForm
          save={save.bind(null, { path, reference: organisation.reference })}
          title="About your organisation"
          opened={organisation.version}
          submit="Save and continue"
          initial={await keptForm(person, path, await searchParams)}
        >
          <h1>About your organisation</h1>
          <p>Your answers decide which requirements apply to you. You can change them later.</p>
          {registering ? (
            <JustRegistered organisation={organisation} />
          ) : (
            <TextField name="name" label="Name" size="m" value={organisation.name} />
          )}
          {questions.map((question) => (
            <QuestionField key={question.id} question={question} value={organisation.profile[question.id]} />
          ))}
        </SaveForm>
      </TwoThirds>
    </>
  );
}

/** For those who may read the profile only. */
function Profile({ organisation }: { organisation: Organisation }) {
  return (
    <>
      <OrganisationNav organisation={organisation} />
      <TwoThirds>
        <PageTitle title="About your organisation" />
        <h1>About your organisation</h1>
        <FactList
          columns={[{ key: "Name", value: organisation.name, field: "name" }]}
          questions={profileQuestions.organisation}
          facts={organisation.profile}
        />
      </TwoThirds>
    </>
  );
}

/** What was asked on the page before goes along unseen. */
function JustRegistered({ organisation: { name, profile } }: { organisation: Organisation }) {
  return (
    <>
      <HiddenField name="name" value={name} />
      {[organisationType.id, ODS_CODE].map((id) => (
        <HiddenField key={id} name={id} value={String(profile[id] ?? "")} />
      ))}
    </>
  );
}
