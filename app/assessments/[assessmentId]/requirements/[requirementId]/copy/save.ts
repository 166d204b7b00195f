"use server";

import { z } from "zod";
import { saveAnswers } from "@/lib/data/assessment/answers";
import type { Assessment } from "@/lib/data/assessment/assessments";
import { scoreStored } from "@/lib/data/assessment/scoring";
import { today } from "@/lib/data/today";
import { getCatalogue } from "@/lib/domain/catalogue";
import { answersToCopy, givenByCopy } from "@/lib/domain/assessment/copy-answers";
import { Refused } from "@/lib/domain/errors";
import { placeNames } from "@/lib/domain/place-names";
import { inShare } from "@/lib/domain/teamwork/share-of";
import { scopesOf } from "@/lib/domain/assessment/target";
import { toAssessed } from "@/lib/domain/assessment/to-assessed";
import { answerClashes } from "@/lib/forms/assessment/answer-clashes";
import { keepsTheirs } from "@/lib/forms/clashes";
import { formSave } from "@/lib/forms/form-save";
import { revisions } from "@/lib/forms/revisions";

/** What the page binds: the two places. */
type Ids = { assessmentId: string; requirementId: string; from: string; to: string; path: string };

const CHANGED = "What you saw here has changed in the meantime. Nothing was copied. Open the page again.";

export const save = formSave(
  // The questions whose answers the person saw before they agreed.
  revisions.extend({ questions: z.string().transform((ids) => ids.split(",")) }),
  async (person, { questions, ...made }, ids: Ids, raw) => {
    const wanted = questions.filter((question) => !keepsTheirs(raw, question));
    const giving = (assessment: Assessment) => copiedNow(assessment, wanted, made.opened, ids);
    const { assessment, clashes } = await saveAnswers(person, ids.assessmentId, giving, made);
    if (clashes.length) {
      const catalogue = getCatalogue(assessment.catalogueVersion);
      return {
        clashes: answerClashes(catalogue, clashes, placeNames(assessment)),
        seen: assessment.revision,
      };
    }
    return `/assessments/${assessment.id}/requirements/${ids.requirementId}?for=${ids.to}&saved=copied`;
  },
);

function copiedNow(assessment: Assessment, wanted: string[], opened: number, { requirementId, ...ids }: Ids) {
  const catalogue = getCatalogue(assessment.catalogueVersion);
  const scored = scoreStored(assessment, today());
  // Whoever sees a share only copies nothing out of the rest.
  const outcomes = inShare(catalogue, assessment.assigned, scored.outcomes);
  const places = scopesOf({ ...scored, outcomes }, requirementId);
  const [from, to] = [ids.from, ids.to].map((scope) => places.find((place) => place === scope));
  if (!from || !to) throw new Refused(CHANGED);
  const { answers } = toAssessed(assessment, today());
  const requirement = catalogue.requirement(requirementId);
  const questions = requirement?.questions.map(({ id }) => id).filter((id) => wanted.includes(id)) ?? [];
  const isNewer = ({ question, scope, version }: (typeof assessment.answers)[number]) =>
    scope === from && questions.includes(question) && version > opened;
  if (assessment.answers.some(isNewer)) throw new Refused(CHANGED);
  return givenByCopy(
    answersToCopy(answers, questions, from, to),
    to,
    `Copied from ${placeNames(assessment)(from)}`,
  );
}
