import { ButtonLink } from "@/components/nhs/button-link";
import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { RegisterList } from "@/components/register/register-list";
import { requirePerson } from "@/lib/current-person";
import { readOrganisation } from "@/lib/data/organisations";
import { listServices } from "@/lib/data/services";
import { answerInWords } from "@/lib/domain/answer-words";
import { profileQuestions } from "@/lib/domain/profile-questions";
import { can } from "@/lib/domain/permissions";
import { orNotFound } from "@/lib/forms/or-not-found";
import { registerQuery } from "@/lib/forms/register-query";

const STAGE = profileQuestions.service[0]!;

export default async function ServicesPage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/services">) {
  const { reference } = await params;
  const path = `/organisations/${reference}/services`;
  const person = await requirePerson(path);
  const organisation = await orNotFound(readOrganisation(person, reference));
  const { page, ...asked } = registerQuery.parse(await searchParams);
  const archived = asked.show === "archived";
  const { rows, ...place } = await listServices(person, reference, { ...asked, page, archived });
  return (
    <>
      <OrganisationNav organisation={organisation} part="services" />
      <PageTitle title={`Services of ${organisation.name}`} />
      <h1>
        <span className="nhsuk-caption-l">{organisation.name}</span>
        Services
      </h1>
      {can(organisation.role, "register:edit") && <ButtonLink href={`${path}/new`}>Add a service</ButtonLink>}
      <RegisterList
        {...place}
        what="services"
        path={path}
        asked={asked}
        head={["Name", "Provider", "Stage"]}
        rows={rows.map(({ id, name, provider, profile }) => ({
          key: id,
          cells: [
            <TextLink key="name" href={`/services/${id}`}>
              {name}
            </TextLink>,
            provider ?? "Not given",
            answerInWords(STAGE, profile[STAGE.id] ?? ""),
          ],
        }))}
        empty={
          <p>
            There are none yet. A service is a digital service that people reach over a network, such as a
            booking system. Add each one that you provide or use.
          </p>
        }
      />
    </>
  );
}
