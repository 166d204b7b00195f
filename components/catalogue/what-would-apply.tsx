import { SelectField } from "@/components/form/select-field";
import { Button } from "@/components/nhs/button";
import type { Catalogue } from "@/lib/domain/catalogue";
import { prospects, type TriageAnswers } from "@/lib/domain/triage/triage";
import { visitorFacts } from "@/lib/domain/triage/visitor-facts";
import { organisationTypes } from "./examples-of";
import { RequirementLinks } from "./requirement-links";

interface WhatWouldApplyProps {
  catalogue: Catalogue;
  answers: TriageAnswers;
  /** A value of PF1. Until it is given, more is open. */
  type?: string;
  /** What the address holds already, to keep when the type is chosen. */
  kept: Readonly<Record<string, string>>;
}

/** The requirements that a visitor would meet, as far as anything is known. */
export function WhatWouldApply({ catalogue, answers, type, kept }: WhatWouldApplyProps) {
  const all = prospects(catalogue, visitorFacts(catalogue, answers, type));
  const of = (certain: boolean) =>
    all.filter((prospect) => prospect.certain === certain).map(({ requirement }) => requirement);
  return (
    <>
      <h2 id="applies">What would apply</h2>
      <form method="get" action="/need-to-act/answer#applies">
        {Object.entries(kept).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <SelectField
          name="type"
          label="What type of organisation are you?"
          hint="You do not have to say. It makes this list more exact."
          empty="Any type"
          options={organisationTypes(catalogue)}
          value={type}
        />
        <Button variant="secondary">Update the list</Button>
      </form>
      <p>
        {type === "supplier"
          ? "We take it that you provide services to other organisations."
          : "We take it that you commission, buy or use digital services."}{" "}
        After you register, the facts you give decide.
      </p>
      <h3>{type ? "Would apply to you" : "Would apply to any organisation"}</h3>
      <RequirementLinks requirements={of(true)} />
      <h3>May apply, depending on facts about you, your sites and your services</h3>
      <RequirementLinks requirements={of(false)} />
    </>
  );
}
