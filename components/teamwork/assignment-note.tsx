/** What whoever assigned something says about it, as typed. */
export const AssignmentNote = ({ note, by }: { note: string | null; by: string }) =>
  note && (
    <span className="app-line app-kept-lines">
      {by} says: “{note}”
    </span>
  );
