import type { ImportCounts, ImportState } from "@/lib/domain/imports/states";

/** Each state in a word or two, for lists. */
export const STATE_WORDS: Record<ImportState, string> = {
  checking: "Being checked",
  checked: "Checked, not imported",
  refused: "Refused",
  applying: "Being imported",
  applied: "Imported",
  failed: "Failed",
  stopped: "Stopped",
  abandoned: "Cancelled, not imported",
};

export const rowsInWords = (count: number): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? "row" : "rows"}`;

/** What an import did, would do or would have done: "3 rows added, 1 row changed". Empty before it is known. */
export function countsInWords(
  state: ImportState,
  { add = 0, change = 0, unchanged = 0, refuse = 0 }: ImportCounts,
) {
  const done = state === "applied";
  return [
    add > 0 && `${rowsInWords(add)} ${done ? "added" : "to add"}`,
    change > 0 && `${rowsInWords(change)} ${done ? "changed" : "to change"}`,
    refuse > 0 && `${rowsInWords(refuse)} to put right`,
    unchanged > 0 && `${rowsInWords(unchanged)} that ${unchanged === 1 ? "changes" : "change"} nothing`,
  ]
    .filter(Boolean)
    .join(", ");
}
