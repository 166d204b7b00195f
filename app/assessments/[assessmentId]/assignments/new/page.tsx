import { z } from "zod";
import { AssignedAlready } from "@/components/teamwork/assigned-already";
import { AssignmentFields } from "@/components/teamwork/assignment-fields";
import { SelectField } from "@/components/form/select-field";
import { SaveForm } from "@/components/form/save-form";
import { TextField } from "@/components/form/text-field";
import { BackLink } from "@/components/nhs/back-link";
import { TwoThirds } from "@/components/nhs/two-thirds";
import { requirePerson } from "@/lib/current-person";
import { listAnswerers } from "@/lib/data/teamwork/assign";
import { listAssignments } from "@/lib/data/teamwork/assignments";
import { readAssessment } from "@/lib/data/assessment/assessments";
import { today } from "@/lib/data/today";
import { alreadyAssigned } from "@/lib/domain/teamwork/already-assigned";
import { assignedInWords } from "@/lib/domain/teamwork/assigned-in-words";
import { getCatalogue } from "@/lib/domain/catalogue";
import { placeNames } from "@/lib/domain/place-names";
import { ROLE_WORDS } from "@/lib/domain/people/role-words";
import { ORGANISATION } from "@/lib/domain/scope";
import { scoreAssessment } from "@/lib/domain/scoring/score-assessment";
import { toAssessed } from "@/lib/domain/assessment/to-assessed";
import { keptForm } from "@/lib/forms/kept-form";
import { orNotFound } from "@/lib/forms/or-not-found";
import { pageNotFound } from "@/lib/forms/page-not-found";
import { save } from "./save";

const query = z.union([
  z.object({ requirement: z.string(), section: z.undefined().optional() }),
  z.object({ section: z.string(), requirement: z.undefined().optional() }),
]);

export default async function NewAssignmentPage({
  params,
  searchParams,
}: PageProps<"/assessments/[assessmentId]/assignments/new">) {
  const { assessmentId } = await params;
  const search = await searchParams;
  const asked = query.safeParse(search);
  if (!asked.success) pageNotFound();
  const { requirement = null, section = null } = asked.data;
  const list = `/assessments/${assessmentId}`;
  const path = `${list}/assignments/new?${requirement ? `requirement=${requirement}` : `section=${section}`}`;
  const person = await requirePerson(path);
  const people = await orNotFound(listAnswerers(person, assessmentId));
  const assessment = await orNotFound(readAssessment(person, assessmentId));
  const catalogue = getCatalogue(assessment.catalogueVersion);
  const about = catalogue.requirements.filter(
    ({ id }) => id === requirement || catalogue.sectionOf(id)?.id === section,
  );
  if (about.length === 0 || assessment.closedAt) pageNotFound();

  const { outcomes } = scoreAssessment(catalogue, toAssessed(assessment, today()));
  const nameOf = placeNames(assessment);
  const places = new Set(
    outcomes
      .filter(
        ({ requirement, scope }) => scope !== ORGANISATION && about.some(({ id }) => id === requirement),
      )
      .map(({ scope }) => scope),
  );
  const open = (await orNotFound(listAssignments(person, assessmentId))).filter(({ ended }) => !ended);
  const already = alreadyAssigned(catalogue, open, { requirement, section });
  const what = assignedInWords(catalogue, { requirement, section }, null);
  const noun = requirement ? "requirement" : "section";
  return (
    <>
      <BackLink href={requirement ? `${list}/requirements/${requirement}` : list} />
      <TwoThirds>
        <SaveForm
          save={save.bind(null, {
            path,
            assessmentId,
            requirement: requirement ?? "",
            section: section ?? "",
          })}
          title={`Assign a ${noun}: ${what}`}
          submit="Assign"
          initial={await keptForm(person, path, search)}
        >
          <h1>
            <span className="nhsuk-caption-l">Assign a {noun}</span>
            {what}
          </h1>
          <AssignedAlready already={already} noun={noun} />
          <SelectField
            name="person"
            label="Who should answer?"
            options={people.map(({ id, name, role }) => ({
              value: id,
              label: `${name} (${ROLE_WORDS[role].name.toLowerCase()})`,
            }))}
            empty="Choose a person"
          />
          <TextField
            name="email"
            type="email"
            label="Or somebody else: their email address"
            hint="They are invited as a delegate. They see and answer only what is assigned to them."
            spellCheck={false}
          />
          {places.size > 1 && (
            <SelectField
              name="place"
              label="Where?"
              options={[...places].map((scope) => ({ value: scope, label: nameOf(scope) }))}
              empty="Everywhere it applies"
            />
          )}
          <AssignmentFields today={today()} />
        </SaveForm>
      </TwoThirds>
    </>
  );
}
