import { TextLink } from "@/components/nhs/text-link";
import type { Report } from "@/lib/reports/model/report-schema";

interface ObstacleListProps {
  /** The page of a requirement. */
  hrefOf: (requirement: string) => string;
  obstacles: NonNullable<Report["next"]>["obstacles"];
}

/** What stands in the way, one line per requirement. */
export function ObstacleList({ hrefOf, obstacles }: ObstacleListProps) {
  return (
    <ul className="nhsuk-list nhsuk-list--bullet">
      {obstacles.map(({ kind, requirement, title, sentence }) => (
        <li key={`${kind} ${requirement}`}>
          {requirement && (
            <>
              <TextLink href={hrefOf(requirement)}>
                {requirement} {title}
              </TextLink>
              .{" "}
            </>
          )}
          {sentence}
        </li>
      ))}
    </ul>
  );
}
