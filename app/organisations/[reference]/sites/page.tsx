import { ButtonLink } from "@/components/nhs/button-link";
import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { RegisterList } from "@/components/register/register-list";
import { requirePerson } from "@/lib/current-person";
import { readOrganisation } from "@/lib/data/organisations";
import { listSites } from "@/lib/data/sites";
import { can } from "@/lib/domain/permissions";
import { orNotFound } from "@/lib/forms/or-not-found";
import { registerQuery } from "@/lib/forms/register-query";

export default async function SitesPage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/sites">) {
  const { reference } = await params;
  const path = `/organisations/${reference}/sites`;
  const person = await requirePerson(path);
  const organisation = await orNotFound(readOrganisation(person, reference));
  const { page, ...asked } = registerQuery.parse(await searchParams);
  const archived = asked.show === "archived";
  const { rows, ...place } = await listSites(person, reference, { ...asked, page, archived });
  return (
    <>
      <OrganisationNav organisation={organisation} part="sites" />
      <PageTitle title={`Sites of ${organisation.name}`} />
      <h1>
        <span className="nhsuk-caption-l">{organisation.name}</span>
        Sites
      </h1>
      {can(organisation.role, "register:edit") && <ButtonLink href={`${path}/new`}>Add a site</ButtonLink>}
      <RegisterList
        {...place}
        what="sites"
        path={path}
        asked={asked}
        head={["Name", "ODS site code"]}
        rows={rows.map(({ id, name, odsSiteCode }) => ({
          key: id,
          cells: [
            <TextLink key="name" href={`/sites/${id}`}>
              {name}
            </TextLink>,
            odsSiteCode ?? "None",
          ],
        }))}
        empty={
          <p>
            There are none yet. A site is a place you work from that has a network connection. Add each one
            that you are responsible for.
          </p>
        }
      />
    </>
  );
}
