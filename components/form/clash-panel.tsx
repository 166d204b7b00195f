"use client";

import { WarningCallout } from "@/components/nhs/warning-callout";
import { choiceOf, clashedIn } from "@/lib/forms/clashes";
import type { Clash } from "@/lib/forms/form-state";
import { RadiosField } from "./radios-field";

interface ClashPanelProps {
  clashes?: readonly Clash[];
  /** What the person chooses is saved at once. */
  live?: boolean;
}

/** Shows, field by field, what two people said, and lets the person choose. Nothing is chosen for them. */
export function ClashPanel({ clashes = [], live }: ClashPanelProps) {
  if (clashes.length === 0) return null;
  return (
    <WarningCallout heading="Two versions of the same answer">
      <p>Nothing has been overwritten. Choose a version for each question{live ? "" : ", then save"}.</p>
      {clashes.map(({ field, label, mine, theirs, scopes }) => (
        <div key={field + JSON.stringify(theirs)}>
          {scopes && <input type="hidden" name={clashedIn(field)} value={scopes.join(",")} />}
          <RadiosField
            name={choiceOf(field)}
            legend={label}
            options={[
              { value: "mine", label: "Keep my version", hint: mine || "No answer" },
              { value: "theirs", label: "Keep the other version", hint: <Theirs versions={theirs} /> },
            ]}
          />
        </div>
      ))}
    </WarningCallout>
  );
}

function Theirs({ versions }: { versions: Clash["theirs"] }) {
  return versions.map(({ value, where, by, at }) => (
    <span key={`${where} ${at}`} className="app-line">
      {where && `${where}: `}
      {value || "No answer"} ({by}, {at})
    </span>
  ));
}
