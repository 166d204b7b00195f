import { saveAnswers } from "@/lib/data/assessment/answers";
import type { Assessment } from "@/lib/data/assessment/assessments";
import { today } from "@/lib/data/today";
import { sameAnswer, type AnswerValue } from "@/lib/domain/assessment/answer";
import { getCatalogue } from "@/lib/domain/catalogue";
import { Refused } from "@/lib/domain/errors";
import type { Person } from "@/lib/domain/people/person";
import { placeNames } from "@/lib/domain/place-names";
import { sharedAnswer } from "@/lib/domain/assessment/target";
import { toAssessed } from "@/lib/domain/assessment/to-assessed";
import { answerClashes } from "@/lib/forms/assessment/answer-clashes";
import { answerFields, problemsIn, type AnswerForm } from "@/lib/forms/assessment/answer-form";
import { answerOf } from "@/lib/forms/assessment/answer-of";
import type { AutosaveReply } from "@/lib/forms/autosave/autosave-reply";
import { fieldsOf } from "@/lib/forms/fields-of";
import type { FormValues } from "@/lib/forms/form-state";
import { notApplicableBox } from "@/lib/forms/assessment/not-applicable-box";
import { answeredIn, givenAt, type RequirementIds } from "../given-at";

/** Saves those answers of a form that changed (the field `changed`) and make sense, in the places the form is for. */
export async function autosaveAnswers(
  person: Person,
  ids: RequirementIds,
  values: FormValues,
): Promise<AutosaveReply> {
  const asked = { ...ids, today: today() };
  const { data } = answerFields(asked, values).safeParse(values);
  if (!data) throw new Refused("Open the page again.");
  const changed = String(values["changed"]).split(",");
  const errors = Object.fromEntries(
    [...problemsIn(asked, data.answers, values)].filter(([field]) => changed.includes(answerOf(field) ?? "")),
  );
  const wrong = Object.keys(errors).map(answerOf);
  const sound = changed.filter((answer) => !wrong.includes(answer));
  if (sound.length === 0) return { errors };

  const answers = Object.entries(data.answers).filter(([id]) => sound.includes(answerOf(id) ?? ""));
  const form: AnswerForm = { ...data, answers: Object.fromEntries(answers) };
  const giving = (assessment: Assessment) => givenAt(assessment, form, ids);
  const { assessment, clashes } = await saveAnswers(person, ids.assessmentId, giving, form.made);
  const { revision } = assessment;
  if (clashes.length) {
    const catalogue = getCatalogue(assessment.catalogueVersion);
    return { errors, revision, clashes: answerClashes(catalogue, clashes, placeNames(assessment)) };
  }
  const stored = storedNow(assessment, form, ids);
  const settled = sound.filter((answer) =>
    answers.every(([id, value]) => answerOf(id) !== answer || sameAnswer(value, stored(id))),
  );
  const others = sound.filter((answer) => !settled.includes(answer));
  const shown = others.map((answer) => {
    const fields = answers
      .filter(([id]) => answerOf(id) === answer)
      .map(([id]) => shownFields(ids.requirementId, id, stored(id), values));
    return [answer, Object.assign({}, ...fields)] as [string, FormValues];
  });
  return { errors, revision, settled, shown: Object.fromEntries(shown) };
}

/** What the page would show for each answer if it were opened now. */
function storedNow(assessment: Assessment, form: AnswerForm, ids: RequirementIds) {
  const { answers } = toAssessed(assessment, today());
  const scopes = answeredIn(assessment, form, ids);
  return (id: string): AnswerValue | null => sharedAnswer(answers, id, scopes) ?? null;
}

function shownFields(
  requirementId: string,
  id: string,
  value: AnswerValue | null,
  values: FormValues,
): FormValues {
  const fields = fieldsOf(id, Array.isArray(value) ? value : String(value ?? ""), values);
  if (!id.endsWith(".not_applicable")) return fields;
  return { ...fields, [notApplicableBox(requirementId)]: value === null ? [] : "yes" };
}
