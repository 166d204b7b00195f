"use server";

import { saveAnswers } from "@/lib/data/assessment/answers";
import type { Assessment } from "@/lib/data/assessment/assessments";
import { today } from "@/lib/data/today";
import { getCatalogue } from "@/lib/domain/catalogue";
import { placeNames } from "@/lib/domain/place-names";
import { ORGANISATION } from "@/lib/domain/scope";
import { nextUnanswered, progressOf } from "@/lib/domain/assessment/progress";
import { nextTarget, type Target } from "@/lib/domain/assessment/target";
import { toAssessed } from "@/lib/domain/assessment/to-assessed";
import { answerClashes } from "@/lib/forms/assessment/answer-clashes";
import { answerForm, type AnswerForm } from "@/lib/forms/assessment/answer-form";
import { formSave } from "@/lib/forms/form-save";
import { placesPath } from "@/lib/forms/assessment/places-query";
import { answeredIn, givenAt, resultOf, type RequirementIds } from "./given-at";

/** What the page binds. */
type Ids = Pick<RequirementIds, keyof RequirementIds> & { path: string };

export const save = formSave(
  (ids: Ids, raw) => answerForm({ ...ids, today: today() }, raw),
  async (person, form: AnswerForm, ids: Ids, raw) => {
    const giving = (assessment: Assessment) => givenAt(assessment, form, ids);
    const { assessment, clashes, changes } = await saveAnswers(person, ids.assessmentId, giving, form.made);
    if (clashes.length) {
      const catalogue = getCatalogue(assessment.catalogueVersion);
      return {
        clashes: answerClashes(catalogue, clashes, placeNames(assessment)),
        seen: assessment.revision,
      };
    }
    const { id, revision } = assessment;
    const back = backTo(raw["then"], assessment);
    // Whoever chose some of many sees for which it was saved, before going on.
    if (!back && ids.target === "some" && changes.length)
      return placesPath(`/assessments/${id}/requirements/${ids.requirementId}`, {
        page: 1,
        changed: revision,
      });
    return back ?? nextPath(assessment, form, ids);
  },
);

/** Where the button leads that was pressed, if it is not "Save and continue". */
function backTo(pressed: unknown, { id, assigned }: Assessment): string | undefined {
  if (pressed && assigned) return "/my-work?saved=1";
  if (pressed === "list") return `/assessments/${id}`;
  return pressed === "check-answers" ? `/assessments/${id}/check-answers` : undefined;
}

/**
 * The next place of this requirement with a question open, then the next requirement, then the check of all. Each says
 * what was saved.
 */
function nextPath(assessment: Assessment, form: AnswerForm, ids: Ids): string {
  const { requirementId, target } = ids;
  const catalogue = getCatalogue(assessment.catalogueVersion);
  const result = resultOf(assessment);
  const here = `/assessments/${assessment.id}`;
  const place = nextTarget(result, requirementId, target as Target, answeredIn(assessment, form, ids));
  const saved = `saved=${requirementId}`;
  const at = target === ORGANISATION ? "" : `for=${place}&`;
  if (place) return `${here}/requirements/${requirementId}?${at}${saved}`;
  if (assessment.assigned) return "/my-work?saved=1";
  const next = nextUnanswered(progressOf(catalogue, toAssessed(assessment, today()), result), requirementId);
  return `${here}/${next ? `requirements/${next}` : "check-answers"}?${saved}`;
}
