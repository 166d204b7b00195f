import { z } from "zod";
import { EndedTable } from "@/components/teamwork/ended-table";
import { JustAssigned } from "@/components/teamwork/just-assigned";
import { OpenTable } from "@/components/teamwork/open-table";
import { BackLink } from "@/components/nhs/back-link";
import { PageTitle } from "@/components/nhs/page-title";
import { requirePerson } from "@/lib/current-person";
import { listAssignments } from "@/lib/data/teamwork/assignments";
import { today } from "@/lib/data/today";
import { orNotFound } from "@/lib/forms/or-not-found";

const query = z.object({ assigned: z.string().optional().catch(undefined) });

export default async function AssignmentsPage({
  params,
  searchParams,
}: PageProps<"/assessments/[assessmentId]/assignments">) {
  const { assessmentId } = await params;
  const list = `/assessments/${assessmentId}`;
  const person = await requirePerson(`${list}/assignments`);
  const assignments = await orNotFound(listAssignments(person, assessmentId));
  const open = assignments.filter(({ ended }) => !ended);
  const { assigned: id } = query.parse(await searchParams);
  const assigned = open.find((assignment) => assignment.id === id);
  const closed = assignments.some((assignment) => assignment.closed);
  const ended = assignments.filter((assignment) => assignment.ended);
  return (
    <>
      <BackLink href={list}>Back to all requirements</BackLink>
      <PageTitle title="Who has what" />
      {assigned && <JustAssigned assignment={assigned} reader={person.id} />}
      <h1>Who has what</h1>
      {open.length > 0 ? <OpenTable open={open} today={today()} /> : <p>{closed ? CLOSED : NOTHING_YET}</p>}
      {ended.length > 0 && <EndedTable caption="Ended" ended={ended} />}
    </>
  );
}

const CLOSED = "This assessment is closed, so nobody has anything to answer in it.";
const NOTHING_YET =
  "Nothing is assigned now. Assign a section from the list of requirements, or a requirement from its page.";
