import { HiddenField } from "@/components/form/hidden-field";
import { SaveForm } from "@/components/form/save-form";
import { BackLink } from "@/components/nhs/back-link";
import { InsetText } from "@/components/nhs/inset-text";
import { TextLink } from "@/components/nhs/text-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { UseFields } from "@/components/sizing/use-fields";
import { requirePerson } from "@/lib/current-person";
import { readUse } from "@/lib/data/register/service-uses";
import { can } from "@/lib/domain/people/permissions";
import { planningFigure } from "@/lib/domain/sizing/planning-figures";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { save } from "./save";

export default async function UsePage({
  params,
  searchParams,
}: PageProps<"/sites/[siteId]/uses/[serviceId]">) {
  const { siteId, serviceId } = await params;
  const path = `/sites/${siteId}/uses/${serviceId}`;
  const person = await requirePerson(path);
  const { site, service, figures } = await orNotFound(readUse(person, siteId, serviceId));
  if (!can(site.organisation.role, "register:edit")) pageNotFound();
  const planning = planningFigure(service.traffic);
  const title = `Change how ${service.name} is used`;
  return (
    <>
      <BackLink href={`/sites/${siteId}/uses`} />
      <TwoThirds>
        <SaveForm
          save={save.bind(null, { path, siteId, serviceId })}
          title={title}
          submit="Save"
          initial={await keptForm(person, path, await searchParams)}
        >
          <h1>
            <span className="nhsuk-caption-l">{site.name}</span>
            {title}
          </h1>
          <InsetText>
            <p>
              {planning
                ? `The planning figure is ${planning.downMbps} Mbps down and ${planning.upMbps} Mbps up for each person, for “${planning.label.toLowerCase()}”. It is an assumption. ${planning.source}`
                : "The register does not say what kind of traffic this service has, so there is no planning figure. Give figures of your own, or add the kind to the service."}
            </p>
          </InsetText>
          <HiddenField name="shown" value={JSON.stringify(figures)} />
          <UseFields figures={figures} />
        </SaveForm>
        <p>
          <TextLink href={`${path}/removal`}>Remove from the list of this site</TextLink>
        </p>
      </TwoThirds>
    </>
  );
}
