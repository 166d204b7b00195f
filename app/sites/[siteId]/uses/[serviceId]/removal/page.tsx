import { HiddenField } from "@/components/form/hidden-field";
import { ConfirmRemoval } from "@/components/register/confirm-removal";
import { requirePerson } from "@/lib/current-person";
import { readUse } from "@/lib/data/register/service-uses";
import { can } from "@/lib/domain/people/permissions";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { save } from "./save";

export default async function RemoveUsePage({
  params,
}: PageProps<"/sites/[siteId]/uses/[serviceId]/removal">) {
  const { siteId, serviceId } = await params;
  const path = `/sites/${siteId}/uses/${serviceId}/removal`;
  const person = await requirePerson(path);
  const { site, service, figures } = await orNotFound(readUse(person, siteId, serviceId));
  if (!can(site.organisation.role, "register:edit")) pageNotFound();
  return (
    <ConfirmRemoval
      title={`Remove ${service.name} from ${site.name}?`}
      save={save.bind(null, { path, siteId, serviceId })}
      cancel={`/sites/${siteId}/uses/${serviceId}`}
    >
      <p>
        It no longer counts in what the connections of this site must carry, and its figures for this site are
        lost. The service stays in the register.
      </p>
      <HiddenField name="shown" value={JSON.stringify(figures)} />
    </ConfirmRemoval>
  );
}
