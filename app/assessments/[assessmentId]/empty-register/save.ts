"use server";

import { z } from "zod";
import { saveAnswers } from "@/lib/data/answers";
import { EMPTY_REGISTER } from "@/lib/domain/answer";
import { getCatalogue } from "@/lib/domain/catalogue";
import { placeNames } from "@/lib/domain/place-names";
import { ORGANISATION } from "@/lib/domain/scope";
import { answerClashes } from "@/lib/forms/answer-clashes";
import { keepsTheirs } from "@/lib/forms/clashes";
import { seen } from "@/lib/forms/fields";
import { formSave } from "@/lib/forms/form-save";

const REASONS = Object.values(EMPTY_REGISTER);

const form = z.object({ seen: seen() });

export const save = formSave(
  form,
  async (person, { seen }, ids: { assessmentId: string; path: string }, raw) => {
    const given = REASONS.filter(
      (question) => raw[question] !== undefined && !keepsTheirs(raw, question),
    ).map((question) => ({ question, scope: ORGANISATION, value: String(raw[question]).trim() || null }));
    const { assessment, clashes } = await saveAnswers(person, ids.assessmentId, given, seen);
    if (!clashes.length) return `/assessments/${ids.assessmentId}`;
    const catalogue = getCatalogue(assessment.catalogueVersion);
    return { clashes: answerClashes(catalogue, clashes, placeNames(assessment)), seen: assessment.revision };
  },
);
