"use server";

import { z } from "zod";
import { editService, type ServiceValues } from "@/lib/data/register/services";
import { today } from "@/lib/data/today";
import { NotFound } from "@/lib/domain/errors";
import { serviceGroups } from "@/lib/domain/register/register-questions";
import type { RowEdit } from "@/lib/domain/row";
import { withFacts } from "@/lib/forms/facts";
import { formSave } from "@/lib/forms/form-save";
import { revisions } from "@/lib/forms/revisions";
import { saveRow } from "@/lib/forms/save-row";

const NO_COLUMNS = z.object({});

type Ids = { path: string; serviceId: string; group: string };

const questionsOf = (group: string) => {
  const asked = serviceGroups.find(({ key }) => key === group);
  if (!asked) throw new NotFound("no such group of details");
  return asked.questions;
};

export const save = formSave(
  ({ group }: Ids) =>
    withFacts(NO_COLUMNS, { details: questionsOf(group), detailsMayStayOpen: true }, today()).and(revisions),
  async (person, { opened, seen, details }, { serviceId, group }: Ids, raw) => {
    const questions = questionsOf(group);
    const asked = questions.map(({ id }) => id);
    const row = {
      columns: {},
      questions,
      edit: (edit: RowEdit<ServiceValues>) => editService(person, serviceId, { ...edit, asked }),
    };
    return (await saveRow(row, { details }, { opened, seen }, raw)) ?? `/services/${serviceId}?saved=1`;
  },
);
