import type { Marking } from "@/lib/domain/protective-marking";

/** The protective marking of what stands on a page; nothing where there is none. */
export const MarkingLine = ({ marking }: { marking: Marking | null }) =>
  marking && (
    <p className="app-marking">
      <b>{marking}</b>
    </p>
  );
