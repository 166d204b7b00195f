import { TextLink } from "@/components/nhs/text-link";

interface OtherVersionsProps {
  /** The version that is compared, with all versions that its reader sees. */
  from: { id: string; content: { number: number }; versions: readonly { id: string; number: number }[] };
  /** The version that it is compared with already. */
  but?: string;
}

/** The ways to compare a version with each of the others. */
export function OtherVersions({ from, but }: OtherVersionsProps) {
  const others = from.versions.filter(({ id }) => id !== from.id && id !== but);
  if (others.length === 0) return null;
  return (
    <div className="app-screen-only">
      <h2 className="nhsuk-heading-m">Compare with another version</h2>
      <ul className="nhsuk-list">
        {others.map(({ id, number }) => (
          <li key={id}>
            <TextLink href={`/submissions/${from.id}/compare/${id}`}>
              {`Compare version ${from.content.number} with version ${number}`}
            </TextLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
