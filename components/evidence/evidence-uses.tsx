import { TextLink } from "@/components/nhs/text-link";
import { getCatalogue } from "@/lib/domain/catalogue";
import { dateInWords, dayInEngland } from "@/lib/domain/dates";
import type { EvidenceUsed } from "@/lib/domain/evidence/evidence-used";

/** The requirements that a piece of evidence speaks for, in every assessment. */
export function EvidenceUses({ uses }: { uses: readonly EvidenceUsed[] }) {
  if (uses.length === 0) return <p>It speaks for no requirement yet, so it proves nothing.</p>;
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {uses.map(({ assessment, requirement, catalogueVersion, startedAt, closedAt }) => (
        <li key={assessment + requirement}>
          <TextLink href={`/assessments/${assessment}/requirements/${requirement}`}>
            {requirement} {getCatalogue(catalogueVersion).requirement(requirement)?.title}
          </TextLink>
          {closedAt && `, in the assessment started on ${dateInWords(dayInEngland(new Date(startedAt)))}`}
        </li>
      ))}
    </ul>
  );
}
