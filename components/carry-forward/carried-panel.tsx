import { SaveForm } from "@/components/form/save-form";
import { EvidenceTable, type ListedItem } from "@/components/evidence/evidence-table";
import { Card } from "@/components/nhs/card";
import type { CarriedAnswer } from "@/lib/domain/carry-forward/carried-answers";
import type { Catalogue } from "@/lib/domain/catalogue";
import type { ScopeKey } from "@/lib/domain/scope";
import type { FormState } from "@/lib/forms/form-state";
import { CarriedList } from "./carried-list";

interface CarriedPanelProps {
  /** Confirms all of them; absent for somebody who may not. */
  confirm?: (state: FormState, data: FormData) => Promise<FormState>;
  catalogue: Catalogue;
  carried: readonly CarriedAnswer[];
  /** What proved them, and is taken along with them. */
  evidence: readonly ListedItem[];
  nameOf: (scope: ScopeKey) => string;
  today: string;
}

/** The answers of the assessment before to one requirement: to confirm as they are, or to answer anew. */
export function CarriedPanel({ confirm, evidence, ...list }: CarriedPanelProps) {
  if (list.carried.length === 0) return null;
  return (
    <Card heading="Last time you answered">
      <p>
        These answers count for nothing until somebody confirms them.
        {confirm && " If one is no longer true, answer that question on this page first."}
      </p>
      <CarriedList {...list} />
      {evidence.length > 0 && (
        <EvidenceTable caption="Evidence of last time" items={evidence} today={list.today} />
      )}
      {confirm && (
        <SaveForm
          save={confirm}
          submit={
            evidence.length > 0 ? "Confirm these answers and keep the evidence" : "Confirm these answers"
          }
          variant="secondary"
        />
      )}
    </Card>
  );
}
