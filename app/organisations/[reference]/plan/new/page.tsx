import { CheckboxesField } from "@/components/form/checkboxes-field";
import { FieldsInDetails } from "@/components/form/fields-in-details";
import { SaveForm } from "@/components/form/save-form";
import { BackLink } from "@/components/nhs/back-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { ActionFields } from "@/components/plan/action-fields";
import { requirePerson } from "@/lib/current-person";
import { listOwners, readPlan } from "@/lib/data/plan/plans";
import { today } from "@/lib/data/today";
import { can } from "@/lib/domain/people/permissions";
import { gapsOf } from "@/lib/domain/plan/gaps-of";
import { isOpen } from "@/lib/domain/plan/statuses";
import { ORGANISATION } from "@/lib/domain/scope";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { save } from "./save";

export default async function NewActionPage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/plan/new">) {
  const { reference } = await params;
  const root = `/organisations/${reference}/plan`;
  const path = `${root}/new`;
  const person = await requirePerson(path);
  const plan = await orNotFound(readPlan(person, reference));
  if (!can(plan.role, "plan:edit")) pageNotFound();
  const gaps = gapsOf(plan.actions);
  const title = "Add an action";
  return (
    <>
      <BackLink href={root} />
      <TwoThirds>
        <SaveForm
          save={save.bind(null, { path, reference })}
          title={title}
          submit="Add to the plan"
          initial={await keptForm(person, path, await searchParams)}
        >
          <h1>
            <span className="nhsuk-caption-l">{plan.organisation.name}</span>
            {title}
          </h1>
          <ActionFields
            owners={await listOwners(person, reference)}
            others={plan.actions.filter(isOpen)}
            today={today()}
          />
          {gaps.length > 0 && (
            <FieldsInDetails summary="What it puts right (optional)" names={["targets"]}>
              <CheckboxesField
                name="targets"
                legend="Requirements that fall short"
                hint="It is verified once their answers say that they are met."
                options={gaps.map(({ requirement, scope }) => ({
                  value: `${requirement}@${scope}`,
                  label: `${requirement}: ${scope === ORGANISATION ? plan.organisation.name : (plan.places.get(scope) ?? "A place that is gone")}`,
                }))}
                small
              />
            </FieldsInDetails>
          )}
        </SaveForm>
      </TwoThirds>
    </>
  );
}
