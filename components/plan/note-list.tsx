import type { ProgressNote } from "@/lib/domain/plan/plan";
import { momentInWords } from "@/lib/domain/moment-in-words";

/** How an action has been going, newest first. */
export const NoteList = ({ notes }: { notes: readonly ProgressNote[] }) => (
  <ul className="nhsuk-list">
    {notes.map(({ id, text, by, at }) => (
      <li key={id}>
        <span className="app-kept-lines">{text}</span>
        <span className="app-small tw:block">
          {by}, {momentInWords(at)}
        </span>
      </li>
    ))}
  </ul>
);
