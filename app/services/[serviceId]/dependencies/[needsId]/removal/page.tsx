import { HiddenField } from "@/components/form/hidden-field";
import { ConfirmRemoval } from "@/components/register/confirm-removal";
import { requirePerson } from "@/lib/current-person";
import { readDependency } from "@/lib/data/register/dependencies";
import { can } from "@/lib/domain/people/permissions";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { save } from "./save";

export default async function RemoveDependencyPage({
  params,
}: PageProps<"/services/[serviceId]/dependencies/[needsId]/removal">) {
  const { serviceId, needsId } = await params;
  const dependencyPath = `/services/${serviceId}/dependencies/${needsId}`;
  const path = `${dependencyPath}/removal`;
  const person = await requirePerson(path);
  const { service, dependency } = await orNotFound(readDependency(person, serviceId, needsId));
  if (!can(service.organisation.role, "register:edit")) pageNotFound();
  return (
    <ConfirmRemoval
      title={`Record that ${service.name} no longer needs ${dependency.name}?`}
      save={save.bind(null, { path, serviceId, needsId })}
      cancel={dependencyPath}
    >
      <p>The order of moving no longer waits for it. Both services stay in the register.</p>
      <HiddenField name="shownKind" value={dependency.kind} />
      <HiddenField name="shownNetwork" value={dependency.network} />
    </ConfirmRemoval>
  );
}
