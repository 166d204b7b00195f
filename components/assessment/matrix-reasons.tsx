import { CheckboxesField } from "@/components/form/checkboxes-field";
import { FieldsInDetails } from "@/components/form/fields-in-details";
import { remarkId, type Remark } from "@/lib/domain/assessment/answer";
import type { Requirement } from "@/lib/domain/catalogue/schema";
import type { ScopeKey } from "@/lib/domain/scope";
import { takesExplanation } from "@/lib/domain/assessment/takes-explanation";
import { cellName } from "@/lib/forms/assessment/cells";
import { notApplicableBox } from "@/lib/forms/assessment/not-applicable-box";
import { RemarkField } from "./remark-field";

interface MatrixReasonsProps {
  requirement: Requirement;
  scope: ScopeKey;
  /** What the place is called. */
  name: string;
  remark: (kind: Remark) => string | undefined;
  mayAnswer: boolean;
}

/** Whether a requirement takes reasons at all. */
export const takesReasons = (requirement: Requirement) =>
  requirement.na_allowed || takesExplanation(requirement);

/** Why the requirement does not apply in one place, or why a gap there is accepted. */
export function MatrixReasons({ requirement, scope, name, remark, mayAnswer }: MatrixReasonsProps) {
  const kinds: Remark[] = [
    ...(requirement.na_allowed ? (["not_applicable"] as const) : []),
    ...(takesExplanation(requirement) ? (["explanation"] as const) : []),
  ];
  if (!mayAnswer) return kinds.map((kind) => <p key={kind}>{remark(kind)}</p>);

  const given = kinds.filter((kind) => remark(kind) !== undefined);
  const nameOf = (kind: Remark) => cellName(remarkId(requirement.id, kind), scope);
  const field = (kind: Remark) => <RemarkField name={nameOf(kind)} kind={kind} value={remark(kind)} />;
  return (
    <FieldsInDetails
      summary={
        <>
          {given.length
            ? given.map((kind) => SAID[kind]).join(", ")
            : takesExplanation(requirement)
              ? "Give a reason"
              : "Does not apply?"}
          <span className="nhsuk-u-visually-hidden"> for {name}</span>
        </>
      }
      names={kinds.map(nameOf)}
    >
      {requirement.na_allowed && (
        <CheckboxesField
          name={cellName(notApplicableBox(requirement.id), scope)}
          legend={`Does this apply to ${name}?`}
          labelHidden
          small
          value={remark("not_applicable") ? ["yes"] : []}
          options={[{ value: "yes", label: "This does not apply", reveals: field("not_applicable") }]}
        />
      )}
      {takesExplanation(requirement) && field("explanation")}
    </FieldsInDetails>
  );
}

const SAID: Record<Remark, string> = {
  not_applicable: "Does not apply",
  explanation: "Explained",
  note: "Note",
};
