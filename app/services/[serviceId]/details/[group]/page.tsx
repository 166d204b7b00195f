import { QuestionField } from "@/components/catalogue/question-field";
import { ChangeRowPage } from "@/components/register/change-row-page";
import { requirePerson } from "@/lib/current-person";
import { readService } from "@/lib/data/register/services";
import { can } from "@/lib/domain/people/permissions";
import { serviceGroups } from "@/lib/domain/register/register-questions";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { save } from "./save";

export default async function ServiceDetailsPage({
  params,
  searchParams,
}: PageProps<"/services/[serviceId]/details/[group]">) {
  const { serviceId, group } = await params;
  const path = `/services/${serviceId}/details/${group}`;
  const person = await requirePerson(path);
  const service = await orNotFound(readService(person, serviceId));
  const asked = serviceGroups.find(({ key }) => key === group);
  if (!asked || !can(service.organisation.role, "register:edit")) pageNotFound();
  return (
    <ChangeRowPage
      row={service}
      part={asked.title}
      back={`/services/${serviceId}`}
      save={save.bind(null, { path, serviceId, group })}
      initial={await keptForm(person, path, await searchParams)}
    >
      <p>You can leave any of these open until you know it.</p>
      {asked.questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          value={service.details[question.id]}
          mayStayOpen
        />
      ))}
    </ChangeRowPage>
  );
}
