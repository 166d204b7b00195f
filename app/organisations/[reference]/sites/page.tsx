import { TextLink } from "@/components/nhs/text-link";
import { RegisterPage } from "@/components/register/register-page";
import { requirePerson } from "@/lib/current-person";
import { readOrganisation } from "@/lib/data/organisations";
import { listSites } from "@/lib/data/sites";
import { orNotFound } from "@/lib/forms/or-not-found";
import { registerQuery } from "@/lib/forms/register-query";

export default async function SitesPage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/sites">) {
  const { reference } = await params;
  const person = await requirePerson(`/organisations/${reference}/sites`);
  const organisation = await orNotFound(readOrganisation(person, reference));
  const { page, ...asked } = registerQuery.parse(await searchParams);
  const archived = asked.show === "archived";
  const { rows, ...place } = await listSites(person, reference, { ...asked, page, archived });
  return (
    <RegisterPage
      {...place}
      what="site"
      organisation={organisation}
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
          There are none yet. A site is a place you work from that has a network connection. Add each one that
          you are responsible for.
        </p>
      }
    />
  );
}
