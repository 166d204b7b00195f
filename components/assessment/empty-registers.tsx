import { InsetText } from "@/components/nhs/inset-text";
import { TextLink } from "@/components/nhs/text-link";
import type { Obstacle } from "@/lib/domain/scoring/types";

const REGISTERS = {
  no_sites: { none: "no sites", add: "Add a site", path: "sites/new" },
  no_services: { none: "no services", add: "Add a service", path: "services/new" },
};

interface EmptyRegistersProps {
  assessmentId: string;
  /** The reference of the organisation. */
  reference: string;
  obstacles: readonly Obstacle[];
  /** Whether the reader may say why there is nothing. */
  mayJustify: boolean;
}

/** What to do about a register with nothing in it. */
export function EmptyRegisters({ assessmentId, reference, obstacles, mayJustify }: EmptyRegistersProps) {
  const empty = obstacles.flatMap(({ kind }) =>
    kind === "no_sites" || kind === "no_services" ? REGISTERS[kind] : [],
  );
  if (empty.length === 0) return null;
  return (
    <InsetText>
      <p>
        You have {empty.map(({ none }) => none).join(" and ")} registered. Until that changes, your assessment
        stays incomplete.
      </p>
      <ul>
        {empty.map(({ add, path }) => (
          <li key={path}>
            <TextLink href={`/organisations/${reference}/${path}`}>{add}</TextLink>
          </li>
        ))}
        {mayJustify && (
          <li>
            <TextLink href={`/assessments/${assessmentId}/empty-register`}>
              Say why there is nothing to register
            </TextLink>
          </li>
        )}
      </ul>
    </InsetText>
  );
}
