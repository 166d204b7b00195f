import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { type GapLeft, LACK_WORDS } from "@/lib/domain/plan/gaps-to-approve";
import type { Plan } from "@/lib/domain/plan/plan";
import { ORGANISATION } from "@/lib/domain/scope";

interface GapLeftTableProps {
  gaps: readonly GapLeft[];
  plan: Pick<Plan, "places" | "organisation">;
  /** Of the plan. */
  path: string;
}

/** Mandatory gaps that an approval would leave unplanned, each with what its actions lack. */
export function GapLeftTable({ gaps, plan, path }: GapLeftTableProps) {
  return (
    <Table
      caption={`Mandatory gaps that would still have no plan (${gaps.length})`}
      captionSize="s"
      head={["Requirement", "Where", "What is missing"]}
      rows={gaps.map(({ requirement, scope, actions }) => ({
        key: `${requirement} ${scope}`,
        cells: [
          requirement,
          scope === ORGANISATION
            ? plan.organisation.name
            : (plan.places.get(scope) ?? "No longer in the register"),
          <ul key="actions" className="nhsuk-list">
            {actions.map(({ id, title, lacks }) => (
              <li key={id}>
                <TextLink href={`${path}/actions/${id}`}>{title}</TextLink>:{" "}
                {lacks.map((lack) => LACK_WORDS[lack]).join(", ")}
              </li>
            ))}
          </ul>,
        ],
      }))}
    />
  );
}
