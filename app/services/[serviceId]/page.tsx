import { SaveForm } from "@/components/form/save-form";
import { PageTitle } from "@/components/nhs/page-title";
import { Tag } from "@/components/nhs/tag";
import { FactList } from "@/components/register/fact-list";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { readService } from "@/lib/data/services";
import { can } from "@/lib/domain/permissions";
import { profileQuestions } from "@/lib/domain/profile-questions";
import { orNotFound } from "@/lib/forms/or-not-found";
import { save } from "./save";

export default async function ServicePage({ params }: PageProps<"/services/[serviceId]">) {
  const { serviceId } = await params;
  const path = `/services/${serviceId}`;
  const person = await requirePerson(path);
  const service = await orNotFound(readService(person, serviceId));
  const mayEdit = can(service.organisation.role, "register:edit");
  const archived = service.archivedAt !== null;
  return (
    <>
      <OrganisationNav organisation={service.organisation} part="services" />
      <TwoThirds>
        <PageTitle title={service.name} />
        <h1>
          <span className="nhsuk-caption-l">Service of {service.organisation.name}</span>
          {service.name}
        </h1>
        {archived && (
          <p>
            <Tag colour="grey">Archived</Tag>
          </p>
        )}
        <FactList
          columns={[
            { key: "Name", value: service.name, field: "name" },
            { key: "Provider", value: service.provider, field: "provider" },
          ]}
          questions={profileQuestions.service}
          facts={service.profile}
          edit={mayEdit ? `${path}/edit` : undefined}
        />
        {mayEdit && (
          <>
            <h2>{archived ? "Restore this service" : "Archive this service"}</h2>
            <p>
              {archived
                ? "It counts in your assessment again, with the answers it had."
                : "It no longer counts in your assessment. Its answers are kept, and you can restore it."}
            </p>
            <SaveForm
              save={save.bind(null, { path, serviceId, to: archived ? "restore" : "archive" })}
              submit={archived ? "Restore" : "Archive"}
            />
          </>
        )}
      </TwoThirds>
    </>
  );
}
