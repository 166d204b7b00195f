import { z } from "zod";
import { SaveForm } from "@/components/form/save-form";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { NationalCard } from "@/components/register/national-card";
import { requirePerson } from "@/lib/current-person";
import { listNational } from "@/lib/data/register/national-services";
import { readOrganisation } from "@/lib/data/people/organisations";
import { dateInWords } from "@/lib/domain/dates";
import { nationalList } from "@/lib/domain/national-services/national-list";
import { can } from "@/lib/domain/people/permissions";
import { orNotFound } from "@/lib/forms/or-not-found";
import { save } from "./save";

const query = z.object({ added: z.string().optional().catch(undefined) });

export default async function NationalServicesPage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/national-services">) {
  const { reference } = await params;
  const path = `/organisations/${reference}/national-services`;
  const person = await requirePerson(path);
  const organisation = await orNotFound(readOrganisation(person, reference));
  const services = await listNational(person, reference);
  const { added } = query.parse(await searchParams);
  const addedNow = services.find(({ id, serviceId }) => id === added && serviceId);
  const mayEdit = can(organisation.role, "register:edit");
  return (
    <>
      <OrganisationNav organisation={organisation} part="national-services" />
      <TwoThirds>
        {addedNow && (
          <NotificationBanner success>
            {addedNow.name} is in your register.{" "}
            <a className="nhsuk-notification-banner__link" href={`/services/${addedNow.serviceId}`}>
              Complete its entry
            </a>
          </NotificationBanner>
        )}
        <PageTitle title={`National services and ${organisation.name}`} />
        <h1>
          <span className="nhsuk-caption-l">{organisation.name}</span>
          National services
        </h1>
        <p>
          The policy names these services. Add those that you use: other services depend on them, and what we
          know about them is kept up to date here for everybody.
        </p>
        <p>
          This is version {nationalList.version} of the list, as of {dateInWords(nationalList.as_of)}. Where
          it says “not known”, our sources do not say. Ask the provider.
        </p>
        {services.map((national) => (
          <NationalCard key={national.id} national={national}>
            {mayEdit && !national.serviceId && (
              <>
                <SaveForm
                  save={save.bind(null, { path, reference, nationalId: national.id })}
                  submit={`Add ${national.name} to your register`}
                  variant="secondary"
                />
                <p>
                  <TextLink href={`${path}/${national.id}`} about={`under another name: ${national.name}`}>
                    We have this already
                  </TextLink>
                </p>
              </>
            )}
          </NationalCard>
        ))}
      </TwoThirds>
    </>
  );
}
