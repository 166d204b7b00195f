import { SummaryList } from "@/components/nhs/summary-list";
import { answerLabel, answerText } from "@/lib/domain/answer-label";
import { ageInWords } from "@/lib/domain/carry-forward/age-in-words";
import type { CarriedAnswer } from "@/lib/domain/carry-forward/carried-answers";
import type { Catalogue } from "@/lib/domain/catalogue";
import { ORGANISATION, type ScopeKey } from "@/lib/domain/scope";

interface CarriedListProps {
  catalogue: Catalogue;
  carried: readonly CarriedAnswer[];
  nameOf: (scope: ScopeKey) => string;
  today: string;
}

/** What was answered last time: by whom, how long ago, and whether the question has changed since. */
export function CarriedList({ catalogue, carried, nameOf, today }: CarriedListProps) {
  return (
    <SummaryList
      rows={carried.map(({ question, scope, value, by, changedAt, wording }) => ({
        key: answerLabel(catalogue, question) + (scope === ORGANISATION ? "" : ` (${nameOf(scope)})`),
        value: (
          <>
            <strong>{answerText(catalogue, question, value)}</strong>
            <br />
            {by}, {ageInWords(changedAt, today)}
            {wording && (
              <>
                <br />
                This question has changed. It said: {wording.before}
              </>
            )}
          </>
        ),
      }))}
    />
  );
}
