import { HiddenField } from "@/components/form/hidden-field";
import { SaveForm } from "@/components/form/save-form";
import { DependencyFields } from "@/components/migration/dependency-fields";
import { BackLink } from "@/components/nhs/back-link";
import { TextLink } from "@/components/nhs/text-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { readDependency } from "@/lib/data/register/dependencies";
import { can } from "@/lib/domain/people/permissions";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { save } from "./save";

export default async function DependencyPage({
  params,
  searchParams,
}: PageProps<"/services/[serviceId]/dependencies/[needsId]">) {
  const { serviceId, needsId } = await params;
  const path = `/services/${serviceId}/dependencies/${needsId}`;
  const person = await requirePerson(path);
  const { service, dependency } = await orNotFound(readDependency(person, serviceId, needsId));
  if (!can(service.organisation.role, "register:edit")) pageNotFound();
  const title = `${service.name} needs ${dependency.name}`;
  return (
    <>
      <BackLink href={`/services/${serviceId}/dependencies`} />
      <TwoThirds>
        <SaveForm
          save={save.bind(null, { path, serviceId, needsId })}
          title={title}
          submit="Save"
          initial={await keptForm(person, path, await searchParams)}
        >
          <h1>{title}</h1>
          <HiddenField name="shownKind" value={dependency.kind} />
          <HiddenField name="shownNetwork" value={dependency.network} />
          <DependencyFields {...dependency} />
        </SaveForm>
        <p>
          <TextLink href={`${path}/removal`}>It no longer needs {dependency.name}</TextLink>
        </p>
      </TwoThirds>
    </>
  );
}
