import { momentInWords } from "@/lib/domain/moment-in-words";
import { VERDICT_WORDS } from "@/lib/domain/review/state-words";
import type { Verdict } from "@/lib/domain/review/states";
import type { FormState } from "@/lib/forms/form-state";

interface Said {
  verdict: Verdict;
  recommendation: string | null;
  note: string | null;
}

/** Two verdicts on one requirement, as the form shows them: nothing is chosen for anybody. */
export const verdictClash = (
  mine: Said,
  { theirs, number }: { theirs: Said & { by: string; at: Date }; number: number },
): Pick<FormState, "clashes" | "seen"> => ({
  clashes: [
    {
      field: "verdict",
      label: "Verdict",
      mine: inWords(mine),
      theirs: [{ value: inWords(theirs), by: theirs.by, at: momentInWords(theirs.at) }],
    },
  ],
  seen: number,
});

const inWords = ({ verdict, recommendation, note }: Said): string =>
  [VERDICT_WORDS[verdict].label, recommendation && `“${recommendation}”`, note && `with the note “${note}”`]
    .filter(Boolean)
    .join(", ");
