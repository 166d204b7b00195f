import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { momentInWords } from "@/lib/domain/moment-in-words";

interface KeptListProps {
  siteId: string;
  kept: readonly { id: string; keptAt: Date; keptBy: string }[];
}

/** The sizings that were kept as evidence, with who and when. */
export function KeptList({ siteId, kept }: KeptListProps) {
  if (kept.length === 0) return <p>Nothing is kept of this site yet.</p>;
  return (
    <Table
      caption="Kept as evidence"
      captionHidden
      head={["Kept", "By"]}
      rows={kept.map(({ id, keptAt, keptBy }) => ({
        key: id,
        cells: [
          <TextLink key="link" href={`/sites/${siteId}/sizing/${id}`}>
            {momentInWords(keptAt)}
          </TextLink>,
          keptBy,
        ],
      }))}
    />
  );
}
