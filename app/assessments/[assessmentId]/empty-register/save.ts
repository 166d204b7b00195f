"use server";

import { saveAnswers } from "@/lib/data/assessment/answers";
import { EMPTY_REGISTER } from "@/lib/domain/assessment/answer";
import { getCatalogue } from "@/lib/domain/catalogue";
import { placeNames } from "@/lib/domain/place-names";
import { ORGANISATION } from "@/lib/domain/scope";
import { answerClashes } from "@/lib/forms/assessment/answer-clashes";
import { keepsTheirs } from "@/lib/forms/clashes";
import { revisions } from "@/lib/forms/revisions";
import { formSave } from "@/lib/forms/form-save";

const REASONS = Object.values(EMPTY_REGISTER);

export const save = formSave(
  revisions,
  async (person, made, ids: { assessmentId: string; path: string }, raw) => {
    const given = REASONS.filter(
      (question) => raw[question] !== undefined && !keepsTheirs(raw, question),
    ).map((question) => ({ question, scope: ORGANISATION, value: String(raw[question]).trim() || null }));
    const { assessment, clashes } = await saveAnswers(person, ids.assessmentId, given, made);
    if (!clashes.length) return `/assessments/${ids.assessmentId}`;
    const catalogue = getCatalogue(assessment.catalogueVersion);
    return { clashes: answerClashes(catalogue, clashes, placeNames(assessment)), seen: assessment.revision };
  },
);
