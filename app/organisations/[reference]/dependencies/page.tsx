import "./graph.css";
import { CycleList } from "@/components/migration/cycle-list";
import { DependencyPicture } from "@/components/migration/dependency-picture";
import { FindService } from "@/components/migration/find-service";
import { FoundServices } from "@/components/migration/found-services";
import { UnconnectedList } from "@/components/migration/unconnected-list";
import { ButtonLink } from "@/components/nhs/button-link";
import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { requirePerson } from "@/lib/current-person";
import { listDependencies } from "@/lib/data/register/dependencies";
import { readOrganisation } from "@/lib/data/people/organisations";
import { findCycles } from "@/lib/domain/migration/find-cycles";
import { can } from "@/lib/domain/people/permissions";
import { dependenciesQuery } from "@/lib/forms/register/dependencies-query";
import { orNotFound } from "@/lib/forms/or-not-found";

export default async function DependenciesPage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/dependencies">) {
  const { reference } = await params;
  const path = `/organisations/${reference}/dependencies`;
  const person = await requirePerson(path);
  const organisation = await orNotFound(readOrganisation(person, reference));
  const { of, search } = dependenciesQuery.parse(await searchParams);
  const register = await listDependencies(person, reference);
  const names = new Map(register.services.map(({ id, name }) => [id, name]));
  return (
    <>
      <OrganisationNav organisation={organisation} part="dependencies" />
      <PageTitle title={`Dependencies of ${organisation.name}`} />
      <h1>
        <span className="nhsuk-caption-l">{organisation.name}</span>
        Dependencies
      </h1>
      <p>
        Which services need which to work, for sign-in or a record they read. From this follows{" "}
        <TextLink href={`/organisations/${reference}/waves`}>the order in which to move them</TextLink>.
      </p>
      {can(organisation.role, "register:edit") && (
        <ButtonLink href={`${path}/new`}>Add a dependency</ButtonLink>
      )}
      {register.dependencies.length === 0 ? (
        <p>No dependency is recorded yet.</p>
      ) : (
        <>
          <CycleList cycles={findCycles(register.services, register.dependencies)} names={names} />
          <FindService path={path} search={search} label="Find a service to see what surrounds it" />
          {search && <FoundServices path={path} search={search} services={register.services} />}
          <DependencyPicture path={path} register={register} of={of && names.has(of) ? of : undefined} />
        </>
      )}
      {!of && <UnconnectedList register={register} />}
    </>
  );
}
