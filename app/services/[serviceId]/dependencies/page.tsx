import { SaveForm } from "@/components/form/save-form";
import { DependencyTable } from "@/components/migration/dependency-table";
import { BackLink } from "@/components/nhs/back-link";
import { ButtonLink } from "@/components/nhs/button-link";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { requirePerson } from "@/lib/current-person";
import { readDependencies } from "@/lib/data/register/dependencies";
import { readService } from "@/lib/data/register/services";
import { can } from "@/lib/domain/people/permissions";
import { justAdded } from "@/lib/forms/just-added";
import { orNotFound } from "@/lib/forms/or-not-found";
import { save } from "./save";

export default async function ServiceDependenciesPage({
  params,
  searchParams,
}: PageProps<"/services/[serviceId]/dependencies">) {
  const { serviceId } = await params;
  const path = `/services/${serviceId}/dependencies`;
  const person = await requirePerson(path);
  const { service, needs, neededBy, none } = await orNotFound(readDependencies(person, serviceId));
  const { organisation } = service;
  const mayEdit = can(organisation.role, "register:edit") && !service.archivedAt;
  const query = await searchParams;
  const nameOf = (id: string) => readService(person, id);
  const added = await justAdded(query["added"], nameOf);
  const removed = await justAdded(query["removed"], nameOf);
  const title = `What ${service.name} depends on`;
  return (
    <>
      <BackLink href={`/services/${serviceId}`} />
      <PageTitle title={title} />
      {added && <NotificationBanner success>{added} is saved.</NotificationBanner>}
      {removed && <NotificationBanner success>It no longer needs {removed}.</NotificationBanner>}
      <h1>
        <span className="nhsuk-caption-l">{organisation.name}</span>
        {title}
      </h1>
      {needs.length > 0 && (
        <DependencyTable
          caption="It needs"
          dependencies={needs}
          change={mayEdit ? (id) => `${path}/${id}` : undefined}
        />
      )}
      {needs.length === 0 && (
        <p>
          {none
            ? "It needs no other service. Somebody recorded that."
            : "No dependency is recorded. Add each service that this one needs to work, such as sign-in or a record it reads, or say that there is none."}
        </p>
      )}
      {mayEdit && <ButtonLink href={`${path}/new`}>Add a service that it needs</ButtonLink>}
      {mayEdit && needs.length === 0 && (
        <SaveForm
          save={save.bind(null, { path, serviceId, none: none ? "no" : "yes" })}
          submit={none ? "Take back that it needs no other" : "It needs no other service"}
        />
      )}
      {neededBy.length > 0 ? (
        <DependencyTable caption="Needed by" dependencies={neededBy} />
      ) : (
        <p>No other service in the register needs it.</p>
      )}
      <p className="app-screen-only">
        <TextLink href={`/organisations/${organisation.reference}/dependencies?of=${service.id}`}>
          Show these in a graph
        </TextLink>
      </p>
    </>
  );
}
