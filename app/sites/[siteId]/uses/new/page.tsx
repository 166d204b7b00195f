import { AddForm } from "@/components/form/add-form";
import { SelectField } from "@/components/form/select-field";
import { BackLink } from "@/components/nhs/back-link";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { UseFields } from "@/components/sizing/use-fields";
import { requirePerson } from "@/lib/current-person";
import { readService } from "@/lib/data/register/services";
import { listUnused } from "@/lib/data/register/service-uses";
import { justAdded } from "@/lib/forms/just-added";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { save } from "./save";

const TITLE = "Add a service that is used here";

export default async function NewUsePage({ params, searchParams }: PageProps<"/sites/[siteId]/uses/new">) {
  const { siteId } = await params;
  const path = `/sites/${siteId}/uses/new`;
  const person = await requirePerson(path);
  const { site, services } = await orNotFound(listUnused(person, siteId));
  const query = await searchParams;
  const added = await justAdded(query["added"], (id) => readService(person, id));
  const heading = (
    <h1>
      <span className="nhsuk-caption-l">{site.name}</span>
      {TITLE}
    </h1>
  );
  return (
    <>
      <BackLink href={`/sites/${siteId}/uses`} />
      <TwoThirds>
        {site.archivedAt ? (
          <>
            <PageTitle title={TITLE} />
            {heading}
            <p>
              This site is archived. <TextLink href={`/sites/${siteId}`}>Restore it</TextLink> before you add
              services.
            </p>
          </>
        ) : services.length === 0 ? (
          <>
            <PageTitle title={TITLE} />
            {added && <NotificationBanner success>{added} is saved.</NotificationBanner>}
            {heading}
            <p>
              Every service in the register is in the list of this site.{" "}
              <TextLink href={`/organisations/${site.organisation.reference}/services/new`}>
                Add a service to the register
              </TextLink>
            </p>
          </>
        ) : (
          <AddForm
            save={save.bind(null, { path, siteId })}
            title={TITLE}
            initial={await keptForm(person, path, query)}
            added={added}
          >
            {heading}
            <SelectField
              name="serviceId"
              label="Service"
              size="m"
              empty="Choose a service"
              options={services.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <UseFields />
          </AddForm>
        )}
      </TwoThirds>
    </>
  );
}
