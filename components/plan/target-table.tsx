import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { dateInWords } from "@/lib/domain/dates";
import type { Plan } from "@/lib/domain/plan/plan";
import type { ActionTarget, GoneWhy } from "@/lib/domain/plan/plan-action";
import { ORGANISATION } from "@/lib/domain/scope";

interface TargetTableProps {
  plan: Pick<Plan, "places" | "assessmentId" | "organisation">;
  targets: readonly ActionTarget[];
}

const GONE: Record<GoneWhy, string> = {
  met: "The answer says that it is done",
  not_applicable: "No longer applies",
  no_place: "No longer in the register",
};

/** The requirements and places that an action is for, and whether each still falls short. */
export function TargetTable({ plan, targets }: TargetTableProps) {
  return (
    <Table
      caption="What it puts right"
      head={["Requirement", "Where", "By the answers"]}
      rows={targets.map(({ key, requirement, scope, class: kind, dueSince, goneSince, goneWhy }) => ({
        key,
        cells: [
          plan.assessmentId ? (
            <TextLink
              key="link"
              href={`/assessments/${plan.assessmentId}/requirements/${requirement}${scope === ORGANISATION ? "" : `?for=${scope}`}`}
            >
              {requirement}
            </TextLink>
          ) : (
            requirement
          ),
          scope === ORGANISATION
            ? plan.organisation.name
            : (plan.places.get(scope) ?? "No longer in the register"),
          goneSince
            ? `${GONE[goneWhy ?? "met"]}, since ${dateInWords(goneSince)}`
            : `${kind === "must_gap" ? "Mandatory, falls short" : "Recommended, falls short"}, since ${dateInWords(dueSince)}`,
        ],
      }))}
    />
  );
}
