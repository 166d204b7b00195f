"use server";

import { readEvidence } from "@/lib/data/evidence/evidence";
import { editEvidence } from "@/lib/data/evidence/evidence-edit";
import { listPlaces } from "@/lib/data/evidence/evidence-list";
import { today } from "@/lib/data/today";
import type { EvidenceKind } from "@/lib/domain/evidence/evidence-kind";
import { evidenceQuestions } from "@/lib/domain/evidence/evidence-questions";
import type { EvidenceValues } from "@/lib/domain/evidence/evidence-values";
import type { RowEdit } from "@/lib/domain/row";
import { evidenceForm } from "@/lib/forms/evidence/evidence-form";
import { formSave } from "@/lib/forms/form-save";
import { revisions } from "@/lib/forms/revisions";
import { saveRow } from "@/lib/forms/save-row";

type EditIds = {
  path: string;
  evidenceId: string;
  kind: string;
  /** The requirement for which a file was just uploaded. */
  assessment?: string;
  requirement?: string;
};

export const save = formSave(
  ({ kind }: EditIds) => evidenceForm(kind as EvidenceKind, today()).and(revisions),
  async (person, { opened, seen, ...values }, { evidenceId, assessment, requirement }: EditIds, raw) => {
    const { kind, organisation } = await readEvidence(person, evidenceId);
    const places = new Map<string, string>(
      (await listPlaces(person, organisation.reference)).map(({ scope, name }) => [scope, name]),
    );
    const row = {
      columns: { title: "Title", scope: "What it is about" },
      questions: evidenceQuestions(kind),
      columnInWords: (field: string, value: string) =>
        field === "scope" ? (places.get(value) ?? organisation.name) : value,
      edit: (edit: RowEdit<EvidenceValues>) => editEvidence(person, evidenceId, edit),
    };
    const next =
      assessment && requirement
        ? `/assessments/${encodeURIComponent(assessment)}/requirements/${encodeURIComponent(requirement)}?evidence=added#evidence`
        : `/evidence/${evidenceId}?saved=1`;
    return (await saveRow(row, values, { opened, seen }, raw)) ?? next;
  },
);
