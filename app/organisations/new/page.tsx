import { SaveForm } from "@/components/form/save-form";
import { TextField } from "@/components/form/text-field";
import { BackLink } from "@/components/nhs/back-link";
import { QuestionField } from "@/components/catalogue/question-field";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { organisationType } from "@/lib/domain/profile-questions";
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
          <TextField name="name" label="Name of your organisation" autoComplete="organization" />
          <TextField
            name="odsCode"
            label="ODS code (optional)"
            hint="The Organisation Data Service (ODS) gives each organisation a code of 3 to 10 letters and numbers. Leave it out if you have none."
            width={10}
            spellCheck={false}
          />
          <QuestionField question={organisationType} />
        </SaveForm>
      </TwoThirds>
    </>
  );
}
