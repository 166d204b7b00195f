import { TextLink } from "@/components/nhs/text-link";
import { RegisterPage } from "@/components/register/register-page";
import { ServiceFilterFields } from "@/components/register/service-filter-fields";
import { SERVICE_COLUMNS, serviceRow } from "@/components/register/service-row";
import { requirePerson } from "@/lib/current-person";
import { readOrganisation } from "@/lib/data/people/organisations";
import { listServices } from "@/lib/data/register/service-list";
import { today } from "@/lib/data/today";
import { can } from "@/lib/domain/people/permissions";
import { orNotFound } from "@/lib/forms/or-not-found";
import { servicesQuery } from "@/lib/forms/register/services-query";

export default async function ServicesPage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/services">) {
  const { reference } = await params;
  const root = `/organisations/${reference}`;
  const person = await requirePerson(`${root}/services`);
  const organisation = await orNotFound(readOrganisation(person, reference));
  const { page, ...asked } = servicesQuery.parse(await searchParams);
  const archived = asked.show === "archived";
  const { rows, ...place } = await listServices(person, reference, { ...asked, page, archived });
  return (
    <RegisterPage
      {...place}
      what="service"
      organisation={organisation}
      asked={asked}
      searched="by name, provider or owner"
      filters={<ServiceFilterFields asked={asked} />}
      head={SERVICE_COLUMNS}
      rows={rows.map((service) => serviceRow(service, today()))}
      empty={
        <>
          <p>
            There are none yet. A service is a digital service that people reach over a network, such as a
            booking system. Add each one that you provide or use.
          </p>
          {can(organisation.role, "register:edit") && (
            <p>
              You can also{" "}
              <TextLink href={`${root}/national-services`}>choose from the national services</TextLink>, or{" "}
              <TextLink href={`${root}/imports`}>import a spreadsheet</TextLink>.
            </p>
          )}
        </>
      }
    />
  );
}
