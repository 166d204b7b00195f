import { EndedTable } from "@/components/teamwork/ended-table";
import { WorkTable } from "@/components/teamwork/work-table";
import { NotificationBanner } from "@/components/nhs/notification-banner";
import { PageTitle } from "@/components/nhs/page-title";
import { MyActionsTable } from "@/components/plan/my-actions-table";
import { SubmissionTasks } from "@/components/submission/submission-tasks";
import { requirePerson } from "@/lib/current-person";
import { listMyActions } from "@/lib/data/plan/my-actions";
import { listSubmissionTasks } from "@/lib/data/submission/submission-tasks";
import { listMyWork } from "@/lib/data/teamwork/assignments";
import { today } from "@/lib/data/today";
import { justSaved } from "@/lib/forms/just-saved";

export default async function MyWorkPage({ searchParams }: PageProps<"/my-work">) {
  const person = await requirePerson("/my-work");
  const [work, actions, tasks] = await Promise.all([
    listMyWork(person),
    listMyActions(person),
    listSubmissionTasks(person),
  ]);
  const day = today();
  const open = work.filter(({ ended }) => !ended);
  const ended = work.filter((assignment) => assignment.ended);
  return (
    <>
      <PageTitle title="My work" />
      {justSaved(await searchParams) && <NotificationBanner success>Saved.</NotificationBanner>}
      <h1>My work</h1>
      <SubmissionTasks named tasks={tasks} />
      {open.length > 0 ? (
        <WorkTable open={open} today={day} />
      ) : (
        <p>
          Nothing is assigned to you now. When somebody asks you to answer a requirement or a section, it
          stands here with its date.
        </p>
      )}
      {actions.length > 0 && <MyActionsTable actions={actions} today={day} />}
      {ended.length > 0 && <EndedTable caption="Ended" ended={ended} />}
    </>
  );
}
