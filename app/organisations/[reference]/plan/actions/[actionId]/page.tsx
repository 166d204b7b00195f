import { z } from "zod";
import { SaveForm } from "@/components/form/save-form";
import { TextareaField } from "@/components/form/textarea-field";
import { ActionFacts } from "@/components/plan/action-facts";
import { ActionState } from "@/components/plan/action-state";
import { MoveFields } from "@/components/plan/move-fields";
import { NoteList } from "@/components/plan/note-list";
import { TargetTable } from "@/components/plan/target-table";
import { BackLink } from "@/components/nhs/back-link";
import { ButtonLink } from "@/components/nhs/button-link";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { TextLink } from "@/components/nhs/text-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { readMigration } from "@/lib/data/register/dependencies";
import { readPlanAction } from "@/lib/data/plan/plans";
import { today } from "@/lib/data/today";
import { planWaves } from "@/lib/domain/migration/plan-waves";
import { can } from "@/lib/domain/people/permissions";
import { isOpen } from "@/lib/domain/plan/statuses";
import { canMove, PLAN_TRANSITIONS, TRANSITIONS } from "@/lib/domain/plan/transitions";
import { waveOfAction } from "@/lib/domain/plan/wave-of-action";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { save } from "./save";

const doneSchema = z.object({
  done: z.enum(["added", "saved", "moved", "noted", "split", "merged"]).optional().catch(undefined),
});

const DONE = {
  added: "The action is in the plan.",
  saved: "The action is saved.",
  moved: "The status is changed.",
  noted: "Your note is saved.",
  split:
    "This is the new action. It has the places that you chose; give it an owner and its share of the cost.",
  merged: "The actions are merged into this one.",
};

export default async function ActionPage({
  params,
  searchParams,
}: PageProps<"/organisations/[reference]/plan/actions/[actionId]">) {
  const { reference, actionId } = await params;
  const root = `/organisations/${reference}/plan`;
  const path = `${root}/actions/${actionId}`;
  const person = await requirePerson(path);
  const { plan, action, notes } = await orNotFound(readPlanAction(person, reference, actionId));
  const register = await readMigration(person, reference);
  const query = await searchParams;
  const { done } = doneSchema.parse(query);
  const mayEdit = can(plan.role, "plan:edit");
  const moves = PLAN_TRANSITIONS.filter(
    (one) => canMove(action, one) && can(plan.role, TRANSITIONS[one].needs),
  );
  return (
    <>
      <BackLink href={root}>Back to the plan</BackLink>
      {!mayEdit && <PageTitle title={action.title} />}
      {done && <NotificationBanner success>{DONE[done]}</NotificationBanner>}
      <h1>
        <span className="nhsuk-caption-l">Action</span>
        {action.title}
      </h1>
      <ActionState plan={plan} action={action} />
      {action.why && <p className="tw:max-w-[44em]">{action.why}</p>}
      <ActionFacts
        plan={plan}
        action={action}
        path={root}
        wave={waveOfAction(action, planWaves(register.services, register.dependencies))}
      />
      {mayEdit && <ButtonLink href={`${path}/edit`}>Change the action</ButtonLink>}
      {action.targets.length > 0 && <TargetTable plan={plan} targets={action.targets} />}
      {mayEdit && isOpen(action) && !action.condition && (
        <p>
          <TextLink href={`${path}/places`}>Split by place, or merge with others</TextLink>
        </p>
      )}
      <TwoThirds>
        <h2>How it is going</h2>
        {mayEdit && (
          <SaveForm
            title={action.title}
            save={save.bind(null, { path, actionId })}
            submit="Save"
            initial={await keptForm(person, path, query)}
          >
            {moves.length > 0 && <MoveFields moves={moves} today={today()} />}
            <TextareaField name="note" label="Add a note" hint="Notes stay as they are." rows={3} />
          </SaveForm>
        )}
        {notes.length === 0 && <p>Nobody has noted anything yet.</p>}
        <NoteList notes={notes} />
      </TwoThirds>
    </>
  );
}
