import { RadiosField } from "@/components/form/radios-field";
import { TextareaField } from "@/components/form/textarea-field";
import type { GivenVerdict } from "@/lib/domain/review/review";
import { whoJudged } from "./who-judged";
import { VERDICT_WORDS } from "@/lib/domain/review/state-words";
import { VERDICTS } from "@/lib/domain/review/states";

/** What a reviewer makes of a requirement, what the supplier should do, and a note among reviewers. */
export const VerdictFields = ({ given }: { given?: GivenVerdict }) => (
  <>
    {given && <p>Judged by {whoJudged(given)}. You can change it, and the earlier verdict is kept.</p>}
    <RadiosField
      name="verdict"
      legend="Your verdict"
      size="m"
      value={given?.verdict}
      options={VERDICTS.map((value) => ({
        value,
        label: VERDICT_WORDS[value].label,
        hint: VERDICT_WORDS[value].meaning,
      }))}
    />
    <TextareaField
      name="recommendation"
      label="What the supplier should do"
      hint="Needed unless you agree. The supplier sees it once you return the submission or decide."
      value={given?.recommendation ?? ""}
      rows={4}
    />
    <TextareaField
      name="note"
      label="Note for other reviewers (optional)"
      hint="The supplier never sees it."
      value={given?.note ?? ""}
      rows={3}
    />
  </>
);
