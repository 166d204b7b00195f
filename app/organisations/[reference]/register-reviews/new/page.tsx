import { QuestionField } from "@/components/catalogue/question-field";
import { NewPage } from "@/components/organisation/new-page";
import { requirePerson } from "@/lib/current-person";
import { readOrganisation } from "@/lib/data/people/organisations";
import { can } from "@/lib/domain/people/permissions";
import { reviewQuestions } from "@/lib/domain/register/register-review";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { save } from "./save";

export default async function NewRegisterReviewPage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/register-reviews/new">) {
  const { reference } = await params;
  const list = `/organisations/${reference}/register-reviews`;
  const path = `${list}/new`;
  const person = await requirePerson(path);
  const organisation = await orNotFound(readOrganisation(person, reference));
  if (!can(organisation.role, "register:edit")) pageNotFound();
  return (
    <NewPage
      organisation={organisation}
      list={list}
      title="Record a review of the register"
      save={save.bind(null, { path, reference })}
      initial={await keptForm(person, path, await searchParams)}
    >
      <p>A recorded review stays as it is. If it is wrong, record another.</p>
      {reviewQuestions.map((question) => (
        <QuestionField key={question.id} question={question} />
      ))}
    </NewPage>
  );
}
