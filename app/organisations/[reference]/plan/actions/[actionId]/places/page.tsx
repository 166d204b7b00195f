import { CheckboxesField } from "@/components/form/checkboxes-field";
import { SaveForm } from "@/components/form/save-form";
import { BackLink } from "@/components/nhs/back-link";
import { PageTitle } from "@/components/nhs/page-title";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { whereFor } from "@/components/plan/where-for";
import { requirePerson } from "@/lib/current-person";
import { readPlanAction } from "@/lib/data/plan/plans";
import { can } from "@/lib/domain/people/permissions";
import { liveTargets } from "@/lib/domain/plan/plan-action";
import { isOpen } from "@/lib/domain/plan/statuses";
import { ORGANISATION } from "@/lib/domain/scope";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { merge, split } from "./save";

export default async function ActionPlacesPage({
  params,
}: PageProps<"/organisations/[reference]/plan/actions/[actionId]/places">) {
  const { reference, actionId } = await params;
  const root = `/organisations/${reference}/plan`;
  const back = `${root}/actions/${actionId}`;
  const path = `${back}/places`;
  const person = await requirePerson(path);
  const { plan, action } = await orNotFound(readPlanAction(person, reference, actionId));
  if (!can(plan.role, "plan:edit") || !isOpen(action) || action.condition) pageNotFound();
  const ids = { path, root, actionId };
  const live = liveTargets(action);
  const others = plan.actions.filter((one) => one.id !== action.id && isOpen(one) && !one.condition);
  return (
    <>
      <BackLink href={back} />
      <TwoThirds>
        <PageTitle title={`Split or merge: ${action.title}`} />
        <h1>
          <span className="nhsuk-caption-l">{action.title}</span>
          Split or merge
        </h1>
        <h2>Split by place</h2>
        {live.length < 2 ? (
          <p>It is due in one place only, so there is nothing to split.</p>
        ) : (
          <SaveForm save={split.bind(null, ids)} submit="Make it an action of its own" variant="secondary">
            <CheckboxesField
              name="keys"
              legend="Places of the new action"
              hint="It takes the words, owner and dates of this one. The cost stays here: share it out afterwards."
              options={live.map(({ key, requirement, scope }) => ({
                value: key,
                label: `${requirement}: ${scope === ORGANISATION ? plan.organisation.name : (plan.places.get(scope) ?? "A place that is gone")}`,
              }))}
              small
            />
          </SaveForm>
        )}
        <h2>Merge others into it</h2>
        {others.length === 0 ? (
          <p>There is no other open action in the plan.</p>
        ) : (
          <SaveForm save={merge.bind(null, ids)} submit="Merge into this action" variant="secondary">
            <CheckboxesField
              name="others"
              legend="Actions that are done with this one"
              hint="Their places and notes come here. Their own owner, dates and cost are no longer shown."
              options={others.map((other) => ({
                value: other.id,
                label: other.title,
                hint: whereFor(other, plan.places),
              }))}
              small
            />
          </SaveForm>
        )}
      </TwoThirds>
    </>
  );
}
