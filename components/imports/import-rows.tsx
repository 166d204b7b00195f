import { LinkRow } from "@/components/organisation/link-row";
import { Pagination } from "@/components/nhs/pagination";
import { Table } from "@/components/nhs/table";
import type { ImportCounts } from "@/lib/domain/imports/states";
import { rowsInWords } from "./import-words";

interface ImportRowsProps {
  path: string;
  /** Which rows are shown; all that matter when absent. */
  verdict?: string;
  counts: ImportCounts;
  applied: boolean;
  rows: { row: number; name: string; verdict: string; says: string[] }[];
  total: number;
  page: number;
  pages: number;
}

/** What a file does, or did, row by row. Rows that change nothing are left out. */
export function ImportRows(props: ImportRowsProps) {
  const { path, verdict, counts, applied, rows, total, page, pages } = props;
  const { add = 0, change = 0, refuse = 0 } = counts;
  if (add + change + refuse === 0) return null;
  if (total === 0 && !verdict)
    return <p>What happened row by row is kept for 30 days, and was deleted since.</p>;
  const links = [
    { part: "all", text: "All", path: "", count: add + change + refuse },
    { part: "refuse", text: "To put right", path: "?verdict=refuse", count: refuse },
    { part: "add", text: applied ? "Added" : "To add", path: "?verdict=add", count: add },
    { part: "change", text: applied ? "Changed" : "To change", path: "?verdict=change", count: change },
  ];
  const shown = links
    .filter(({ count }) => count > 0)
    .map(({ count, text, ...link }) => ({ ...link, text: `${text} (${count.toLocaleString("en-GB")})` }));
  const pageLink = (number: number) => ({
    href: `${path}?${new URLSearchParams({ ...(verdict && { verdict }), page: String(number) })}`,
    text: `Page ${number} of ${pages}`,
  });
  return (
    <>
      <h2>Rows</h2>
      {shown.length > 2 && <LinkRow label="Rows" root={path} links={shown} current={verdict ?? "all"} />}
      <Table
        caption={pages > 1 ? `${rowsInWords(total)}, page ${page} of ${pages}` : rowsInWords(total)}
        captionSize="s"
        head={["Row", "Name", "What happens"]}
        rows={rows.map(({ row, name, verdict, says }) => ({
          key: String(row),
          cells: [
            row,
            <span key="name" className="tw:wrap-anywhere">
              {name}
            </span>,
            <What key="what" verdict={verdict} says={says} applied={applied} />,
          ],
        }))}
      />
      <Pagination
        previous={page > 1 ? pageLink(page - 1) : undefined}
        next={page < pages ? pageLink(page + 1) : undefined}
      />
    </>
  );
}

function What({ verdict, says, applied }: { verdict: string; says: string[]; applied: boolean }) {
  if (verdict === "add") return applied ? "Added" : "Will be added";
  return (
    <>
      {verdict === "refuse" && <strong>To put right</strong>}
      <ul className="nhsuk-list tw:mb-0">
        {says.map((sentence) => (
          <li key={sentence} className="tw:wrap-anywhere">
            {sentence}
          </li>
        ))}
      </ul>
    </>
  );
}
