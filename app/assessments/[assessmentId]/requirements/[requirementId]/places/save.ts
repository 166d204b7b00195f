"use server";

import { saveAnswers } from "@/lib/data/answers";
import type { Assessment } from "@/lib/data/assessments";
import { scoreStored } from "@/lib/data/scoring";
import { today } from "@/lib/data/today";
import { getCatalogue } from "@/lib/domain/catalogue";
import type { Given } from "@/lib/domain/check-given";
import { Refused } from "@/lib/domain/errors";
import { givenInPlaces } from "@/lib/domain/giving";
import { placeNames } from "@/lib/domain/place-names";
import { scopesOf } from "@/lib/domain/target";
import { toAssessed } from "@/lib/domain/to-assessed";
import { cellClashes } from "@/lib/forms/cell-clashes";
import { cellsForm } from "@/lib/forms/cells-form";
import { formSave } from "@/lib/forms/form-save";
import { placesPath, placesQuery } from "@/lib/forms/places-query";

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
  async (person, { given, revisions }, ids, raw) => {
    const giving = (assessment: Assessment) => givenNow(assessment, given, ids.requirementId);
    const { assessment, clashes } = await saveAnswers(person, ids.assessmentId, giving, revisions);
    if (clashes.length) {
      const catalogue = getCatalogue(assessment.catalogueVersion);
      return { clashes: cellClashes(catalogue, clashes, placeNames(assessment)), seen: assessment.revision };
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

function givenNow(assessment: Assessment, given: Given[], requirementId: string): Given[] {
  const places = scopesOf(scoreStored(assessment, today()), requirementId);
  const { kept, lost } = givenInPlaces(given, places, toAssessed(assessment, today()).answers);
  if (!lost.length) return kept;
  const where = [
    ...new Set(lost.map(({ scope }) => placeNames(assessment)(scope) || "a place that was archived")),
  ];
  throw new Refused(
    `Nothing was saved, because this no longer applies to ${where.join(", ")}. Open the page again.`,
  );
}
