import type { Change } from "@/lib/domain/audit/changes-in-words";

const MOST = 4;
const MOST_CHARACTERS = 160;

/** What an event changed: the first few, each from and to where it is known. */
export function EventChanges({ changes }: { changes: readonly Change[] }) {
  const more = changes.length - MOST;
  return (
    <>
      {changes.slice(0, MOST).map(({ label, before, after }, index) => (
        <span key={index} className="app-line tw:wrap-anywhere">
          {clip(label)}: {before && `${clip(before)} → `}
          <strong>{clip(after) || "nothing"}</strong>
        </span>
      ))}
      {more > 0 && <span className="app-line">and {more.toLocaleString("en-GB")} more</span>}
    </>
  );
}

const clip = (text: string) =>
  text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1).trimEnd()}…` : text;
