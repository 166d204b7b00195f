"use server";

import { refresh } from "next/cache";
import { saveAnswers } from "@/lib/data/assessment/answers";
import type { Assessment } from "@/lib/data/assessment/assessments";
import { scoreStored } from "@/lib/data/assessment/scoring";
import { today } from "@/lib/data/today";
import { getCatalogue } from "@/lib/domain/catalogue";
import type { Given } from "@/lib/domain/assessment/check-given";
import { givenInPlaces } from "@/lib/domain/assessment/giving";
import { placeNames } from "@/lib/domain/place-names";
import { scopesOf } from "@/lib/domain/assessment/target";
import { toAssessed } from "@/lib/domain/assessment/to-assessed";
import { cellsForm } from "@/lib/forms/assessment/cells-form";
import { cellsNotSaved } from "@/lib/forms/assessment/cells-not-saved";
import { formSave } from "@/lib/forms/form-save";
import { placesPath, placesQuery } from "@/lib/forms/assessment/places-query";

/** What the page binds: where it is, and which part of the table it shows. */
type Ids = {
  assessmentId: string;
  requirementId: string;
  catalogueVersion: string;
  page: number;
  show: string | undefined;
  path: string;
};

export const save = formSave(
  (ids: Ids, raw) => cellsForm({ ...ids, today: today() }, raw),
  async (person, form, ids, raw) => {
    const sound = form.cells.filter(({ problem }) => !problem).flatMap(({ given }) => given);
    const applying = (assessment: Assessment) => givenNow(assessment, sound, ids.requirementId);
    const giving = (assessment: Assessment) => applying(assessment).kept;
    const saved = await saveAnswers(person, ids.assessmentId, giving, form.made, { apart: true });
    const { assessment } = saved;
    const { lost } = applying(assessment);
    const catalogue = getCatalogue(assessment.catalogueVersion);
    const notSaved = cellsNotSaved(catalogue, placeNames(assessment), form, { ...saved, lost });
    if (notSaved) {
      // The outcomes beside what was saved have changed.
      refresh();
      return notSaved;
    }
    const { page, show } = placesQuery.parse(ids);
    const to = raw["then"] === "next" ? page + 1 : page;
    return placesPath(
      `/assessments/${assessment.id}/requirements/${ids.requirementId}`,
      { page: to, show },
      true,
    );
  },
);

const givenNow = (assessment: Assessment, given: Given[], requirementId: string) =>
  givenInPlaces(
    given,
    scopesOf(scoreStored(assessment, today()), requirementId),
    toAssessed(assessment, today()).answers,
  );
