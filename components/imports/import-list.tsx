import { Table } from "@/components/nhs/table";
import { TextLink } from "@/components/nhs/text-link";
import { KIND_WORDS, type ImportKind } from "@/lib/domain/imports/kinds";
import type { ImportCounts, ImportState } from "@/lib/domain/imports/states";
import { momentInWords } from "@/lib/domain/moment-in-words";
import { countsInWords, STATE_WORDS } from "./import-words";

export interface ListedImport {
  id: string;
  kind: ImportKind;
  fileName: string;
  state: ImportState;
  counts: ImportCounts;
  startedAt: Date;
  startedBy: string;
}

/** Who imported what and when, and what came of it. */
export function ImportList({ imports }: { imports: readonly ListedImport[] }) {
  if (imports.length === 0) return <p>Nothing has been imported yet.</p>;
  return (
    <Table
      caption="Files so far"
      head={["File", "Holds", "Uploaded", "What came of it"]}
      rows={imports.map(({ id, kind, fileName, state, counts, startedAt, startedBy }) => ({
        key: id,
        cells: [
          <TextLink key="file" href={`/imports/${id}`}>
            <span className="tw:wrap-anywhere">{fileName}</span>
          </TextLink>,
          KIND_WORDS[kind].title,
          `${momentInWords(startedAt)} by ${startedBy}`,
          [STATE_WORDS[state], countsInWords(state, counts)].filter(Boolean).join(": "),
        ],
      }))}
    />
  );
}
