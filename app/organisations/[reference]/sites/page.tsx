import { TextLink } from "@/components/nhs/text-link";
import { RegisterPage } from "@/components/register/register-page";
import { requirePerson } from "@/lib/current-person";
import { readOrganisation } from "@/lib/data/people/organisations";
import { listSites, readSite } from "@/lib/data/register/sites";
import type { Facts } from "@/lib/domain/assessment/answer";
import { mainConnection } from "@/lib/domain/register/main-connection";
import { speedInWords } from "@/lib/domain/register/speed-in-words";
import { justAdded } from "@/lib/forms/just-added";
import { orNotFound } from "@/lib/forms/or-not-found";
import { registerQuery } from "@/lib/forms/register/register-query";

const HEAD = [
  "Name",
  "ODS site code",
  "Care is delivered",
  { text: "People", numeric: true },
  { text: "Connections", numeric: true },
  "Main connection, Mbps",
];

export default async function SitesPage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/sites">) {
  const { reference } = await params;
  const person = await requirePerson(`/organisations/${reference}/sites`);
  const organisation = await orNotFound(readOrganisation(person, reference));
  const query = await searchParams;
  const { page, ...asked } = registerQuery.parse(query);
  const archived = asked.show === "archived";
  const { rows, ...place } = await listSites(person, reference, { ...asked, page, archived });
  return (
    <RegisterPage
      {...place}
      what="site"
      organisation={organisation}
      added={await justAdded(query["added"], (id) => readSite(person, id))}
      asked={asked}
      head={HEAD}
      rows={rows.map(({ id, name, odsSiteCode, profile, connections }) => ({
        key: id,
        cells: [
          <TextLink key="name" href={`/sites/${id}`}>
            {name}
          </TextLink>,
          odsSiteCode ?? "None",
          yesNo(profile["ST3"]),
          figure(profile["ST4"]),
          figure(connections.length),
          mainSpeed(connections),
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

const yesNo = (value: Facts[string]) => (value === undefined ? "Not given" : value === "yes" ? "Yes" : "No");

const figure = (value: Facts[string]) =>
  typeof value === "number" ? value.toLocaleString("en-GB") : "Not given";

function mainSpeed(connections: Facts[]): string {
  const main = mainConnection(connections);
  if (main) return speedInWords(main);
  return connections.length ? "None is marked main" : "None";
}
