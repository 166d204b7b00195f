import { TextField } from "@/components/form/text-field";
import { TextareaField } from "@/components/form/textarea-field";
import type { EvidenceKind } from "@/lib/domain/evidence/evidence-kind";

interface ContentFieldProps {
  kind: EvidenceKind;
  /** What the version before held. */
  held?: { url: string | null; text: string | null };
}

/** What a link or a note holds. Other kinds hold nothing that is typed here. */
export function ContentField({ kind, held }: ContentFieldProps) {
  if (kind === "link")
    return (
      <TextField
        name="url"
        label="Address"
        size="m"
        type="url"
        hint="Begins with https://. What is there can change: the library keeps only the address."
        value={held?.url ?? undefined}
      />
    );
  if (kind === "note")
    return (
      <TextareaField
        name="text"
        label="Note"
        size="m"
        hint="What was seen, checked or decided, by whom and when."
        rows={8}
        value={held?.text ?? undefined}
      />
    );
  return null;
}
