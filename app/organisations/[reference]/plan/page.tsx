import { z } from "zod";
import { SaveForm } from "@/components/form/save-form";
import { ButtonLink } from "@/components/nhs/button-link";
import { Details } from "@/components/nhs/details";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { ApprovedLine } from "@/components/plan/approved-line";
import { BulkFields } from "@/components/plan/bulk-fields";
import { PlanFigures } from "@/components/plan/plan-figures";
import { PlanFilterFields } from "@/components/plan/plan-filter-fields";
import { PlanTables } from "@/components/plan/plan-tables";
import { requirePerson } from "@/lib/current-person";
import { listOwners, readPlan } from "@/lib/data/plan/plans";
import { can } from "@/lib/domain/people/permissions";
import { filterActions, isCurrent } from "@/lib/domain/plan/filter-actions";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { planQuery } from "@/lib/forms/plan/plan-query";
import { save } from "./save";
import "@/app/organisations/[reference]/plan/plan.css";

const count = z.coerce.number().int().min(0).max(1_000).optional().catch(undefined);
const doneSchema = z.object({ changed: count, left: count });

export default async function PlanPage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/plan">) {
  const { reference } = await params;
  const path = `/organisations/${reference}/plan`;
  const person = await requirePerson(path);
  const plan = await orNotFound(readPlan(person, reference));
  const query = await searchParams;
  const asked = planQuery.parse(query);
  const { changed, left = 0 } = doneSchema.parse(query);
  const { organisation, role, actions, today } = plan;
  const narrowed = Object.values(asked).some(Boolean);
  const found = filterActions(actions, asked, today);
  const current = asked.status ? found : found.filter(isCurrent);
  const over = found.filter((action) => !current.includes(action));
  const mayEdit = can(role, "plan:edit");
  const changing = mayEdit && current.length > 0;
  const title = `Plan of ${organisation.name}`;
  const tables = (choosing: boolean) => (
    <PlanTables plan={plan} path={path} actions={current} choosing={choosing} />
  );
  return (
    <>
      <OrganisationNav organisation={{ ...organisation, role }} part="actions" />
      {!changing && <PageTitle title={title} />}
      {changed !== undefined && (
        <NotificationBanner success>
          {changed === 1 ? "1 action is changed." : `${changed} actions are changed.`}
          {left > 0 && ` ${left} could not be moved like that and stay as they were.`}
        </NotificationBanner>
      )}
      <h1>
        <span className="nhsuk-caption-l">{organisation.name}</span>
        Plan
      </h1>
      {actions.length === 0 ? (
        <Nothing reference={reference} started={plan.assessmentId !== null} />
      ) : (
        <>
          <PlanFigures path={path} actions={actions} today={today} />
          <ApprovedLine plan={plan} path={path} />
        </>
      )}
      {mayEdit && <ButtonLink href={`${path}/new`}>Add an action</ButtonLink>}
      {actions.length > 0 && <PlanFilterFields path={path} asked={asked} actions={actions} />}
      {narrowed && (
        <p className="app-screen-only">
          <TextLink href={path}>Show the whole plan</TextLink>
        </p>
      )}
      {current.length === 0 && actions.length > 0 && <p>Nothing open matches what you asked for.</p>}
      {changing ? (
        <SaveForm
          title={title}
          save={save.bind(null, { path, reference })}
          submit="Change the chosen actions"
          initial={await keptForm(person, path, query)}
        >
          {tables(true)}
          <BulkFields owners={await listOwners(person, reference)} today={today} />
        </SaveForm>
      ) : (
        tables(false)
      )}
      {plan.assessmentId && (
        <p className="app-small app-screen-only">
          The plan has what requirements of the policy ask for. What is only advice stands in the report,
          under{" "}
          <TextLink href={`/assessments/${plan.assessmentId}/report#apart`}>
            Advice and later law or guidance
          </TextLink>
          .
        </p>
      )}
      {over.length > 0 && (
        <Details summary={`Verified, declined or no longer needed (${over.length})`}>
          <PlanTables plan={plan} path={path} actions={over} choosing={false} />
        </Details>
      )}
    </>
  );
}

function Nothing({ reference, started }: { reference: string; started: boolean }) {
  const root = `/organisations/${reference}`;
  return started ? (
    <p>
      Nothing falls short in what is answered so far, so there is nothing to do yet. Actions come by
      themselves <TextLink href={`${root}/assessment`}>as you answer</TextLink>.
    </p>
  ) : (
    <p>
      The plan is made from what your assessment finds. <TextLink href={root}>Start the assessment</TextLink>{" "}
      first.
    </p>
  );
}
