import type { Save } from "@/components/form/keep-typed";
import { SaveForm } from "@/components/form/save-form";

interface ArchiveRowProps {
  what: "site" | "connection" | "service";
  archived: boolean;
  /** Archives the row, or restores it when it is archived. */
  save: Save;
}

/** The way out of the register and back. */
export function ArchiveRow({ what, archived, save }: ArchiveRowProps) {
  const says = what === "connection" ? CONNECTION : SCORED;
  return (
    <div className="app-screen-only">
      <h2>{archived ? `Restore this ${what}` : `Archive this ${what}`}</h2>
      <p>{archived ? says.restored : says.archived}</p>
      <SaveForm save={save} submit={archived ? "Restore" : "Archive"} variant="secondary" />
    </div>
  );
}

const SCORED = {
  archived: "It no longer counts in your assessment. Its answers are kept, and you can restore it.",
  restored: "It counts in your assessment again, with the answers it had.",
};

const CONNECTION = {
  archived: "The site no longer counts on it. What you recorded is kept, and you can restore it.",
  restored: "The site counts on it again, as it was recorded.",
};
