import { Table } from "@/components/nhs/table";
import type { Difference } from "@/lib/domain/submission/compare";

interface SinceLastTimeProps {
  /** The version that it is compared with. */
  version: number;
  differences: readonly Difference[];
}

/** What the supplier says otherwise about a requirement than in the submission before. */
export function SinceLastTime({ version, differences }: SinceLastTimeProps) {
  if (differences.length === 0) return <p>Nothing changed since version {version}.</p>;
  return (
    <Table
      caption={`What changed since version ${version}`}
      captionHidden
      head={["What", `Version ${version}`, "Now"]}
      rows={differences.map(({ part, id, about, place, scope, before, after }) => ({
        key: `${part} ${id} ${scope}`,
        cells: [place ? `${about} (${place})` : about, before ?? "Nothing", after ?? "Nothing"],
      }))}
    />
  );
}
