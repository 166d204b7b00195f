import { z } from "zod";
import { Details } from "@/components/nhs/details";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { OrganisationNav } from "@/components/organisation/organisation-nav";
import { BoardColumn } from "@/components/plan/board-column";
import { requirePerson } from "@/lib/current-person";
import { readPlan } from "@/lib/data/plan/plans";
import { can } from "@/lib/domain/people/permissions";
import type { NextMove } from "@/lib/domain/plan/next-move";
import { type PlanStatus, STATUS_WORDS } from "@/lib/domain/plan/statuses";
import { orNotFound } from "@/lib/forms/or-not-found";
import { save } from "./save";
import "@/app/organisations/[reference]/plan/plan.css";

const movedSchema = z.object({ moved: z.uuid().optional().catch(undefined) });

/** From left to right, as work goes on. */
const COLUMNS: PlanStatus[] = ["proposed", "accepted", "in_progress", "done", "verified"];
const APART: PlanStatus[] = ["exception", "declined", "not_needed"];

export default async function BoardPage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/plan/board">) {
  const { reference } = await params;
  const root = `/organisations/${reference}/plan`;
  const path = `${root}/board`;
  const person = await requirePerson(path);
  const plan = await orNotFound(readPlan(person, reference));
  const { organisation, role, actions } = plan;
  const asked = movedSchema.parse(await searchParams).moved;
  const moved = actions.find(({ id }) => id === asked);
  const apart = actions.filter(({ status }) => APART.includes(status)).length;
  const move = (actionId: string, transition: NextMove) => save.bind(null, { path, actionId, transition });
  const column = (status: PlanStatus) => (
    <BoardColumn
      key={status}
      status={status}
      actions={actions.filter((action) => action.status === status)}
      plan={plan}
      path={root}
      move={can(role, "plan:edit") ? move : undefined}
    />
  );
  return (
    <>
      <OrganisationNav organisation={{ ...organisation, role }} part="board" />
      <PageTitle title={`Board of the plan of ${organisation.name}`} />
      {moved && (
        <NotificationBanner success>
          “{moved.title}” is now: {STATUS_WORDS[moved.status].toLowerCase()}.
        </NotificationBanner>
      )}
      <h1>
        <span className="nhsuk-caption-l">{organisation.name}</span>
        Board of the plan
      </h1>
      <p className="tw:max-w-[44em]">
        Open an action to change its owner or dates, to decline it or to take it back. An action is verified
        by itself, once the answers say that it is done.
      </p>
      <div className="app-board">{COLUMNS.map(column)}</div>
      {apart > 0 && (
        <Details summary={`Exceptions, declined or no longer needed (${apart})`}>
          <div className="app-board">{APART.map(column)}</div>
        </Details>
      )}
    </>
  );
}
