import { ActionFields } from "@/components/plan/action-fields";
import { ChangeRowPage } from "@/components/register/change-row-page";
import { requirePerson } from "@/lib/current-person";
import { listOwners, readPlanAction } from "@/lib/data/plan/plans";
import { today } from "@/lib/data/today";
import { can } from "@/lib/domain/people/permissions";
import { isOpen } from "@/lib/domain/plan/statuses";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { save } from "./save";

export default async function EditActionPage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/plan/actions/[actionId]/edit">) {
  const { reference, actionId } = await params;
  const back = `/organisations/${reference}/plan/actions/${actionId}`;
  const path = `${back}/edit`;
  const person = await requirePerson(path);
  const { plan, action } = await orNotFound(readPlanAction(person, reference, actionId));
  if (!can(plan.role, "plan:edit")) pageNotFound();
  return (
    <ChangeRowPage
      row={{ name: action.title, version: action.version }}
      part="Change the action"
      back={back}
      save={save.bind(null, { path, reference, actionId, before: action.dueOn ?? undefined })}
      initial={await keptForm(person, path, await searchParams)}
    >
      <ActionFields
        action={action}
        waitsFor={action.waitsFor}
        owners={await listOwners(person, reference)}
        today={today()}
        // What it waits for already stays on offer once it is done, so that saving does not take it away.
        others={plan.actions.filter(
          (other) => other.id !== action.id && (isOpen(other) || action.waitsFor.includes(other.id)),
        )}
      />
    </ChangeRowPage>
  );
}
